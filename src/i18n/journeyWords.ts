import type {Language} from '../season/languages.ts'
import {counter, formatNumber} from './format.ts'

// Apart from the other words, since few readers go through all seasons.
const countEn = counter('en')
const countEs = counter('es-419')
const zh = (n: number) => formatNumber('zh-Hant', n)

const en = {
  choose: 'Choose a club above to see how far it came, season by season.',
  examples: 'Most titles so far:',
  loading: 'Loading all seasons…',
  failed: 'The seasons could not be put together',
  of: (name: string) => `${name}: journey`,
  keyboard: 'Arrow keys go from season to season, Home and End to the first and the last.',
  level: {name: (rounds: number) => `${rounds} rounds away`, short: (rounds: number) => `${rounds} away`},
  entered: 'Entered',
  note: 'The higher, the nearer to the title. Where zones came first, their finals stand as many rounds away as they were; a line joins seasons that followed each other.',
  champion: 'champion',
  runnerUp: 'runner-up',
  outIn: (stage: string) => `out in ${stage}`,
  asFarAs: (stage: string) => `as far as ${stage}`,
  inZone: (zone: string) => `the ${zone}`,
  noMatch: 'took part; no match is known',
  appearances: 'Appearances',
  unknown: 'Result not known',
  goals: 'Goals',
  biggestWin: 'Biggest win',
  unbeaten: 'Longest unbeaten run',
  counting: 'Goals of extra time count, shoot-outs do not: such a match is drawn.',
  countingUnknown: (n: number) =>
    `${countEn(n, {one: 'match', other: 'matches'})} whose result is not known ${n === 1 ? 'is' : 'are'} counted only as such, never as 0–0.`,
  byOpponent: 'Record by opponent',
  byAssociation: 'Record by the opponent’s association',
  opponent: 'Opponent',
  opponentUnknown: 'Not known',
  season: 'Season',
  ground: 'Home or away',
  result: 'Result',
  outcomes: {
    won: 'Won',
    drawn: 'Drawn',
    lost: 'Lost',
    unknown: 'Not known',
  },
  uncounted: 'Does not count',
  known: 'Known',
  everything: 'All',
  shown: (n: number, all: number) =>
    n === all
      ? countEn(n, {one: 'match', other: 'matches'})
      : `${n} of ${countEn(all, {one: 'match', other: 'matches'})}`,
  none: 'No match is like that.',
  showAll: 'Show all',
  save: (format: string) => `Save as ${format}`,
  headToHead: 'Head to head',
  ties: 'Ties won',
  neverMet: (a: string, b: string) => `${a} and ${b} never met in this competition.`,
}

export type JourneyWords = typeof en

const zhHant: JourneyWords = {
  choose: '在上方選擇球會，看它每季走了多遠。',
  examples: '奪冠次數最多：',
  loading: '正在載入所有球季……',
  failed: '無法載入所有球季的資料',
  of: (name) => `${name}：球會歷程`,
  keyboard: '可用左右方向鍵逐季移動，Home及End鍵到最早及最近一季。',
  level: {name: (rounds) => `尚差${zh(rounds)}圈`, short: (rounds) => `差${zh(rounds)}圈`},
  entered: '參賽',
  note: '位置愈高，離冠軍愈近。設有分區的球季，分區決賽按其與冠軍相差的圈數標示；線條連接相繼的球季。',
  champion: '冠軍',
  runnerUp: '亞軍',
  outIn: (stage) => `於${stage}出局`,
  asFarAs: (stage) => `止於${stage}`,
  inZone: (zone) => zone,
  noMatch: '有參賽，但沒有已知的賽事',
  appearances: '參賽次數',
  unknown: '賽果不詳',
  goals: '得失球',
  biggestWin: '最大勝仗',
  unbeaten: '最長不敗',
  counting: '加時入球計算在內；互射十二碼不計，作和局論。',
  countingUnknown: (n) => `${zh(n)}場賽果不詳的賽事另計，並不當作0–0。`,
  byOpponent: '對各球會成績',
  byAssociation: '對各國家／地區球會成績',
  opponent: '對手',
  opponentUnknown: '不詳',
  season: '球季',
  ground: '主場或作客',
  result: '賽果',
  outcomes: {
    won: '勝',
    drawn: '和',
    lost: '負',
    unknown: '不詳',
  },
  uncounted: '不計算',
  known: '已知',
  everything: '全部',
  shown: (n, all) => (n === all ? `${zh(n)}場賽事` : `${zh(all)}場賽事中的${zh(n)}場`),
  none: '沒有符合的賽事。',
  showAll: '顯示全部',
  save: (name) => `儲存為${name}`,
  headToHead: '對賽成績',
  ties: '對賽勝出',
  neverMet: (a, b) => `${a}與${b}從未在本賽事交手。`,
}

const es: JourneyWords = {
  choose: 'Elige arriba un club para ver hasta dónde llegó, temporada por temporada.',
  examples: 'Más títulos hasta ahora:',
  loading: 'Cargando todas las temporadas…',
  failed: 'No se pudieron reunir las temporadas',
  of: (name) => `${name}: recorrido`,
  keyboard: 'Las flechas van de temporada en temporada; Inicio y Fin, a la primera y a la última.',
  level: {name: (rounds) => `a ${rounds} rondas`, short: (rounds) => `a ${rounds}`},
  entered: 'Inscrito',
  note: 'Cuanto más arriba, más cerca del título. Donde hubo zonas, sus finales están a tantas rondas del título como estuvieron; una línea une las temporadas seguidas.',
  champion: 'campeón',
  runnerUp: 'subcampeón',
  outIn: (stage) => `eliminado en ${stage}`,
  asFarAs: (stage) => `hasta ${stage}`,
  inZone: (zone) => `la ${zone}`,
  noMatch: 'participó; no se conoce ningún partido',
  appearances: 'Participaciones',
  unknown: 'Resultado desconocido',
  goals: 'Goles',
  biggestWin: 'Mayor victoria',
  unbeaten: 'Mayor racha invicta',
  counting: 'Los goles del tiempo extra cuentan; las tandas de penales, no: ese partido es un empate.',
  countingUnknown: (n) =>
    `${countEs(n, {one: 'partido', many: 'de partidos', other: 'partidos'})} de resultado desconocido se ${n === 1 ? 'cuenta' : 'cuentan'} aparte, nunca como 0–0.`,
  byOpponent: 'Historial por rival',
  byAssociation: 'Historial por asociación del rival',
  opponent: 'Rival',
  opponentUnknown: 'Se desconoce',
  season: 'Temporada',
  ground: 'Local o visitante',
  result: 'Resultado',
  outcomes: {
    won: 'Ganado',
    drawn: 'Empatado',
    lost: 'Perdido',
    unknown: 'Se desconoce',
  },
  uncounted: 'No cuenta',
  known: 'Conocido',
  everything: 'Todo',
  shown: (n, all) => {
    const matches = countEs(all, {one: 'partido', many: 'de partidos', other: 'partidos'})
    return n === all ? matches : `${n} de ${matches}`
  },
  none: 'Ningún partido es así.',
  showAll: 'Mostrar todo',
  save: (format) => `Guardar como ${format}`,
  headToHead: 'Enfrentamientos directos',
  ties: 'Llaves ganadas',
  neverMet: (a, b) => `${a} y ${b} nunca se enfrentaron en esta competencia.`,
}

/** The words of journeys, and of the tables below them. */
export const journeyWords: Record<Language, JourneyWords> = {en, 'zh-Hant': zhHant, es}
