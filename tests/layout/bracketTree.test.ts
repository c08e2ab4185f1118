import {describe, expect, it} from 'vitest'
import {bracketTrees, type BracketForest, type BracketNode} from '../../src/layout/bracketTree.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {Stage} from '../../src/season/schema.ts'
import {club as clubOf, group, groups, knockout, match, season, stageId, tie, tieId} from '../rules/build.ts'
import {flatten} from './trees.ts'

/** "F(SF1(QF1 QF2) SF2)". */
const write = ({id, feeders}: BracketNode): string =>
  feeders.length === 0 ? id : `${id}(${feeders.map(write).join(' ')})`
const forestOf = (...stages: readonly Stage[]) => {
  const {trees, aside} = bracketTrees(resolveSeason(season(stages)))
  return {trees: trees.map(write), aside: aside.map(write)}
}
const treesOf = (...stages: readonly Stage[]) => forestOf(...stages).trees

const sf1 = tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F', loserNext: 'P'})
const sf2 = tie('SF2', {clubs: ['c', 'd'], legs: [match('c 0-2 d')], next: 'F', loserNext: 'P'})
const sentOn = (place: number, club: string, next: string) => ({place, club: clubOf(club), next: tieId(next)})
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

  it('are several where several ties lead nowhere, in the order in which they begin', () => {
    const away = {...sf2, next: null}
    expect(treesOf(knockout('sf', [sf1, away]), final)).toEqual(['SF2', 'F(SF1)'])
  })

  it('have ties aside that lead to groups which send clubs different ways', () => {
    const first = knockout('r1', [{...sf1, next: stageId('g')}])
    const table = groups('g', [
      group('1', {clubs: ['a', 'x'], advance: [sentOn(1, 'a', 'SF2'), sentOn(2, 'x', 'F')]}),
    ])
    const sf = knockout('sf', [tie('SF2', {clubs: ['a', 'c'], next: 'F'})])
    const last = knockout('final', [tie('F', {clubs: ['x', null], next: null})])
    expect(forestOf(first, table, sf, last)).toEqual({trees: ['F(SF2)'], aside: ['SF1']})
  })

  it('stand in the order in which they begin', () => {
    const away = {...sf2, next: null}
    expect(treesOf(knockout('other', [away]), knockout('sf', [sf1]), final)).toEqual(['SF2', 'F(SF1)'])
    expect(treesOf(knockout('sf', [sf1]), knockout('other', [away]), final)).toEqual(['F(SF1)', 'SF2'])
  })

  it('have a group in which ties meet and whose first goes on, its feeders in the order of its rows', () => {
    const table = groups('g', [
      group('1', {
        clubs: ['a', 'd', 'x'],
        order: ['d', 'a', 'x'].map(clubOf),
        advance: [sentOn(1, 'd', 'F')],
      }),
    ])
    const first = knockout('r1', [
      {...sf1, next: stageId('g')},
      {...sf2, next: stageId('g')},
    ])
    const last = knockout('final', [tie('F', {clubs: ['d', 'y'], next: null})])
    expect(treesOf(first, table, last)).toEqual(['F(g/1(SF2 SF1))'])
  })

  it('end in a group that gives the title', () => {
    const first = knockout('r1', [{...sf1, next: stageId('g')}])
    expect(treesOf(first, groups('g', [group('1', {clubs: ['a', 'x']})]))).toEqual(['g/1(SF1)'])
  })

  it('have the group of a zone, but not a group stage that nothing leads to', () => {
    const advance = [sentOn(1, 'a', 'F')]
    const table = groups('g', [group('1', {clubs: ['a', 'x'], advance})])
    const last = knockout('final', [tie('F', {clubs: ['a', 'y'], next: null})])
    expect(treesOf({...table, zone: 'caribbean'}, last)).toEqual(['F(g/1)'])
    expect(treesOf(table, last)).toEqual(['F'])
  })

  it('have a tie in which both clubs were put out where its winner would have gone from', () => {
    const out = tie('SF1', {clubs: ['a', 'b'], winner: null, decidedBy: 'disqualification', next: 'F'})
    const last = knockout('final', [tie('F', {clubs: ['d', null], winner: 'd', decidedBy: 'walkover'})])
    expect(treesOf(knockout('sf', [out, sf2]), last)).toEqual(['F(SF2 SF1)'])
  })

  it('are none without knock-out rounds', () => {
    expect(treesOf(groups('g', [group('1', {clubs: ['a', 'b']})]))).toEqual([])
  })
})

it('a node knows the stage of its tie', () => {
  const {trees} = bracketTrees(resolveSeason(season([knockout('sf', [sf1, sf2]), final])))
  expect(flatten(trees).map(({id, stage}) => [id, stage])).toEqual([
    ['F', 'final'],
    ['SF1', 'sf'],
    ['SF2', 'sf'],
  ])
})

const placedIn = ({trees}: BracketForest) =>
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
