import {describeRule} from '../../src/i18n/describeRules.ts'
import {describe, expect, test} from 'vitest'
import {captionOf, describeDecision, describeTie, outcomeOf} from '../../src/i18n/describeTie.ts'
import type {ClubId} from '../../src/season/ids.ts'
import {languages} from '../../src/season/languages.ts'
import {makeSeason, makeTie, makeWords, type TieFacts} from './cup.ts'
import {realSeason} from './realSeason.ts'

const saprissa: {kind: 'club'; club: ClubId} = {kind: 'club', club: 'saprissa' as ClubId}
const single = [[1, 1]] as const
const two = [
  [2, 0],
  [0, 2],
] as const

interface Row {
  readonly name: string
  readonly facts: TieFacts
  /** The season has its champion, Saprissa. */
  readonly over?: true
  /** Whole sentence, caption and outcome in English, Chinese and Spanish. */
  readonly says: readonly (readonly [whole: string, caption: string, outcome: string])[]
}

const rows: readonly Row[] = [
  {
    name: 'aggregate',
    facts: {
      decision: {by: 'aggregate', aggregate: [5, 6], legs: 2},
      winner: 1,
      legs: [
        [5, 2],
        [0, 4],
      ],
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Pachuca won 6–5 on aggregate (2–5, 4–0). Pachuca goes to Semi-final 1.',
        '',
        '',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Pachuca以總比數6–5勝出（2–5、4–0）。Pachuca晉級準決賽（1）。',
        '',
        '',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Pachuca ganó 6–5 en el global (2–5, 4–0). Pachuca avanza a la semifinal 1.',
        '',
        '',
      ],
    ],
  },
  {
    name: 'a single match',
    facts: {
      id: 'SF1',
      next: 'F',
      decision: {by: 'aggregate', aggregate: [3, 1], legs: 1},
      winner: 0,
      legs: [[3, 1]],
    },
    says: [
      ['Semi-final 1, Saprissa against Pachuca. Saprissa won 3–1. Saprissa goes to the final.', '', ''],
      ['準決賽（1），Saprissa對Pachuca。Saprissa以3–1勝出。Saprissa晉級決賽。', '', ''],
      ['Semifinal 1, Saprissa contra Pachuca. Saprissa ganó 3–1. Saprissa avanza a la final.', '', ''],
    ],
  },
  {
    name: 'away goals',
    facts: {decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [1, 0]}, winner: 0, legs: two},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Saprissa won on away goals. Saprissa goes to Semi-final 1.',
        'away goals',
        'Saprissa won on away goals.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。總比數2–2（2–0、0–2），Saprissa憑作客入球較多勝出。Saprissa晉級準決賽（1）。',
        '作客入球',
        'Saprissa憑作客入球較多勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 2–2 en el global (2–0, 0–2); Saprissa avanzó por gol de visitante. Saprissa avanza a la semifinal 1.',
        'gol de visitante',
        'Saprissa avanzó por gol de visitante.',
      ],
    ],
  },
  {
    name: 'extra time',
    facts: {
      decision: {by: 'extraTime', aggregate: [2, 1]},
      winner: 0,
      legs: [
        [1, 0],
        [1, 1],
      ],
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Saprissa won 2–1 on aggregate after extra time (1–0, 1–1). Saprissa goes to Semi-final 1.',
        'a.e.t.',
        'Saprissa won 2–1 on aggregate after extra time.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Saprissa加時後以總比數2–1勝出（1–0、1–1）。Saprissa晉級準決賽（1）。',
        '加時',
        'Saprissa加時後以總比數2–1勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Saprissa ganó 2–1 en el global tras el tiempo extra (1–0, 1–1). Saprissa avanza a la semifinal 1.',
        't. e.',
        'Saprissa ganó 2–1 en el global tras el tiempo extra.',
      ],
    ],
  },
  {
    name: 'penalties',
    facts: {decision: {by: 'penalties', aggregate: [2, 2], penalties: [3, 2]}, winner: 0, legs: two},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Saprissa won 3–2 on penalties. Saprissa goes to Semi-final 1.',
        'pens 3–2',
        'Saprissa won 3–2 on penalties.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。總比數2–2（2–0、0–2），Saprissa互射十二碼以3–2勝出。Saprissa晉級準決賽（1）。',
        '十二碼 3–2',
        'Saprissa互射十二碼以3–2勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 2–2 en el global (2–0, 0–2); Saprissa ganó 3–2 en los penales. Saprissa avanza a la semifinal 1.',
        'pen. 3–2',
        'Saprissa ganó 3–2 en los penales.',
      ],
    ],
  },
  {
    name: 'penalties without a tally',
    facts: {
      decision: {by: 'penalties', aggregate: [1, 1], penalties: null},
      winner: 1,
      legs: single,
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 1–1; Pachuca won on penalties.',
        'pens',
        'Pachuca won on penalties.',
      ],
      ['半準決賽（1），Saprissa對Pachuca。1–1，Pachuca互射十二碼勝出。', '十二碼', 'Pachuca互射十二碼勝出。'],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 1–1; Pachuca ganó en los penales.',
        'pen.',
        'Pachuca ganó en los penales.',
      ],
    ],
  },
  {
    name: 'a replay',
    facts: {
      decision: {by: 'replay', aggregate: [2, 2], replay: [1, 2], penalties: null},
      winner: 1,
      legs: [...two, [1, 2]],
      matches: [{}, {}, {replay: true}],
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Pachuca won the replay 2–1.',
        'replay 2–1',
        'Pachuca won the replay 2–1.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。總比數2–2（2–0、0–2），Pachuca重賽以2–1勝出。',
        '重賽 2–1',
        'Pachuca重賽以2–1勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 2–2 en el global (2–0, 0–2); Pachuca ganó 2–1 en el desempate.',
        'desempate 2–1',
        'Pachuca ganó 2–1 en el desempate.',
      ],
    ],
  },
  {
    name: 'a replay with penalties',
    facts: {
      decision: {by: 'replay', aggregate: null, replay: [0, 0], penalties: [4, 3]},
      winner: 0,
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Saprissa won the replay (0–0) 4–3 on penalties.',
        'replay 0–0 · pens 4–3',
        'Saprissa won the replay (0–0) 4–3 on penalties.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。重賽0–0，Saprissa互射十二碼以4–3勝出。',
        '重賽 0–0 · 十二碼 4–3',
        '重賽0–0，Saprissa互射十二碼以4–3勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Saprissa ganó el desempate (0–0) 4–3 en los penales.',
        'desempate 0–0 · pen. 4–3',
        'Saprissa ganó el desempate (0–0) 4–3 en los penales.',
      ],
    ],
  },
  {
    name: 'lots',
    facts: {decision: {by: 'lots', aggregate: [2, 2]}, winner: 0, legs: two, next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Saprissa went through by drawing of lots.',
        'lots',
        'Saprissa went through by drawing of lots.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。總比數2–2（2–0、0–2），Saprissa抽籤勝出。',
        '抽籤',
        'Saprissa抽籤勝出。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 2–2 en el global (2–0, 0–2); Saprissa avanzó por sorteo.',
        'sorteo',
        'Saprissa avanzó por sorteo.',
      ],
    ],
  },
  {
    name: 'a walkover',
    facts: {decision: {by: 'walkover', aggregate: null}, winner: 0, next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Pachuca did not play; Saprissa went through.',
        'walkover',
        'Pachuca did not play; Saprissa went through.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Pachuca棄權，Saprissa晉級。',
        '棄權',
        'Pachuca棄權，Saprissa晉級。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Pachuca no se presentó; avanzó Saprissa.',
        'W. O.',
        'Pachuca no se presentó; avanzó Saprissa.',
      ],
    ],
  },
  {
    name: 'a disqualification, with an annulled leg',
    facts: {
      decision: {by: 'disqualification', aggregate: null},
      winner: 1,
      legs: [null, null],
      matches: [{status: 'void'}, {status: 'unplayed'}],
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Saprissa was disqualified; Pachuca went through. First leg: annulled.',
        'disqualified · first leg annulled',
        'Saprissa was disqualified; Pachuca went through. First leg: annulled.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Saprissa被取消資格，Pachuca晉級。首回合：作廢。',
        '取消資格 · 首回合作廢',
        'Saprissa被取消資格，Pachuca晉級。首回合：作廢。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Saprissa fue descalificado; avanzó Pachuca. Ida: anulado.',
        'descalificado · ida: anulado',
        'Saprissa fue descalificado; avanzó Pachuca. Ida: anulado.',
      ],
    ],
  },
  {
    name: 'an award',
    facts: {decision: {by: 'awarded', aggregate: null}, winner: 0, next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. The tie was awarded to Saprissa.',
        'awarded',
        'The tie was awarded to Saprissa.',
      ],
      ['半準決賽（1），Saprissa對Pachuca。大會判Saprissa勝出。', '判定賽果', '大會判Saprissa勝出。'],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. La serie se adjudicó a Saprissa.',
        'adjudicado',
        'La serie se adjudicó a Saprissa.',
      ],
    ],
  },
  {
    name: 'a bye',
    facts: {decision: {by: 'bye'}, winner: 0, slots: [saprissa, {kind: 'bye'}]},
    says: [
      ['Quarter-final 1, Saprissa. Saprissa had a bye to Semi-final 1.', '', 'Saprissa had a bye.'],
      ['半準決賽（1），Saprissa。Saprissa輪空，直接晉級準決賽（1）。', '', 'Saprissa輪空。'],
      [
        'Cuartos de final, llave 1, Saprissa. Saprissa pasó directo a la semifinal 1.',
        '',
        'Saprissa pasó directo.',
      ],
    ],
  },
  {
    name: 'unknown, against a club that is not known',
    facts: {
      decision: {by: 'unknown', aggregate: null},
      winner: 0,
      slots: [saprissa, {kind: 'open'}],
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against an unknown club. Saprissa went through; the result is not known.',
        'not known',
        'Saprissa went through; the result is not known.',
      ],
      ['半準決賽（1），Saprissa對不詳球會。Saprissa晉級，賽果不詳。', '不詳', 'Saprissa晉級，賽果不詳。'],
      [
        'Cuartos de final, llave 1, Saprissa contra un club desconocido. Saprissa avanzó; se desconoce el resultado.',
        'se desconoce',
        'Saprissa avanzó; se desconoce el resultado.',
      ],
    ],
  },
  {
    name: 'unknown, without a winner',
    facts: {decision: {by: 'unknown', aggregate: null}, winner: null, next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. What came of it is not known.',
        'not known',
        'What came of it is not known.',
      ],
      ['半準決賽（1），Saprissa對Pachuca。結果不詳。', '不詳', '結果不詳。'],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Se desconoce cómo terminó.',
        'se desconoce',
        'Se desconoce cómo terminó.',
      ],
    ],
  },
  {
    name: 'unknown, level and with no winner',
    facts: {decision: {by: 'unknown', aggregate: [2, 2]}, winner: null, legs: [[2, 2]], next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. 2–2; there was no winner.',
        'no winner',
        'There was no winner.',
      ],
      ['半準決賽（1），Saprissa對Pachuca。2–2，不分勝負。', '不分勝負', '不分勝負。'],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. 2–2; no hubo ganador.',
        'sin ganador',
        'No hubo ganador.',
      ],
    ],
  },
  {
    name: 'unknown, from the score of one leg',
    facts: {decision: {by: 'unknown', aggregate: null}, winner: 1, legs: [[2, 1], null], next: null},
    over: true,
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Pachuca went through; the result is not known. Second leg: not known.',
        'not known',
        'Pachuca went through; the result is not known. Second leg: not known.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Pachuca晉級，賽果不詳。次回合：不詳。',
        '不詳',
        'Pachuca晉級，賽果不詳。次回合：不詳。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Pachuca avanzó; se desconoce el resultado. Vuelta: se desconoce.',
        'se desconoce',
        'Pachuca avanzó; se desconoce el resultado. Vuelta: se desconoce.',
      ],
    ],
  },
  {
    name: 'a walkover after the first leg',
    facts: {decision: {by: 'walkover', aggregate: [3, 2]}, winner: 1, legs: [[3, 2]], next: null},
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Saprissa did not play on; Pachuca went through.',
        'walkover',
        'Saprissa did not play on; Pachuca went through.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Saprissa中途退出，Pachuca晉級。',
        '棄權',
        'Saprissa中途退出，Pachuca晉級。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Saprissa no siguió en competencia; avanzó Pachuca.',
        'W. O.',
        'Saprissa no siguió en competencia; avanzó Pachuca.',
      ],
    ],
  },
  {
    name: 'a walkover whose legs were awarded',
    facts: {
      decision: {by: 'walkover', aggregate: [4, 0]},
      winner: 0,
      legs: [
        [2, 0],
        [2, 0],
      ],
      matches: [{status: 'awarded'}, {status: 'awarded'}],
      next: null,
    },
    says: [
      [
        'Quarter-final 1, Saprissa against Pachuca. Pachuca did not play; Saprissa went through.',
        'walkover',
        'Pachuca did not play; Saprissa went through.',
      ],
      [
        '半準決賽（1），Saprissa對Pachuca。Pachuca棄權，Saprissa晉級。',
        '棄權',
        'Pachuca棄權，Saprissa晉級。',
      ],
      [
        'Cuartos de final, llave 1, Saprissa contra Pachuca. Pachuca no se presentó; avanzó Saprissa.',
        'W. O.',
        'Pachuca no se presentó; avanzó Saprissa.',
      ],
    ],
  },
  {
    name: 'a title without a last opponent',
    facts: {
      id: 'F',
      decision: {by: 'disqualification', aggregate: null},
      winner: 0,
      slots: [saprissa, {kind: 'open'}],
      next: null,
    },
    over: true,
    says: [
      [
        'Final, Saprissa. There was no opponent; Saprissa won the title.',
        'not played',
        'There was no opponent; Saprissa won the title.',
      ],
      ['決賽，Saprissa。沒有對手，Saprissa奪冠。', '沒有進行', '沒有對手，Saprissa奪冠。'],
      [
        'Final, Saprissa. No hubo rival; Saprissa ganó el título.',
        'no se jugó',
        'No hubo rival; Saprissa ganó el título.',
      ],
    ],
  },
  {
    name: 'an open tie',
    facts: {
      id: 'SF1',
      decision: {by: 'open', aggregate: null},
      winner: null,
      slots: [
        {kind: 'winnerOf', tie: 'QF1' as never},
        {kind: 'placed', stage: 'groups' as never, group: '5' as never, place: 1},
      ],
      next: 'F',
    },
    says: [
      ['Semi-final 1, winner of Quarter-final 1 against Group 5 winners. Not decided.', '', ''],
      ['準決賽（1），半準決賽（1）勝方對第5組首名。未有結果。', '', ''],
      [
        'Semifinal 1, ganador de la llave 1 de los cuartos de final contra 1.º del Grupo 5. Sin definir.',
        '',
        '',
      ],
    ],
  },
]

