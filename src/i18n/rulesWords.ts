import type {Language} from '../season/languages.ts'
import {countEn, countEs, countZh} from './counts.ts'

// Apart from the other words, since no bracket needs them.
const en = {
  format: 'How it was played',
  rules: 'Rules of the season',
  rulesOf: (stage: string) => `Rules: ${stage}`,
  pointsForWin: (n: number) => `${n} points for a win, 1 for a draw.`,
  pointsUnknown: 'How many points a win was worth is not known.',
  awayGoals: {
    none: 'Away goals do not decide a tie.',
    untilExtraTime:
      'A tie level on aggregate goes to the club with more away goals; goals of extra time do not count for this.',
    always: 'A tie level on aggregate goes to the club with more away goals, those of extra time included.',
    unknown: 'Whether away goals counted is not known.',
  },
  extraTime: {
    yes: 'A tie still level goes to extra time and, if need be, to penalties.',
    no: 'A tie still level goes to penalties, without extra time.',
    unknown: 'Whether there was extra time is not known.',
  },
  legs: {
    single: 'Each tie is a single match.',
    two: 'Each tie has two legs, home and away.',
    mixed: 'Some ties are a single match, others have more.',
  },
  rankedBy: (list: string, several: boolean) =>
    `Clubs level on points are ranked${several ? ', in this order,' : ''} by ${list}.`,
  rankedUnknown: 'How clubs level on points were ranked is not known.',
  notes: 'Notes',
  uncertain: 'Sources differ',
  sources: 'Sources',
  totals: (matches: number, goals: number) =>
    `${countEn(matches, {one: 'match', other: 'matches'})}, ${countEn(goals, {one: 'goal', other: 'goals'})}`,
  totalsIncomplete: 'not all results are known',
  dates: 'Dates',
  clubs: 'Clubs',
  tiebreakers: {
    points: 'points',
    goalDifference: 'goal difference',
    goalsFor: 'goals scored',
    awayGoalsFor: 'away goals scored',
    wins: 'matches won',
    awayWins: 'away matches won',
    goalAverage: 'goal average',
    headToHeadPoints: 'head-to-head points',
    headToHeadGoalDifference: 'head-to-head goal difference',
    headToHeadGoalsFor: 'head-to-head goals',
    headToHeadAwayGoalsFor: 'head-to-head away goals',
    playoff: 'a tiebreak match',
    lots: 'the drawing of lots',
    fairPlay: 'fair play',
    order: 'the order recorded',
  },
  reason: {
    level: (clubs: string, points: number) =>
      `${clubs} level on ${countEn(points, {one: 'point', other: 'points'})}`,
    rankedBy: (by: string, values: string) => `ranked by ${by}${values && `: ${values}`}`,
    thenBy: (by: string, values: string) => `then by ${by}${values && `: ${values}`}`,
    value: (club: string, value: string) => `${club} ${value}`,
    unsettled: 'still level after that',
  },
}

export type RulesWords = typeof en

const zhHant: RulesWords = {
  format: '賽制',
  rules: '本季規則',
  rulesOf: (stage) => `${stage}規則`,
  pointsForWin: (n) => `勝一場得${n}分，和一場得1分。`,
  pointsUnknown: '勝一場得多少分不詳。',
  awayGoals: {
    none: '不設作客入球優惠。',
    untilExtraTime: '總比數相同時，作客入球較多的一方勝出；加時的作客入球不作此計算。',
    always: '總比數相同時，作客入球較多的一方勝出，加時的作客入球亦計算在內。',
    unknown: '是否採用作客入球優惠不詳。',
  },
  extraTime: {
    yes: '仍未分勝負則加時，再無勝負便互射十二碼。',
    no: '仍未分勝負則不設加時，直接互射十二碼。',
    unknown: '是否設有加時不詳。',
  },
  legs: {
    single: '單場決勝。',
    two: '主客兩回合制。',
    mixed: '部分對賽單場決勝，其餘多於一回合。',
  },
  rankedBy: (list, several) => `同分球隊${several ? '依次' : ''}按${list}排名。`,
  rankedUnknown: '同分球隊的排名準則不詳。',
  notes: '備註',
  uncertain: '資料來源不一',
  sources: '資料來源',
  totals: (matches, goals) => `${countZh(matches)}場賽事，${countZh(goals)}個入球`,
  totalsIncomplete: '賽果未齊',
  dates: '日期',
  clubs: '球隊',
  tiebreakers: {
    points: '積分',
    goalDifference: '得失球差',
    goalsFor: '入球',
    awayGoalsFor: '作客入球',
    wins: '勝場',
    awayWins: '作客勝場',
    goalAverage: '得失球比率',
    headToHeadPoints: '對賽積分',
    headToHeadGoalDifference: '對賽得失球差',
    headToHeadGoalsFor: '對賽入球',
    headToHeadAwayGoalsFor: '對賽作客入球',
    playoff: '同分附加賽',
    lots: '抽籤',
    fairPlay: '公平競技',
    order: '記載的名次',
  },
  reason: {
    level: (clubs, points) => `${clubs}同得${countZh(points)}分`,
    rankedBy: (criterion, values) => `按${criterion}排名${values && `：${values}`}`,
    thenBy: (criterion, values) => `再按${criterion}${values && `：${values}`}`,
    value: (club, value) => `${club} ${value}`,
    unsettled: '其後仍未分先後',
  },
}

