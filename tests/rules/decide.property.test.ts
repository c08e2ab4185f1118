import fc from 'fast-check'
import {expect, it} from 'vitest'
import {resolveLegs} from '../../src/rules/aggregate.ts'
import {computeDecision, type Contest, type Verdict} from '../../src/rules/computeDecision.ts'
import {decide} from '../../src/rules/decide.ts'
import type {Decision, Slot} from '../../src/rules/resolved.ts'
import {otherSlot} from '../../src/rules/score.ts'
import type {Match, Tie} from '../../src/season/schema.ts'
import {anyMatch, anyRules, anyTie} from './arbitraries.ts'
import {slot} from './build.ts'

const pairs: readonly (readonly [Slot, Slot])[] = [
  [slot('a'), slot('b')],
  [slot('a'), {kind: 'open'}],
  [slot('a'), {kind: 'named', name: 'B'}],
  [{kind: 'winnerOf', tie: 'T' as Tie['id']}, {kind: 'open'}],
]

const contests: fc.Arbitrary<Contest> = fc
  .record({
    slots: fc.constantFrom(...pairs),
    legs: fc.array(anyMatch(['a', 'b', 'x']), {maxLength: 3}),
    record: anyTie('T', ['T']).filter(({clubs}) => clubs.length === 2),
    rules: anyRules,
  })
  .map((parts) => contest(parts.slots, parts.legs, parts))

const contest = (
  slots: readonly [Slot, Slot],
  legs: readonly Match[],
  {record, rules}: Pick<Contest, 'record' | 'rules'>,
): Contest => ({slots, record, rules, legs: resolveLegs(legs, slots)})

function mirror({decision, winner}: Verdict): Verdict {
  const turned = Object.entries(decision).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    Array.isArray(value) ? (value.toReversed() as unknown) : value,
  ])
  return {
    decision: Object.fromEntries(turned) as Decision,
    winner: winner === null ? null : otherSlot(winner),
  }
}

it.each([
  ['recorded or computed', decide],
  ['computed', computeDecision],
])('a decision, %s, is mirrored where the slots are swapped', (_, decideTie) => {
  fc.assert(
    fc.property(contests, (given) => {
      const [first, second] = given.slots
      const legs = given.legs.map(({match}) => match)
      expect(decideTie(contest([second, first], legs, given))).toEqual(mirror(decideTie(given)))
    }),
    {numRuns: 1000},
  )
})

it('a recorded winner of the tie is the winner, whatever else is recorded', () => {
  fc.assert(
    fc.property(contests, fc.constantFrom(0, 1), (given, index) => {
      const winner = given.slots[index]
      if (winner.kind !== 'club') return
      expect(decide({...given, record: {...given.record, winner: winner.club}}).winner).toBe(index)
    }),
  )
})

it('what is computed is decided for somebody, or open', () => {
  fc.assert(
    fc.property(contests, (given) => {
      const {record, ...rest} = given
      const {decision, winner} = computeDecision({...rest, record: {clubs: record.clubs}})
      expect(winner === null).toBe(decision.by === 'open')
    }),
  )
})