describe.each(rows)('a tie decided by $name', ({facts, says, over}) => {
  const tie = makeTie(facts)
  const season = makeSeason(tie, over && {champions: [{club: saprissa.club}]})

  test.each(languages.map((language, index) => [language, says[index]!] as const))(
    'is told in %s',
    (language, [whole, caption, outcome]) => {
      const words = makeWords(language, season)
      expect(describeTie(words, tie)).toBe(whole)
      expect(captionOf(words, tie)).toBe(caption)
      expect(outcomeOf(words, tie)).toBe(outcome)
    },
  )
})

test('nobody goes through where both clubs were ruled out', () => {
  const tie = makeTie({decision: {by: 'disqualification', aggregate: null}, winner: null, next: null})
  expect(outcomeOf(makeWords('en'), tie)).toBe('Nobody went through (disqualified).')
})

test('a decision in short says who met, in the order of the tie', () => {
  const tie = makeTie({
    decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [0, 1]},
    winner: 1,
    legs: two,
  })
  expect(languages.map((language) => describeDecision(makeWords(language), tie))).toEqual([
    'Saprissa 2–2 Pachuca on aggregate; Pachuca won on away goals (1–0).',
    'Saprissa與Pachuca總比數2–2，Pachuca憑作客入球較多勝出（1–0）。',
    'Saprissa 2–2 Pachuca en el global; Pachuca avanzó por gol de visitante (1–0).',
  ])
})

