import {describe, expect, it} from 'vitest'
import {resolveLegs} from '../../src/rules/aggregate.ts'
import {computeDecision} from '../../src/rules/computeDecision.ts'
import {decide} from '../../src/rules/decide.ts'
import type {Slot} from '../../src/rules/resolved.ts'
import {club, match, noRules, slot, tie} from './build.ts'
import {ab, contest, none, untilExtraTime} from './contest.ts'

describe('what no rule can compute', () => {
  it.each([
    {
      name: '1974 C3: lots after 3-3',
      tie: contest(
        ['saprissa', 'aurora'],
        [match('saprissa 2-1 aurora'), match('aurora 2-1 saprissa')],
        {},
        {winner: 'aurora', decidedBy: 'lots'},
      ),
      gives: {decision: {by: 'lots', aggregate: [3, 3]}, winner: 1},
    },
    {
      name: '1962 K1: the winner of both legs withdrew',
      tie: contest(
        ['etoile', 'sithoc'],
        [match('etoile 3-2 sithoc'), match('sithoc 1-1 etoile')],
        {},
        {winner: 'sithoc', decidedBy: 'walkover'},
      ),
      gives: {decision: {by: 'walkover', aggregate: [4, 3]}, winner: 1},
    },
    {
      name: '1963 final: never played',
      tie: contest(['racing', 'guadalajara'], [match('racing v guadalajara', {status: 'unplayed'})], none, {
        winner: 'racing',
        decidedBy: 'walkover',
      }),
      gives: {decision: {by: 'walkover', aggregate: null}, winner: 0},
    },
    {
      name: '1968 SF1: both clubs disqualified',
      tie: contest(
        ['transvaal', 'aurora'],
        [match('transvaal 1-1 aurora'), match('transvaal 2-0 aurora')],
        none,
        {winner: null, decidedBy: 'disqualification'},
      ),
      gives: {decision: {by: 'disqualification', aggregate: [3, 1]}, winner: null},
    },
    {
      name: '1976 SF1: awarded',
      tie: contest(
        ['aguila', 'leon'],
        [match('aguila 1-1 leon'), match('leon 0-2 aguila', {status: 'awarded'})],
        {},
        {winner: 'aguila', decidedBy: 'awarded'},
      ),
      gives: {decision: {by: 'awarded', aggregate: [3, 1]}, winner: 0},
    },
    {
      name: '1975 C4: not known how, after 4-4',
      tie: contest(
        ['platense', 'aurora'],
        [match('platense 4-3 aurora'), match('aurora 1-0 platense')],
        none,
        {winner: 'aurora', decidedBy: 'unknown'},
      ),
      gives: {decision: {by: 'unknown', aggregate: [4, 4]}, winner: 1},
    },
    {
      name: '1964 N1: not played, nobody went on',
      tie: contest(['club-america', 'philadelphia'], [], none, {winner: null, decidedBy: 'unknown'}),
      gives: {decision: {by: 'unknown', aggregate: null}, winner: null},
    },
    {
      name: 'a replay of which nothing is known',
      tie: contest(ab, [match('a 1-0 b'), match('b 1-0 a')], none, {winner: 'b', decidedBy: 'replay'}),
      gives: {decision: {by: 'replay', aggregate: [1, 1], replay: null, penalties: null}, winner: 1},
    },
  ])('$name', ({tie: given, gives}) => {
    expect(computeDecision(given)).toEqual(gives)
    expect(decide(given)).toEqual(gives)
  })

  it('a bye sends its one club on', () => {
    const record = tie('T', {clubs: ['guadalajara'], winner: 'guadalajara', decidedBy: 'bye'})
    const bye = {record, slots: [slot('guadalajara'), {kind: 'bye'}], legs: [], rules: noRules} as const
    expect(decide(bye)).toEqual({decision: {by: 'bye'}, winner: 0})
  })

  it('a bye for whoever comes sends nobody on yet', () => {
    const record = tie('T', {clubs: [null]})
    const bye = {record, slots: [{kind: 'open'}, {kind: 'bye'}], legs: [], rules: noRules} as const
    expect(decide(bye)).toEqual({decision: {by: 'bye'}, winner: null})
  })
})

