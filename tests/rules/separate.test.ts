import {describe, expect, it} from 'vitest'
import type {Rules} from '../../src/rules/resolved.ts'
import {rankGroup} from '../../src/rules/standings.ts'
import type {Match} from '../../src/season/schema.ts'
import {group, match, noRules} from './build.ts'
import {realGroups} from './realGroups.ts'

const goals: Rules = {...noRules, pointsForWin: 2, tiebreakers: ['goalDifference', 'goalsFor']}
const headToHead: Rules = {
  ...noRules,
  pointsForWin: 3,
  tiebreakers: [
    'points',
    'headToHeadPoints',
    'headToHeadGoalDifference',
    'headToHeadAwayGoalsFor',
    'goalDifference',
    'goalsFor',
    'awayGoalsFor',
    'lots',
  ],
}

const clubsOf = (matches: readonly Match[]) => [
  ...new Set(matches.flatMap(({home, away}) => [home, away]).filter((club) => club !== null)),
]
const places = (table: ReturnType<typeof rankGroup>) =>
  Object.fromEntries(table.standings.map(({club, place}) => [club, place]))

describe('real groups with clubs level on points', () => {
  it.each(realGroups)('$name', ({matches, rules, order, steps}) => {
    const {standings, reasons, complete} = rankGroup(
      group('1', {clubs: clubsOf(matches), matches}),
      rules === 'goals' ? goals : headToHead,
    )
    expect(standings.map(({club}) => club)).toEqual(order)
    expect(standings.map(({place}) => place)).toEqual(order.map((_, index) => index + 1))
    expect(
      reasons.flatMap((reason) =>
        reason.steps.map(({by, clubs, values}) => [
          by,
          Object.fromEntries(clubs.map((club, index) => [club, values[index]])),
        ]),
      ),
    ).toEqual(steps)
    expect(reasons.every(({settled}) => settled)).toBe(true)
    expect(complete).toBe(true)
  })
})

describe('clubs that the matches leave level', () => {
  const level = {clubs: ['a', 'b'], matches: [match('a 1-1 b'), match('b 1-1 a')]}

  it('share a place, and the next place is left out', () => {
    const three = [match('a 1-1 b'), match('a 2-0 c'), match('b 2-0 c')]
    const table = rankGroup(group('1', {clubs: ['c', 'a', 'b'], matches: three}), goals)
    expect(places(table)).toEqual({a: 1, b: 1, c: 3})
    expect(table.reasons).toEqual([{clubs: ['a', 'b'], points: 3, steps: [], settled: false}])
  })

  it.each(['lots', 'playoff', 'fairPlay'] as const)('are ranked by the recorded order as %s', (by) => {
    const table = rankGroup(group('1', {...level, order: ['b', 'a']}), {
      ...goals,
      tiebreakers: ['goalsFor', by],
    })
    expect(places(table)).toEqual({b: 1, a: 2})
    expect(table.reasons[0]?.steps).toEqual([{by, clubs: ['b', 'a'], values: []}])
  })

  it.each([
    ['not known', null],
    ['exhausted', ['goalDifference'] as const],
  ])('are ranked by the recorded order where the tiebreakers are %s', (_, tiebreakers) => {
    const table = rankGroup(group('1', {...level, order: ['b', 'a']}), {...goals, tiebreakers})
    expect(table.reasons).toEqual([
      {clubs: ['b', 'a'], points: 2, steps: [{by: 'order', clubs: ['b', 'a'], values: []}], settled: true},
    ])
  })

  it('stay level where the recorded order leaves them out', () => {
    const three = {clubs: ['a', 'b', 'c'], matches: [match('a 0-0 b'), match('b 0-0 c'), match('c 0-0 a')]}
    const table = rankGroup(group('1', {...three, order: ['c']}), goals)
    expect(places(table)).toEqual({c: 1, a: 2, b: 2})
    expect(table.reasons[0]?.settled).toBe(false)
  })

  it('are never ranked by the recorded order against the tiebreakers', () => {
    const matches = [match('a 2-0 c'), match('b 1-0 c'), match('a 0-0 b')]
    const table = rankGroup(group('1', {clubs: ['a', 'b', 'c'], matches, order: ['b', 'a', 'c']}), goals)
    expect(places(table)).toEqual({a: 1, b: 2, c: 3})
  })

  it('go on to the next criterion among themselves, not back to the first', () => {
    // a, b and c have one win each among themselves, and goals there put b last. Asked again, c would be before a,
    // whom it has beaten; but the next criterion is goals in the group, where a has more.
    const matches = [
      match('c 2-1 a'),
      match('a 1-0 b'),
      match('b 1-0 c'),
      match('a 5-0 d'),
      match('b 3-0 d'),
      match('c 4-0 d'),
    ]
    const table = rankGroup(group('1', {clubs: ['a', 'b', 'c', 'd'], matches}), {
      ...goals,
      tiebreakers: ['headToHeadPoints', 'headToHeadGoalsFor', 'goalsFor'],
    })
    expect(table.reasons[0]?.steps).toEqual([
      {by: 'headToHeadGoalsFor', clubs: ['a', 'c', 'b'], values: [2, 2, 1]},
      {by: 'goalsFor', clubs: ['a', 'c'], values: [7, 6]},
    ])
  })

  it('compare away goals only where somebody was away', () => {
    const matches = [match('a 1-2 b', {neutral: true}), match('b 0-1 a')]
    const table = rankGroup(group('1', {clubs: ['a', 'b'], matches}), {
      ...goals,
      tiebreakers: ['awayGoalsFor'],
    })
    expect(table.reasons[0]?.steps).toEqual([{by: 'awayGoalsFor', clubs: ['a', 'b'], values: [1, 0]}])
  })

  it('compare wins away only where somebody was away', () => {
    const matches = [match('a 0-1 b', {neutral: true}), match('b 0-1 a'), match('a 1-1 b')]
    const table = rankGroup(group('1', {clubs: ['b', 'a'], matches}), {...goals, tiebreakers: ['awayWins']})
    expect(table.reasons[0]?.steps).toEqual([{by: 'awayWins', clubs: ['a', 'b'], values: [1, 0]}])
  })
})