test('scores are said in words for those who listen', () => {
  const tie = makeTie({
    decision: {by: 'penalties', aggregate: [2, 2], penalties: [3, 2]},
    winner: 0,
    legs: two,
  })
  const said = languages.map((language) => describeTie({...makeWords(language), spoken: true}, tie))
  expect(said[0]).toContain('2 to 2 on aggregate (2 to 0, 0 to 2); Saprissa won 3 to 2 on penalties.')
  expect(said[1]).toContain('總比數2 比 2（2 比 0、0 比 2），Saprissa互射十二碼以3 比 2勝出。')
  expect(said[2]).toContain('2 a 2 en el global (2 a 0, 0 a 2); Saprissa ganó 3 a 2 en los penales.')
})

test('the last tie is won, and makes a champion', () => {
  const tie = makeTie({
    id: 'F',
    next: null,
    decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [1, 0]},
    winner: 0,
    legs: two,
  })
  const season = makeSeason(tie, {champions: [{club: 'saprissa' as ClubId}]})
  expect(languages.map((language) => describeTie(makeWords(language, season), tie))).toEqual([
    'Final, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Saprissa won on away goals. Saprissa is champion.',
    '決賽，Saprissa對Pachuca。總比數2–2（2–0、0–2），Saprissa憑作客入球較多勝出。Saprissa奪得冠軍。',
    'Final, Saprissa contra Pachuca. 2–2 en el global (2–0, 0–2); Saprissa ganó por gol de visitante. Saprissa es el campeón.',
  ])
})

