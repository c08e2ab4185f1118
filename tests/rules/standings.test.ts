import {describe, expect, it} from 'vitest'
import type {Rules} from '../../src/rules/resolved.ts'
import {rankGroup} from '../../src/rules/standings.ts'
import {group, match, noRules} from './build.ts'

const goals: Rules = {...noRules, pointsForWin: 2, tiebreakers: ['goalDifference', 'goalsFor']}
const places = (table: ReturnType<typeof rankGroup>) =>
  Object.fromEntries(table.standings.map(({club, place}) => [club, place]))

describe('the table', () => {
  const matches = [match('a 3-1 b'), match('b 0-0 c'), match('c 2-0 a')]

  it.each([
    [2, {c: 3, a: 2, b: 1}],
    [3, {c: 4, a: 3, b: 1}],
  ] as const)('gives %i points for a win and 1 for a draw', (pointsForWin, points) => {
    const {standings} = rankGroup(group('1', {clubs: ['a', 'b', 'c'], matches}), {...goals, pointsForWin})
    expect(Object.fromEntries(standings.map((row) => [row.club, row.points]))).toEqual(points)
  })

  it('counts matches and goals', () => {
    const {standings} = rankGroup(group('1', {clubs: ['a', 'b', 'c'], matches}), goals)
    expect(standings[1]).toEqual({
      ...{club: 'a', place: 2, played: 2, won: 1, drawn: 0, lost: 1},
      ...{goalsFor: 3, goalsAgainst: 3, points: 2, open: 0, advances: false, next: null},
    })
  })

  it('leaves out void matches and those that were not played, which nobody waits for', () => {
    const some = [match('a 1-0 b'), match('b 9-0 a', {status: 'void'}), match('b v a', {status: 'unplayed'})]
    const table = rankGroup(group('1', {clubs: ['a', 'b'], matches: some}), goals)
    expect(table.standings.map(({played, open}) => ({played, open}))).toEqual([
      {played: 1, open: 0},
      {played: 1, open: 0},
    ])
    expect(table.complete).toBe(true)
  })

  it('counts awarded matches', () => {
    const awarded = [match('a 0-2 b', {status: 'awarded'})]
    expect(places(rankGroup(group('1', {clubs: ['a', 'b'], matches: awarded}), goals))).toEqual({a: 2, b: 1})
  })

  it('keeps a match without a result open for both clubs', () => {
    const table = rankGroup(
      group('1', {clubs: ['a', 'b', 'c'], matches: [...matches, match('a v b')]}),
      goals,
    )
    expect(Object.fromEntries(table.standings.map(({club, open}) => [club, open]))).toEqual({
      a: 1,
      b: 1,
      c: 0,
    })
    expect(table.complete).toBe(false)
  })

  it('is not finished before every two clubs have a match', () => {
    expect(rankGroup(group('1', {clubs: ['a', 'b', 'c', 'd'], matches}), goals).complete).toBe(false)
    expect(rankGroup(group('1', {clubs: ['a', 'b']}), goals).complete).toBe(false)
  })

  it('gives no reasons before anything was played', () => {
    const table = rankGroup(group('1', {clubs: ['b', 'a'], matches: [match('a v b')]}), goals)
    expect(table.reasons).toEqual([])
    expect(table.standings.map(({club, place}) => [club, place])).toEqual([
      ['b', 1],
      ['a', 1],
    ])
  })

  it('cannot count a match with a club that is not in the group', () => {
    const matches = [match('a 1-0 x'), match('x 0-2 a'), match('a 1-1 b')]
    const table = rankGroup(group('1', {clubs: ['a', 'b'], matches}), goals)
    expect(table.standings.map(({club, played, open}) => [club, played, open])).toEqual([
      ['a', 1, 2],
      ['b', 1, 0],
    ])
  })

  it('has a club that is listed twice once', () => {
    const table = rankGroup(group('1', {clubs: ['a', 'b', 'a'], matches: [match('a 1-0 b')]}), goals)
    expect(table.standings.map(({club}) => club)).toEqual(['a', 'b'])
  })
})

describe('where points for a win are not known', () => {
  const matches = [match('a 3-0 b')]

  it('the recorded order ranks, and nobody has points', () => {
    const table = rankGroup(group('1', {clubs: ['a', 'b'], matches, order: ['b', 'a']}), noRules)
    expect(table.standings.map(({club, place, won, points}) => ({club, place, won, points}))).toEqual([
      {club: 'b', place: 1, won: 0, points: 0},
      {club: 'a', place: 2, won: 1, points: 0},
    ])
    expect(table.reasons).toEqual([])
  })

  it('the printed table gives them', () => {
    const table = [
      {club: 'b', points: 1},
      {club: 'a', points: 0},
    ]
    const {standings} = rankGroup(group('1', {clubs: ['a', 'b'], matches, table}), noRules)
    expect(standings.map(({club, won, points}) => [club, won, points])).toEqual([
      ['b', 0, 1],
      ['a', 1, 0],
    ])
  })

  it('all clubs share the first place without a recorded order', () => {
    expect(places(rankGroup(group('1', {clubs: ['a', 'b'], matches}), noRules))).toEqual({a: 1, b: 1})
  })
})

describe('a printed table', () => {
  const table = [
    {club: 'b', played: 2, won: 1, drawn: 1, lost: 0, goalsFor: 3, goalsAgainst: 1, points: 3},
    {club: 'a', played: 2, points: 1},
    {club: 'c', points: 1},
  ]
  const record = group('1', {clubs: ['a', 'b', 'c'], matches: [match('a 1-1 b'), match('b v c')], table})

  it('gives rows and order where matches are missing, and only what it says', () => {
    const {standings, complete} = rankGroup(record, goals)
    expect(complete).toBe(false)
    expect(
      standings.map(({club, place, played, goalsFor, points}) => [club, place, played, goalsFor, points]),
    ).toEqual([
      ['b', 1, 2, 3, 3],
      ['a', 2, 2, 1, 1],
      ['c', 3, 0, 0, 1],
    ])
  })

  it('is the reason for the order of clubs level on points', () => {
    expect(rankGroup(record, goals).reasons).toEqual([
      {clubs: ['a', 'c'], points: 1, steps: [{by: 'order', clubs: ['a', 'c'], values: []}], settled: true},
    ])
  })

  it('gives way to the matches when all are known', () => {
    const known = group('1', {...record, matches: [match('a 1-1 b'), match('b 0-1 c'), match('c 2-0 a')]})
    expect(rankGroup(known, goals).standings.map(({club, points}) => [club, points])).toEqual([
      ['c', 4],
      ['b', 1],
      ['a', 1],
    ])
  })
})

describe('who advances', () => {
  const finished = {clubs: ['a', 'b'], matches: [match('a 1-0 b')]}
  const advancing = (record: Parameters<typeof group>[1]) =>
    rankGroup(group('1', record), goals)
      .standings.filter(({advances}) => advances)
      .map(({club}) => club)

  it.each([
    ['is the club recorded, whatever its place', {...finished, advance: [{place: 1, club: 'b'}]}, ['b']],
    ['is the club on the place in a finished group', {...finished, advance: [{place: 1}]}, ['a']],
    [
      'is nobody before the group is finished',
      {...finished, matches: [match('a 1-0 b'), match('b v a')], advance: [{place: 1}]},
      [],
    ],
    [
      'is nobody where clubs share the place',
      {...finished, matches: [match('a 0-0 b')], advance: [{place: 1}, {place: 2}]},
      [],
    ],
  ])('%s', (_, record, clubs) => {
    expect(advancing(record)).toEqual(clubs)
  })
})