const es: RulesWords = {
  format: 'Cómo se jugó',
  rules: 'Reglas de la temporada',
  rulesOf: (stage) => `Reglas: ${stage}`,
  pointsForWin: (n) => `${n} puntos por victoria, 1 por empate.`,
  pointsUnknown: 'Se desconoce cuántos puntos valía la victoria.',
  awayGoals: {
    none: 'El gol de visitante no decide la llave.',
    untilExtraTime:
      'Con el global empatado gana quien tiene más goles de visitante; los del tiempo extra no cuentan para esto.',
    always: 'Con el global empatado gana quien tiene más goles de visitante, incluidos los del tiempo extra.',
    unknown: 'Se desconoce si contaba el gol de visitante.',
  },
  extraTime: {
    yes: 'Si persiste el empate hay tiempo extra y, si hace falta, penales.',
    no: 'Si persiste el empate hay penales, sin tiempo extra.',
    unknown: 'Se desconoce si había tiempo extra.',
  },
  legs: {
    single: 'Cada llave es a partido único.',
    two: 'Cada llave es a ida y vuelta.',
    mixed: 'Unas llaves son a partido único; otras tienen más partidos.',
  },
  rankedBy: (list, several) =>
    `Los clubes empatados en puntos se ordenan${several ? ', en este orden,' : ''} por ${list}.`,
  rankedUnknown: 'Se desconoce cómo se ordenaba a los clubes empatados en puntos.',
  notes: 'Notas',
  uncertain: 'Las fuentes difieren',
  sources: 'Fuentes',
  totals: (matches, goals) =>
    `${countEs(matches, {one: 'partido', many: 'de partidos', other: 'partidos'})}, ${countEs(goals, {one: 'gol', many: 'de goles', other: 'goles'})}`,
  totalsIncomplete: 'no se conocen todos los resultados',
  dates: 'Fechas',
  clubs: 'Clubes',
  tiebreakers: {
    points: 'puntos',
    goalDifference: 'diferencia de goles',
    goalsFor: 'goles anotados',
    awayGoalsFor: 'goles de visitante',
    wins: 'partidos ganados',
    awayWins: 'partidos ganados de visitante',
    goalAverage: 'promedio de goles',
    headToHeadPoints: 'puntos entre sí',
    headToHeadGoalDifference: 'diferencia de goles entre sí',
    headToHeadGoalsFor: 'goles entre sí',
    headToHeadAwayGoalsFor: 'goles de visitante entre sí',
    playoff: 'partido de desempate',
    lots: 'sorteo',
    fairPlay: 'juego limpio',
    order: 'el orden registrado',
  },
  reason: {
    level: (clubs, points) =>
      `${clubs} empatados con ${countEs(points, {one: 'punto', many: 'de puntos', other: 'puntos'})}`,
    rankedBy: (by, values) => `se ordenan por ${by}${values && `: ${values}`}`,
    thenBy: (by, values) => `luego por ${by}${values && `: ${values}`}`,
    value: (club, value) => `${club} ${value}`,
    unsettled: 'siguen empatados después de eso',
  },
}

/** The words for what the rules of a season were, and for why clubs rank as they do. */
export const rulesWords: Record<Language, RulesWords> = {en, 'zh-Hant': zhHant, es}