test('the third place is won too', () => {
  const tie = makeTie({id: 'THIRD1', next: null, decision: {by: 'walkover', aggregate: null}, winner: 0})
  const season = makeSeason(tie, {champions: [{club: 'saprissa' as ClubId}]})
  expect(describeTie(makeWords('en', season), tie)).toBe(
    'Third-place match, Saprissa against Pachuca. Pachuca did not play; Saprissa won.',
  )
})

test('a decision names the rule it followed', () => {
  const tie = makeTie({decision: {by: 'awayGoals', aggregate: [2, 2], awayGoals: [1, 0]}, winner: 0})
  expect(describeRule(makeWords('en'), tie)).toMatch(
    /^A tie level on aggregate goes to the club with more away goals/,
  )
  const plain = makeTie({decision: {by: 'aggregate', aggregate: [2, 1], legs: 2}, winner: 0})
  expect(describeRule(makeWords('en'), plain)).toBeNull()
})

describe('the rule for a level tie', () => {
  const shootOut = (legs: TieFacts['legs'], extraTime: boolean, matches: TieFacts['matches'] = []) => {
    const tie = makeTie({
      decision: {by: 'penalties', aggregate: [2, 2], penalties: [3, 2]},
      winner: 0,
      legs: legs ?? [],
      matches,
    })
    const ruled = {...tie, rules: {...tie.rules, extraTime}}
    return languages.map((language) => describeRule(makeWords(language), ruled))
  }

  test('of two legs', () => {
    expect(shootOut(two, true)).toEqual([
      'A tie level after both legs goes to extra time and, if still level, to penalties.',
      '兩回合打和則加時，再無勝負便互射十二碼。',
      'Si la llave termina igualada, hay tiempo extra y, si persiste el empate, penales.',
    ])
    expect(shootOut(two, false)).toEqual([
      'A tie level after both legs goes straight to penalties.',
      '兩回合打和則直接互射十二碼。',
      'Si la llave termina igualada, se va directo a los penales.',
    ])
  })

  test('of a single match, replayed or not', () => {
    const said = [
      'A tie level after the match goes to extra time and, if still level, to penalties.',
      '賽事打和則加時，再無勝負便互射十二碼。',
      'Si el partido termina igualado, hay tiempo extra y, si persiste el empate, penales.',
    ]
    expect(shootOut(single, true)).toEqual(said)
    expect(shootOut([...single, [2, 2]], true, [{}, {replay: true}])).toEqual(said)
    expect(shootOut(single, false)[0]).toBe('A tie level after the match goes straight to penalties.')
  })
})

