import fc from 'fast-check'
import type {Rules} from '../../src/rules/resolved.ts'
import {tiebreakers} from '../../src/season/regulations.ts'
import {statuses} from '../../src/season/match.ts'
import type {Match, Score, Tie} from '../../src/season/schema.ts'
import {decidedBy} from '../../src/season/tie.ts'
import {club, tie} from './build.ts'

export const clubs = ['a', 'b', 'c', 'd', 'e']

const score: fc.Arbitrary<Score> = fc.tuple(fc.nat(4), fc.nat(4))

/** A key with some value, or no such key. */
const sometimes = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.option(value, {nil: undefined}).map((it) => (it === undefined ? {} : {[key]: it}))

/** Anything the schema lets through, sense or nonsense. */
export const anyMatch = (among: readonly string[]): fc.Arbitrary<Match> => {
  const side = fc.option(fc.constantFrom(...among).map(club), {freq: 9})
  return fc
    .tuple(
      fc.record({home: side, away: side, score: fc.option(score, {freq: 9})}),
      sometimes('afterExtraTime', score),
      sometimes('penalties', score),
      sometimes('replay', fc.constant(true)),
      sometimes('status', fc.constantFrom(...statuses)),
      sometimes('neutral', fc.boolean()),
      sometimes('date', fc.constantFrom('1967', '1967-03', '1967-03-05', '1968-01-01')),
    )
    .map((parts) => Object.assign({}, ...parts) as Match)
}

/** A match with a result between two of the clubs. */
export const playedMatch: fc.Arbitrary<Match> = fc
  .tuple(fc.shuffledSubarray(clubs, {minLength: 2, maxLength: 2}), score, fc.boolean())
  .map(([[home = '', away = ''], result, neutral]) => ({
    ...{home: club(home), away: club(away), score: result, neutral},
  }))

export const anyRules: fc.Arbitrary<Rules> = fc.record({
  pointsForWin: fc.constantFrom(2, 3, null),
  awayGoals: fc.constantFrom('none', 'untilExtraTime', 'always', null),
  extraTime: fc.constantFrom(true, false, null),
  tiebreakers: fc.option(fc.shuffledSubarray([...tiebreakers])),
})

/** A tie with any clubs, legs and records, and any of the given ids in `next`. */
export const anyTie = (id: string, nexts: readonly string[]): fc.Arbitrary<Tie> => {
  const place = fc.constantFrom<unknown[]>(...clubs, null, {name: 'A'}, {name: 'B'})
  return fc
    .tuple(
      fc.oneof(fc.tuple(place), fc.tuple(place, place)),
      fc.array(anyMatch(clubs), {maxLength: 3}),
      sometimes('winner', fc.constantFrom(...clubs, null)),
      sometimes('decidedBy', fc.constantFrom(...decidedBy)),
      sometimes('next', fc.constantFrom(...nexts, null)),
      sometimes('loserNext', fc.constantFrom(...nexts)),
    )
    .map(([inTie, legs, ...more]) =>
      tie(id, Object.assign({clubs: inTie, legs}, ...more) as Parameters<typeof tie>[1]),
    )
}
