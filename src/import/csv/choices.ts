import {type Tiebreaker, tiebreakers} from '../../season/regulations.ts'
import type {DecidedBy, Match} from '../../season/schema.ts'
import type {Regulations} from '../../season/regulations.ts'
import {createWordMap} from './cellWords.ts'

/** "no match": the row says only who met. */
export type RowStatus = NonNullable<Match['status']> | 'noMatch'

export const findStatus = createWordMap<RowStatus>([
  ['noMatch', [noMatch(), 'not a match', 'sin partido', '沒有比賽']],
  ['awarded', ['awarded', 'adjudicado', 'otorgado', '判定']],
  ['void', ['void', 'annulled', 'annuled', 'anulado', '作廢']],
  ['walkover', ['walkover', 'w.o.', 'w/o', 'no se presentó', '棄權']],
  ['abandoned', ['abandoned', 'abandonado', 'suspendido', '腰斬']],
  [
    'unplayed',
    [
      'unplayed',
      'not played',
      'cancelled',
      'canceled',
      'no jugado',
      'no se jugó',
      'cancelado',
      '沒有進行',
      '取消',
    ],
  ],
])

export function noMatch(): string {
  return 'no match'
}

export const decisionNames: Readonly<Record<DecidedBy, readonly [string, ...string[]]>> = {
  aggregate: ['aggregate', 'on aggregate', 'global', 'marcador global', '總比數', '总比分'],
  awayGoals: [
    'away goals',
    'on away goals',
    'gol de visitante',
    'goles de visitante',
    '作客入球',
    '客場入球',
  ],
  extraTime: ['extra time', 'after extra time', 'aet', 'tiempo extra', 'prórroga', '加時', '加时'],
  penalties: ['penalties', 'pens', 'shoot-out', 'penales', 'penaltis', '十二碼', '点球'],
  replay: ['replay', 'desempate', '重賽'],
  lots: ['lots', 'drawing of lots', 'coin toss', 'sorteo', '抽籤'],
  walkover: ['walkover', 'w.o.', 'w/o', 'no presentación', '棄權'],
  disqualification: ['disqualification', 'disqualified', 'descalificación', '取消資格'],
  awarded: ['awarded', 'adjudicado', '判定'],
  bye: ['bye', 'exento', 'pase directo', '輪空', '轮空'],
  unknown: ['unknown', 'not known', 'desconocido', 'se desconoce', '不詳'],
}
export const findDecision = createWordMap(
  Object.entries(decisionNames).map(([by, names]) => [by as DecidedBy, [by, ...names]] as const),
)

export const findFlag = createWordMap<boolean>([
  [true, ['yes', 'y', 'true', 'x', '1', 'sí', 's', 'verdadero', '是', '有', '✓', '✔']],
  [false, ['no', 'n', 'false', '0', 'falso', '否', '不', '無']],
])

const unknown = ['unknown', 'not known', 'null', 'desconocido', 'se desconoce', '不詳']

export const findPointsForWin = createWordMap<Regulations['pointsForWin']>([
  [3, ['3']],
  [2, ['2']],
  [null, unknown],
])
export const awayGoalsNames = {
  none: ['none', 'no', 'false', 'ninguno', '不適用', '否'],
  untilExtraTime: ['until extra time', 'yes', 'true', 'sí', 'hasta el tiempo extra', '直至加時', '是'],
  always: ['always', 'siempre', 'also in extra time', '一直', '包括加時'],
} as const
export const findAwayGoals = createWordMap<Regulations['awayGoals']>([
  ['none', awayGoalsNames.none],
  ['untilExtraTime', awayGoalsNames.untilExtraTime],
  ['always', awayGoalsNames.always],
  [null, unknown],
])
export const findExtraTime = createWordMap<Regulations['extraTime']>([
  [true, ['yes', 'true', 'sí', '是']],
  [false, ['no', 'false', '否']],
  [null, unknown],
])

export const tiebreakerNames: Readonly<Record<Tiebreaker, readonly [string, ...string[]]>> = {
  points: ['points', 'puntos', '積分'],
  goalDifference: ['goal difference', 'diferencia de goles', '得失球差'],
  goalsFor: ['goals for', 'goals scored', 'goles a favor', '入球'],
  awayGoalsFor: ['away goals for', 'away goals', 'goles de visitante', '作客入球'],
  wins: ['wins', 'victorias', '勝場'],
  awayWins: ['away wins', 'victorias de visitante', '作客勝場'],
  goalAverage: ['goal average', 'promedio de goles', '得失球比率'],
  headToHeadPoints: ['head to head points', 'head to head', 'puntos entre sí', '對賽積分'],
  headToHeadGoalDifference: ['head to head goal difference', 'diferencia de goles entre sí', '對賽得失球差'],
  headToHeadGoalsFor: ['head to head goals for', 'goles entre sí', '對賽入球'],
  headToHeadAwayGoalsFor: ['head to head away goals for', 'goles de visitante entre sí', '對賽作客入球'],
  playoff: ['playoff', 'play-off', 'desempate', '附加賽'],
  lots: ['lots', 'drawing of lots', 'sorteo', '抽籤'],
  fairPlay: ['fair play', 'juego limpio', '公平競技'],
}
const findTiebreaker = createWordMap(
  tiebreakers.map((tiebreaker) => [tiebreaker, [tiebreaker, ...tiebreakerNames[tiebreaker]]] as const),
)
const isUnknown = createWordMap([[true, unknown]] as const)

/** Undefined where the text is none; null: not known. */
export function findTiebreakers(text: string): Regulations['tiebreakers'] | undefined {
  if (isUnknown(text) === true) return null
  if (isNone(text)) return []
  const found = text.split(/[;,；，、]/).map(findTiebreaker)
  return found.every((one) => one !== undefined) ? found : undefined
}

const noneWords = createWordMap([[true, ['none', 'nobody', 'ninguno', 'nadie', '無', '沒有']]] as const)
export const isNone = (text: string): boolean => noneWords(text) === true || /^[-–—]$/.test(text)

const byeWords = createWordMap([[true, decisionNames.bye]] as const)
export const isBye = (text: string): boolean => byeWords(text) === true

/** A club that is not known, or not yet. */
export const isOpenClub = (text: string): boolean =>
  /^([?？]+|[-–—]|tbd|tba|n\/a|por definir|待定)$/i.test(text)