test('extra time in a single match says nothing of an aggregate', () => {
  const tie = makeTie({decision: {by: 'extraTime', aggregate: [2, 1]}, winner: 0, legs: [[2, 1]]})
  expect(languages.map((language) => outcomeOf(makeWords(language), tie))).toEqual([
    'Saprissa won 2–1 after extra time.',
    'Saprissa加時後以2–1勝出。',
    'Saprissa ganó 2–1 tras el tiempo extra.',
  ])
})

test('real ties read as they were reported', () => {
  const told = (id: string, tie: string) => {
    const words = realSeason(id, 'en')
    return describeTie(words, words.season.ties.get(tie as never)!)
  }
  expect(told('2004', 'QF1')).toBe(
    'Quarter-final 1, Saprissa against Pachuca. 2–2 on aggregate (2–0, 0–2); Saprissa won 3–2 on penalties. Saprissa goes to Semi-final 1.',
  )
  expect(told('2004', 'SF2')).toBe(
    'Semi-final 2, Alajuelense against Monterrey. Alajuelense won 2–1 on aggregate after extra time (1–0, 1–1). Alajuelense goes to the final.',
  )
})

test.each(languages.flatMap((language) => ['2004', '2007', '2013-14'].map((id) => [id, language] as const)))(
  'every tie of %s has a whole sentence in %s',
  (id, language) => {
    const words = realSeason(id, language)
    const sentences = [...words.season.ties.values()].map((tie) => describeTie(words, tie))
    expect(new Set(sentences).size).toBe(words.season.ties.size)
    for (const sentence of sentences) expect(sentence).not.toMatch(/\b(undefined|null|NaN)\b|\[object/)
  },
)
