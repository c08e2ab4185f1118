import {describe, expect, it} from 'vitest'
import {resolveLegs, sumAggregate, sumAwayGoals} from '../../src/rules/aggregate.ts'
import type {Slot} from '../../src/rules/resolved.ts'
import {match, slot} from './build.ts'

const slots = [slot('a'), slot('b')] as const

describe('goals of a leg', () => {
  it('are put in the order of the slots, whoever was at home', () => {
    const legs = resolveLegs([match('a 2-1 b'), match('b 4-3 a')], slots)
    expect(legs.map((leg) => leg.home)).toEqual([0, 1])
    expect(legs.map((leg) => leg.goals)).toEqual([
      [2, 1],
      [3, 4],
    ])
  })

  it('are those at the end of extra time where it was played', () => {
    const [leg] = resolveLegs([match('b 1-0 a', {afterExtraTime: [2, 0], penalties: [3, 5]})], slots)
    expect(leg?.goals).toEqual([0, 2])
    expect(leg?.penalties).toEqual([5, 3])
  })

  it('are known where only those after extra time are', () => {
    const [leg] = resolveLegs([match('a v b', {afterExtraTime: [2, 1]})], slots)
    expect(leg?.goals).toEqual([2, 1])
  })

  it('belong to the other slot where a club is not known', () => {
    const open: readonly [Slot, Slot] = [{kind: 'open'}, slot('club-franciscain')]
    const legs = resolveLegs([match('? 2-0 club-franciscain'), match('club-franciscain 4-1 ?')], open)
    expect(legs.map((leg) => leg.home)).toEqual([0, 1])
    expect(sumAggregate(legs)).toEqual([3, 4])
  })

  it('belong to nobody where both clubs are not known', () => {
    const [leg] = resolveLegs([match('? 2-0 ?')], [{kind: 'open'}, {kind: 'named', name: 'B'}])
    expect(leg).toMatchObject({home: null, goals: null})
  })

  it('do not exist in a match that was not played', () => {
    expect(resolveLegs([match('a 1-0 b', {status: 'unplayed'})], slots)[0]?.goals).toBeNull()
  })
})

describe('the aggregate', () => {
  it.each([
    ['adds up all legs', [match('a 2-1 b'), match('b 4-3 a')], [5, 5]],
    ['is that of one match', [match('a 2-1 b')], [2, 1]],
    ['leaves out a void match', [match('a 9-0 b', {status: 'void'}), match('a 1-0 b')], [1, 0]],
    [
      'leaves out a match that was not played',
      [match('a v b', {status: 'unplayed'}), match('b 3-0 a')],
      [0, 3],
    ],
    ['counts an awarded match', [match('a 1-1 b'), match('b 0-2 a', {status: 'awarded'})], [3, 1]],
    ['counts an abandoned match', [match('a 1-0 b', {status: 'abandoned'})], [1, 0]],
    ['leaves out a replay', [match('a 1-0 b'), match('b 1-0 a'), match('a 7-0 b', {replay: true})], [1, 1]],
    ['is not known without the goals of a leg', [match('a 1-0 b'), match('b v a')], null],
    ['does not exist without matches', [], null],
  ] as const)('%s', (_, legs, aggregate) => {
    expect(sumAggregate(resolveLegs(legs, slots))).toEqual(aggregate)
  })
})

describe('away goals', () => {
  const legs = [match('a 1-1 b'), match('b 2-2 a', {afterExtraTime: [3, 3]})]

  it.each([
    ['without', [2, 1]],
    ['with', [3, 1]],
  ] as const)('are counted %s those of extra time', (extraTime, goals) => {
    expect(sumAwayGoals(resolveLegs(legs, slots), extraTime)).toEqual(goals)
  })

  it('are not scored on neutral ground', () => {
    const [first, second] = legs
    const neutral = {...second!, neutral: true}
    expect(sumAwayGoals(resolveLegs([first!, neutral], slots), 'with')).toEqual([0, 1])
  })
})
