import {describe, expect, it} from 'vitest'
import {bracketTrees, type BracketNode} from '../../src/layout/bracketTree.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {Stage} from '../../src/season/schema.ts'
import {group, groups, knockout, match, season, stageId, tie} from '../rules/build.ts'
import {flatten} from './trees.ts'

/** "F(SF1(QF1 QF2) SF2)". */
const write = ({id, feeders}: BracketNode): string =>
  feeders.length === 0 ? id : `${id}(${feeders.map(write).join(' ')})`
const treesOf = (...stages: readonly Stage[]) => bracketTrees(resolveSeason(season(stages))).map(write)

const sf1 = tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F', loserNext: 'P'})
const sf2 = tie('SF2', {clubs: ['c', 'd'], legs: [match('c 0-2 d')], next: 'F', loserNext: 'P'})
const final = knockout('final', [tie('F', {clubs: [null, null], next: null})])

describe('the trees of a season', () => {
  it('have the final as their root', () => {
    expect(treesOf(knockout('sf', [sf1, sf2]), final)).toEqual(['F(SF1 SF2)'])
  })

  it('have feeders in the order of the slots they feed, not of the file, so that no lines cross', () => {
    const recorded = knockout('final', [tie('F', {clubs: ['d', 'a'], next: null})])
    expect(treesOf(knockout('sf', [sf1, sf2]), recorded)).toEqual(['F(SF2 SF1)'])
    expect(treesOf(knockout('sf', [sf2, sf1]), recorded)).toEqual(['F(SF2 SF1)'])
  })

  it('have ties that are not decided yet', () => {
    const open = tie('SF2', {clubs: ['c', 'd'], next: 'F'})
    expect(treesOf(knockout('sf', [sf1, open]), final)).toEqual(['F(SF1 SF2)'])
  })

  it('have a third-place match last, wherever it stands in the file, and fed by no line', () => {
    const third = {...knockout('third', [tie('P', {clubs: [null, null]})]), round: 'third-place'} as Stage
    expect(treesOf(knockout('sf', [sf1, sf2]), third, final)).toEqual(['F(SF1 SF2)', 'P'])
    expect(treesOf(knockout('sf', [sf1, sf2]), final, third)).toEqual(['F(SF1 SF2)', 'P'])
  })

  it('have no feeder where a club enters later', () => {
    const later = knockout('final', [tie('F', {clubs: ['x', null], next: null})])
    expect(treesOf(knockout('sf', [sf1]), later)).toEqual(['F(SF1)'])
  })

  it('have a bye as the tie it is', () => {
    const bye = tie('SF2', {clubs: ['c'], winner: 'c', decidedBy: 'bye', next: 'F'})
    expect(treesOf(knockout('sf', [sf1, bye]), final)).toEqual(['F(SF1 SF2)'])
  })

  it('are several where several ties lead nowhere, in the order of the file', () => {
    const away = {...sf2, next: null}
    expect(treesOf(knockout('sf', [sf1, away]), final)).toEqual(['SF2', 'F(SF1)'])
  })

  it('end where a way goes on to groups', () => {
    const table = groups('g', [group('1', {clubs: ['a', 'x']})])
    const first = knockout('r1', [{...sf1, next: stageId('g')}])
    expect(treesOf(first, table, final)).toEqual(['SF1', 'F'])
  })

  it('are none without knock-out rounds', () => {
    expect(treesOf(groups('g', [group('1', {clubs: ['a', 'b']})]))).toEqual([])
  })
})

it('a node knows the stage of its tie', () => {
  const trees = bracketTrees(resolveSeason(season([knockout('sf', [sf1, sf2]), final])))
  expect(flatten(trees).map(({id, stage}) => [id, stage])).toEqual([
    ['F', 'final'],
    ['SF1', 'sf'],
    ['SF2', 'sf'],
  ])
})

const placedIn = (trees: readonly BracketNode[]) =>
  flatten(trees)
    .map(({id}) => id as string)
    .sort()

// The tie leads somewhere, so it is no root, and feeds no slot there, so it is nobody's feeder.
it('a tie whose winner did not go where it leads is still drawn', () => {
  const replaced = knockout('final', [tie('F', {clubs: ['x', 'd'], next: null})])
  const resolved = resolveSeason(season([knockout('sf', [sf1, sf2]), replaced]))
  expect(placedIn(bracketTrees(resolved))).toEqual(['F', 'SF1', 'SF2'])
})

it('three ties that lead to the same tie are all drawn (1995)', () => {
  const sf3 = tie('SF3', {clubs: ['e', 'g'], legs: [match('e 1-0 g')], next: 'F'})
  const resolved = resolveSeason(season([knockout('sf', [sf1, sf2, sf3]), final]))
  expect(placedIn(bracketTrees(resolved))).toEqual(['F', 'SF1', 'SF2', 'SF3'])
})
