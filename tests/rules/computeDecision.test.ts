import {describe, expect, it} from 'vitest'
import {computeDecision} from '../../src/rules/computeDecision.ts'
import {decide} from '../../src/rules/decide.ts'
import {match} from './build.ts'
import {ab, always, contest, none, untilExtraTime} from './contest.ts'

describe('what legs and rules give', () => {
  it.each([
    {
      name: '2013-14 SF2 Tijuana v Cruz Azul: more goals in two legs',
      tie: contest(
        ['tijuana', 'cruz-azul'],
        [match('tijuana 1-0 cruz-azul'), match('cruz-azul 2-0 tijuana')],
        untilExtraTime,
      ),
      gives: {decision: {by: 'aggregate', aggregate: [1, 2], legs: 2}, winner: 1},
    },
    {
      name: '2020 final: more goals in a single match',
      tie: contest(['los-angeles-fc', 'tigres'], [match('los-angeles-fc 1-2 tigres', {neutral: true})], none),
      gives: {decision: {by: 'aggregate', aggregate: [1, 2], legs: 1}, winner: 1},
    },
    {
      name: '2013-14 final: Cruz Azul scored away',
      tie: contest(
        ['cruz-azul', 'toluca'],
        [match('cruz-azul 0-0 toluca'), match('toluca 1-1 cruz-azul')],
        untilExtraTime,
      ),
      gives: {decision: {by: 'awayGoals', aggregate: [1, 1], awayGoals: [1, 0]}, winner: 0},
    },
    {
      name: '2013-14 QF1 San Jose v Toluca: as many away goals, then penalties',
      tie: contest(
        ['san-jose', 'toluca'],
        [
          match('san-jose 1-1 toluca'),
          match('toluca 1-1 san-jose', {afterExtraTime: [1, 1], penalties: [5, 4]}),
        ],
        untilExtraTime,
      ),
      gives: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [4, 5]}, winner: 1},
    },
    {
      name: '2004 QF1 Saprissa v Pachuca: penalties',
      tie: contest(
        ['saprissa', 'pachuca'],
        [
          match('saprissa 2-0 pachuca'),
          match('pachuca 2-0 saprissa', {afterExtraTime: [2, 0], penalties: [2, 3]}),
        ],
        {extraTime: true},
      ),
      gives: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [3, 2]}, winner: 0},
    },
    {
      name: '2007 SF1 Houston v Pachuca: extra time, as more away goals were worth nothing',
      tie: contest(
        ['houston', 'pachuca'],
        [match('houston 2-0 pachuca'), match('pachuca 4-2 houston', {afterExtraTime: [5, 2]})],
        {awayGoals: 'none', extraTime: true},
      ),
      gives: {decision: {by: 'extraTime', aggregate: [4, 5]}, winner: 1},
    },
    {
      name: '2024 R1-1 Saprissa v Philadelphia: extra time after as many away goals',
      tie: contest(
        ['saprissa', 'philadelphia'],
        [match('saprissa 2-3 philadelphia'), match('philadelphia 2-3 saprissa', {afterExtraTime: [3, 3]})],
        untilExtraTime,
      ),
      gives: {decision: {by: 'extraTime', aggregate: [5, 6]}, winner: 1},
    },
    {
      name: '1976 final: extra time although the aggregate was not level, as goals did not count',
      tie: contest(
        ['aguila', 'robinhood'],
        [match('aguila 5-1 robinhood'), match('robinhood 1-0 aguila', {afterExtraTime: [2, 3]})],
      ),
      gives: {decision: {by: 'extraTime', aggregate: [8, 3]}, winner: 0},
    },
    {
      name: 'extra time decides by its own goals where the aggregate did not count',
      tie: contest(ab, [match('a 5-1 b'), match('b 1-0 a', {afterExtraTime: [2, 0]})], always),
      gives: {decision: {by: 'extraTime', aggregate: [5, 3]}, winner: 1},
    },
    {
      name: 'where the aggregate did not count, away goals do not either',
      tie: contest(
        ab,
        [match('a 5-0 b'), match('b 1-0 a', {afterExtraTime: [2, 1], penalties: [1, 3]})],
        always,
      ),
      gives: {decision: {by: 'penalties', aggregate: [6, 2], penalties: [3, 1]}, winner: 0},
    },
    {
      name: 'a shoot-out decides where the aggregate did not count',
      tie: contest(ab, [match('a 5-1 b'), match('b 1-0 a', {penalties: [3, 1]})]),
      gives: {decision: {by: 'penalties', aggregate: [5, 2], penalties: [1, 3]}, winner: 1},
    },
    {
      name: '1963 R2C: the replay, as goals did not count',
      tie: contest(
        ['xelaju', 'racing'],
        [match('xelaju 1-4 racing'), match('racing 1-3 xelaju'), match('racing 2-1 xelaju', {replay: true})],
        none,
      ),
      gives: {decision: {by: 'replay', aggregate: [4, 5], replay: [1, 2], penalties: null}, winner: 1},
    },
    {
      name: '1967 C3: a replay after extra time',
      tie: contest(
        ['aurora', 'alianza'],
        [
          match('aurora 0-0 alianza'),
          match('alianza 1-1 aurora'),
          match('alianza 0-0 aurora', {afterExtraTime: [1, 0], replay: true}),
        ],
        none,
      ),
      gives: {decision: {by: 'replay', aggregate: [1, 1], replay: [0, 1], penalties: null}, winner: 1},
    },
    {
      name: 'penalties after a replay',
      tie: contest(ab, [
        match('a 1-0 b'),
        match('b 1-0 a'),
        match('b 2-2 a', {replay: true, penalties: [4, 3]}),
      ]),
      gives: {decision: {by: 'replay', aggregate: [1, 1], replay: [2, 2], penalties: [3, 4]}, winner: 1},
    },
    {
      name: 'a void replay decides nothing',
      tie: contest(ab, [match('a 2-0 b'), match('b 1-0 a', {replay: true, status: 'void'})]),
      gives: {decision: {by: 'aggregate', aggregate: [2, 0], legs: 1}, winner: 0},
    },
    {
      name: 'a replay that is still to be played leaves the tie open',
      tie: contest(ab, [match('a 1-0 b'), match('b 1-0 a'), match('a v b', {replay: true})]),
      gives: {decision: {by: 'open', aggregate: [1, 1]}, winner: null},
    },
    {
      name: 'always: goals of extra time scored away decide',
      tie: contest(ab, [match('a 1-0 b'), match('b 1-0 a', {afterExtraTime: [2, 1]})], always),
      gives: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [1, 0]}, winner: 0},
    },
    {
      name: 'until extra time: goals of extra time scored away do not decide',
      tie: contest(
        ab,
        [match('a 1-0 b'), match('b 1-0 a', {afterExtraTime: [2, 1], penalties: [4, 2]})],
        untilExtraTime,
      ),
      gives: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [2, 4]}, winner: 1},
    },
    {
      name: 'always: away goals decide after 90 minutes',
      tie: contest(ab, [match('a 2-1 b'), match('b 1-0 a')], always),
      gives: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [0, 1]}, winner: 1},
    },
    {
      name: 'always: more goals in extra time come first',
      tie: contest(ab, [match('a 1-0 b'), match('b 1-0 a', {afterExtraTime: [3, 1]})], always),
      gives: {decision: {by: 'extraTime', aggregate: [2, 3]}, winner: 1},
    },
    {
      name: '2020 QF2: goals on neutral ground are not scored away',
      tie: contest(
        ['montreal', 'olimpia'],
        [match('montreal 1-2 olimpia'), match('olimpia 0-1 montreal', {neutral: true})],
        {awayGoals: 'untilExtraTime', extraTime: false},
      ),
      gives: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [0, 2]}, winner: 1},
    },
    {
      name: '1985 A3: on neutral ground throughout, away goals separate nobody',
      tie: contest(
        ['vida', 'fas'],
        [match('vida 1-1 fas', {neutral: true}), match('fas 1-1 vida', {neutral: true, penalties: [4, 5]})],
        untilExtraTime,
      ),
      gives: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [5, 4]}, winner: 0},
    },
    {
      name: 'the visitor of a single match does not win it by having scored',
      tie: contest(ab, [match('a 1-1 b')], untilExtraTime),
      gives: {decision: {by: 'open', aggregate: [1, 1]}, winner: null},
    },
    {
      name: '1983 A7: nor does the visitor of both matches',
      tie: contest(
        ['new-york', 'atlante'],
        [match('new-york 1-1 atlante'), match('new-york 2-2 atlante', {afterExtraTime: [2, 3]})],
        untilExtraTime,
      ),
      gives: {decision: {by: 'extraTime', aggregate: [3, 4]}, winner: 1},
    },
    {
      name: 'only the score after extra time is known',
      tie: contest(ab, [match('a v b', {afterExtraTime: [2, 1]})]),
      gives: {decision: {by: 'extraTime', aggregate: [2, 1]}, winner: 0},
    },
    {
      name: 'an awarded leg counts',
      tie: contest(ab, [match('a 0-1 b'), match('b 1-0 a', {status: 'awarded'})]),
      gives: {decision: {by: 'aggregate', aggregate: [0, 2], legs: 2}, winner: 1},
    },
    {
      name: '1983 A5: an abandoned leg counts',
      tie: contest(
        ['olimpia', 'tigres'],
        [match('olimpia 0-1 tigres'), match('tigres 2-1 olimpia', {status: 'abandoned'})],
      ),
      gives: {decision: {by: 'aggregate', aggregate: [1, 3], legs: 2}, winner: 1},
    },
    {
      name: 'a void leg does not count',
      tie: contest(ab, [match('a 3-0 b', {status: 'void'}), match('a 0-1 b'), match('b 1-1 a')]),
      gives: {decision: {by: 'aggregate', aggregate: [1, 2], legs: 2}, winner: 1},
    },
    {
      name: 'a leg that was not played leaves the tie open',
      tie: contest(ab, [match('a 5-0 b'), match('b v a', {status: 'unplayed'})]),
      gives: {decision: {by: 'open', aggregate: [5, 0]}, winner: null},
    },
    {
      name: 'a leg whose score is not known leaves the tie open',
      tie: contest(ab, [match('a 5-0 b'), match('b v a')], none),
      gives: {decision: {by: 'open', aggregate: null}, winner: null},
    },
    {
      name: 'no legs leave the tie open',
      tie: contest(ab, []),
      gives: {decision: {by: 'open', aggregate: null}, winner: null},
    },
    {
      name: 'where it is not known whether away goals count and they would decide, the tie is open',
      tie: contest(ab, [match('a 2-1 b'), match('b 1-0 a')]),
      gives: {decision: {by: 'open', aggregate: [2, 2]}, winner: null},
    },
    {
      name: 'where it is not known whether away goals count, a shoot-out shows that they did not',
      tie: contest(ab, [match('a 2-1 b'), match('b 1-0 a', {penalties: [2, 4]})]),
      gives: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [4, 2]}, winner: 0},
    },
    {
      name: 'a shoot-out is all that is known',
      tie: contest(ab, [match('a v b', {penalties: [2, 4]})]),
      gives: {decision: {by: 'penalties', aggregate: null, penalties: [2, 4]}, winner: 1},
    },
    {
      name: 'a shoot-out without a winner leaves the tie open',
      tie: contest(ab, [match('a 1-1 b', {penalties: [4, 4]})], none),
      gives: {decision: {by: 'open', aggregate: [1, 1]}, winner: null},
    },
  ])('$name', ({tie: given, gives}) => {
    expect(computeDecision(given)).toEqual(gives)
    expect(decide(given)).toEqual(gives)
  })

  it('never comes from a recorded winner or decision that could be computed', () => {
    const legs = [match('a 2-1 b'), match('b 1-0 a')]
    const bare = computeDecision(contest(ab, legs))
    expect(computeDecision(contest(ab, legs, {}, {winner: 'a', decidedBy: 'awayGoals'}))).toEqual(bare)
  })

  it('comes from a replay that is known, whoever is recorded as its winner', () => {
    const legs = [match('a 1-1 b'), match('a 1-2 b', {replay: true})]
    expect(computeDecision(contest(ab, legs, {}, {winner: 'a', decidedBy: 'replay'})).winner).toBe(1)
  })
})
