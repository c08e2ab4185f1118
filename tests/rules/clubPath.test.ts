import {describe, expect, it} from 'vitest'
import {clubPath} from '../../src/rules/clubPath.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {club, group, groups, knockout, match, season, stageId, tie, tieId} from './build.ts'

const resolved = resolveSeason(
  season(
    [
      groups('groups', [
        group('1', {
          clubs: ['a', 'x'],
          matches: [match('a 1-0 x')],
          advance: [{place: 1, club: club('a'), next: tieId('SF1')}],
        }),
      ]),
      knockout('sf', [
        tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F', loserNext: '3P'}),
        tie('SF2', {clubs: ['c', 'd'], legs: [match('c 1-0 d')], next: 'F', loserNext: '3P'}),
      ]),
      knockout('third', [tie('3P', {clubs: ['b', 'd']})]),
      knockout('final', [tie('F', {clubs: [null, null]})]),
    ],
    {entrants: [{club: club('withdrawn')}]},
  ),
)

describe('the path of a club', () => {
  it.each([
    [
      'that won leads from group to tie to tie',
      'a',
      {
        ties: ['SF1', 'F'],
        links: [
          {from: 'SF1', to: 'F'},
          {from: 'groups/1', to: 'SF1'},
        ],
        groups: [{stage: 'groups', group: '1'}],
      },
    ],
    [
      'that lost leads to the third-place match',
      'd',
      {ties: ['SF2', '3P'], links: [{from: 'SF2', to: '3P'}], groups: []},
    ],
    [
      'that stayed in its group is its group',
      'x',
      {ties: [], links: [], groups: [{stage: 'groups', group: '1'}]},
    ],
  ])('%s', (_, id, path) => {
    const {ties, ...rest} = clubPath(resolved, club(id))
    expect({ties: [...ties], ...rest}).toEqual({...path, played: true})
  })

  it('leads from a tie into a group, and not where another club stands there', () => {
    const table = groups('g', [group('1', {clubs: ['a', 'x']}), group('2', {clubs: ['y', 'z']})])
    const first = knockout('r1', [
      tie('R1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: stageId('g')}),
      tie('R2', {clubs: ['c', 'd'], legs: [match('c 1-0 d')], next: stageId('g')}),
    ])
    const sent = resolveSeason(season([first, table]))
    expect(clubPath(sent, club('a')).links).toEqual([{from: 'R1', to: 'g/1'}])
    expect(clubPath(sent, club('c')).links).toEqual([])
  })

  it.each(['withdrawn', 'nobody', 'constructor'])('does not exist for %s', (id) => {
    expect(clubPath(resolved, club(id))).toEqual({ties: new Set(), links: [], groups: [], played: false})
  })

  it('does not lead to a tie in which another club took its place', () => {
    const replaced = resolveSeason(
      season([
        knockout('sf', [tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F'})]),
        knockout('final', [tie('F', {clubs: ['b', 'c']})]),
      ]),
    )
    expect(clubPath(replaced, club('a')).links).toEqual([])
  })
})