describe('what is recorded', () => {
  it.each([
    {
      name: 'stands where the rule on away goals is not known',
      tie: contest(ab, [match('a 2-1 b'), match('b 1-0 a')], {}, {winner: 'b', decidedBy: 'awayGoals'}),
      gives: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [0, 1]}, winner: 1},
    },
    {
      name: 'stands where the second leg was not played (1974 C5)',
      tie: contest(
        ['alianza', 'uca'],
        [match('alianza 5-0 uca'), match('uca v alianza', {status: 'unplayed'})],
        {},
        {winner: 'alianza', decidedBy: 'aggregate'},
      ),
      gives: {decision: {by: 'aggregate', aggregate: [5, 0], legs: 1}, winner: 0},
    },
    {
      name: 'stands where the score of the shoot-out is not known (1986 N1)',
      tie: contest(
        ['pembroke', 'new-york'],
        [match('pembroke 1-0 new-york'), match('new-york 1-0 pembroke')],
        none,
        {winner: 'pembroke', decidedBy: 'penalties'},
      ),
      gives: {decision: {by: 'penalties', aggregate: [1, 1], penalties: null}, winner: 0},
    },
    {
      name: 'stands where the replay of which the score is not known decided',
      tie: contest(ab, [match('a 1-1 b'), match('b v a', {replay: true})], none, {
        winner: 'b',
        decidedBy: 'replay',
      }),
      gives: {decision: {by: 'replay', aggregate: [1, 1], replay: null, penalties: null}, winner: 1},
    },
    {
      name: 'gives the winner, though not how, where the scores are not known',
      tie: contest(ab, [match('a v b')], none, {winner: 'b'}),
      gives: {decision: {by: 'unknown', aggregate: null}, winner: 1},
    },
    {
      name: 'gives the winner, though not how, against the goals',
      tie: contest(ab, [match('a 2-1 b')], none, {winner: 'b', decidedBy: 'aggregate'}),
      gives: {decision: {by: 'unknown', aggregate: [2, 1]}, winner: 1},
    },
    {
      name: 'does not say how where the figures deny it',
      tie: contest(ab, [match('a 1-1 b'), match('b 1-1 a')], none, {winner: 'b', decidedBy: 'awayGoals'}),
      gives: {decision: {by: 'unknown', aggregate: [2, 2]}, winner: 1},
    },
    {
      name: 'does not say "on aggregate" of a level one',
      tie: contest(ab, [match('a 1-1 b')], none, {winner: 'b', decidedBy: 'aggregate'}),
      gives: {decision: {by: 'unknown', aggregate: [1, 1]}, winner: 1},
    },
    {
      name: 'does not say "on penalties" of a shoot-out that nobody won',
      tie: contest(ab, [match('a 1-1 b', {penalties: [4, 4]})], none, {winner: 'b', decidedBy: 'penalties'}),
      gives: {decision: {by: 'unknown', aggregate: [1, 1]}, winner: 1},
    },
    {
      name: 'is corrected by what legs and rules give for the same winner',
      tie: contest(ab, [match('a 2-1 b'), match('b 1-0 a')], untilExtraTime, {
        winner: 'b',
        decidedBy: 'penalties',
      }),
      gives: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [0, 1]}, winner: 1},
    },
    {
      name: 'is not needed where no winner is recorded',
      tie: contest(ab, [match('a 2-1 b')], none, {winner: null}),
      gives: {decision: {by: 'aggregate', aggregate: [2, 1], legs: 1}, winner: 0},
    },
    {
      name: 'is ignored where it names a club that is not in the tie',
      tie: contest(ab, [match('a 2-1 b')], none, {winner: 'c'}),
      gives: {decision: {by: 'aggregate', aggregate: [2, 1], legs: 1}, winner: 0},
    },
  ])('$name', ({tie: given, gives}) => {
    expect(decide(given)).toEqual(gives)
  })

  it('is compared with the clubs of the slots, not with names', () => {
    const named: readonly [Slot, Slot] = [{kind: 'named', name: 'a'}, slot('b')]
    const record = tie('T', {clubs: [{name: 'a'}, 'b']})
    const given = {record, slots: named, legs: resolveLegs([match('? 3-0 b')], named), rules: noRules}
    expect(decide(given).winner).toBe(0)
    expect(decide({...given, record: {...record, winner: club('b')}}).winner).toBe(1)
  })
})
