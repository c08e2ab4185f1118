import {type Round, type Zone, zones} from '../../season/stage.ts'
import {createWordMap} from './cellWords.ts'

/** What people type for each round, the name that we write first. */
export const roundNames: Readonly<Record<Round, readonly [string, ...string[]]>> = {
  qualifying: [
    'Qualifying round',
    ...[
      'Qualifying',
      'Qualification',
      'Qualifiers',
      'Fase de clasificación',
      'Clasificación',
      'Clasificatoria',
    ],
    ...['外圍賽', '外围赛', '資格賽', '资格赛'],
  ],
  preliminary: [
    'Preliminary round',
    ...[
      'Preliminary',
      'Preliminaries',
      'Prelims',
      'Ronda preliminar',
      'Fase preliminar',
      'Preliminar',
      'Previa',
    ],
    ...['初賽', '初赛', '預賽', '预赛'],
  ],
  first: [
    'First round',
    ...['1st round', 'Round 1', 'Round one', 'Primera ronda', '1ª ronda', 'Ronda 1', 'Primera fase'],
    ...['第一圈', '第1圈', '首圈', '第一輪', '第一轮', '首輪', '首轮'],
  ],
  second: [
    'Second round',
    ...['2nd round', 'Round 2', 'Round two', 'Segunda ronda', '2ª ronda', 'Ronda 2', 'Segunda fase'],
    ...['第二圈', '第2圈', '第二輪', '第二轮', '次輪', '次轮'],
  ],
  third: [
    'Third round',
    ...[
      '3rd round',
      'Round 3',
      'Round three',
      'Tercera ronda',
      '3ª ronda',
      'Ronda 3',
      '第三圈',
      '第三輪',
      '第三轮',
    ],
  ],
  fourth: [
    'Fourth round',
    ...[
      '4th round',
      'Round 4',
      'Round four',
      'Cuarta ronda',
      '4ª ronda',
      'Ronda 4',
      '第四圈',
      '第四輪',
      '第四轮',
    ],
  ],
  fifth: [
    'Fifth round',
    ...[
      '5th round',
      'Round 5',
      'Round five',
      'Quinta ronda',
      '5ª ronda',
      'Ronda 5',
      '第五圈',
      '第五輪',
      '第五轮',
    ],
  ],
  later: ['Later round', 'Ronda posterior', '後續圈'],
  intermediate: ['Intermediate round', 'Intermediate', 'Ronda intermedia', 'Intermedia', '中間圈'],
  playoff: [
    'Play-off',
    ...['Play-offs', 'Play-off round', 'Repechaje', 'Repesca', 'Ronda de play-off', '附加賽', '附加赛'],
  ],
  extraMatch: ['Extra match', 'Partido extra', '加賽', '加赛'],
  groups: [
    'Group stage',
    ...['Groups', 'Group phase', 'Group round', 'League phase', 'Pool stage', 'Fase de grupos', 'Grupos'],
    ...['Etapa de grupos', 'Ronda de grupos', 'Liguilla', '小組賽', '小组赛', '分組賽', '分组赛'],
  ],
  r32: [
    'Round of 32',
    ...['Last 32', 'R32', '1/16', '1/16 final', '1/16 finals', 'Dieciseisavos de final', 'Dieciseisavos'],
    ...['16avos', '16avos de final', '三十二強', '三十二强', '32強', '32强'],
  ],
  r16: [
    'Round of 16',
    ...[
      'Last 16',
      'R16',
      'Eighth-finals',
      'Eighth-final',
      '1/8',
      '1/8 final',
      '1/8 finals',
      'Octavos de final',
    ],
    ...['Octavos', '8vos', '8vos de final', '十六強', '十六强', '16強', '16强'],
  ],
  qf: [
    'Quarter-finals',
    ...['Quarter-final', 'Quarters', 'QF', 'QFs', 'Last 8', 'Last eight', 'Round of 8', '1/4', '1/4 final'],
    ...['1/4 finals', 'Cuartos de final', 'Cuartos', '4tos', '4tos de final', '半準決賽', '半准决赛', '八強'],
    ...['八强', '8強', '8强', '四分之一決賽', '四分之一决赛'],
  ],
  sf: [
    'Semi-finals',
    ...['Semi-final', 'Semis', 'SF', 'SFs', 'Last 4', 'Last four', '1/2', '1/2 final', '1/2 finals'],
    ...[
      'Semifinal',
      'Semifinales',
      'Semis',
      '準決賽',
      '准决赛',
      '四強',
      '四强',
      '4強',
      '4强',
      '半決賽',
      '半决赛',
    ],
  ],
  'third-place': [
    'Third-place match',
    ...['Third place', '3rd place', 'Third-place play-off', 'Match for third place', 'Third place match'],
    ...['3rd place match', 'Partido por el tercer lugar', 'Tercer lugar', 'Tercer puesto'],
    ...['Partido por el tercer puesto', '季軍戰', '季军战', '季軍賽', '季军赛', '三四名決賽'],
  ],
  final: [
    'Final',
    'Finals',
    'The final',
    'Grand final',
    'La final',
    'Gran final',
    '決賽',
    '决赛',
    '總決賽',
    '总决赛',
  ],
  finalGroup: [
    'Final round robin',
    ...['Final group', 'Final round', 'Grupo final', 'Liguilla final', 'Cuadrangular final', '決賽循環賽'],
  ],
  finalTournament: ['Final tournament', 'Torneo final', '決賽階段', '决赛阶段'],
}

/** What people type for each zone, the name that we write first. */
export const zoneNames: Readonly<Record<Zone, readonly [string, ...string[]]>> = {
  north: ['North American zone', 'North', 'Norte', 'Zona norteamericana', 'Zona norte', '北美洲區', '北美區'],
  central: [
    'Central American zone',
    ...['Central', 'Centro', 'Zona centroamericana', 'Zona central', '中美洲區', '中美區'],
  ],
  caribbean: ['Caribbean zone', 'Caribbean', 'Caribe', 'Zona del Caribe', '加勒比海區', '加勒比區'],
  'north-central': [
    'North and Central American zone',
    ...['North-central', 'North and Central', 'Zona norte y centroamericana', '北美及中美洲區'],
  ],
}

/** The round that a text names; undefined where it is none. */
export const findRound = createWordMap(
  Object.entries(roundNames).map(([round, names]) => [round as Round, [round, ...names]] as const),
)
export const findZone = createWordMap(zones.map((zone) => [zone, [zone, ...zoneNames[zone]]] as const))

/** What a cell says of a stage; `name` is all of it, where it is not made of what is known. */
export interface StageLabel {
  readonly round?: Round
  readonly zone?: Zone
  readonly group?: string
  readonly leg?: number
  /** The number of the tie in its round: 2 in "Semi-final 2". */
  readonly tie?: string
  readonly matchday?: true
  readonly name?: string
}

/** Reads "Quarter-finals", "Semifinal 2 (vuelta)", "Grupo A – jornada 3", "Caribbean zone, first round". */
export function readStageLabel(text: string): StageLabel {
  const whole = readPart(text)
  if (whole !== null) return whole
  const parts = text.split(/\s+[-–—:|/]\s+|[,;()]/).filter((part) => part.trim() !== '')
  const read = parts.map(readPart)
  if (parts.length < 2 || read.some((part) => part === null)) return {name: text}
  const merged: StageLabel = Object.assign({}, ...read) as StageLabel
  // "Group stage, Group A" is group A of it; "Final (vuelta)" is the final.
  const rounds = new Set(read.flatMap((part) => part?.round ?? []))
  return rounds.size > 1 ? {name: text} : merged
}

function readPart(text: string): StageLabel | null {
  const round = findRound(text)
  if (round !== undefined) return {round}
  const zone = findZone(text)
  if (zone !== undefined) return {zone}
  const group = readGroupLabel(text)
  if (group !== undefined) return {round: 'groups', group}
  const leg = readLegWords(text)
  if (leg !== undefined) return {leg}
  if (/^\s*(matchday|match day|md|jornada|fecha|比賽日|比赛日)\s*\d+\s*$/i.test(text)) return {matchday: true}
  return readWithLeg(text) ?? readNumbered(text)
}

// "Semi-final second leg", "Final ida".
function readWithLeg(text: string): StageLabel | null {
  const words = text.trim().split(/\s+/)
  for (let last = 1; last <= 3 && last < words.length; last++) {
    const leg = readLegWords(words.slice(-last).join(' '))
    const round = findRound(words.slice(0, -last).join(' '))
    if (leg !== undefined && round !== undefined) return {round, leg}
  }
  return null
}

function readNumbered(text: string): StageLabel | null {
  const [, name = '', tie = ''] = /^(.*?)[\s#-]*(\d{1,3})\s*$/u.exec(text) ?? []
  const round = tie === '' ? undefined : findRound(name)
  return round === undefined ? null : {round, tie}
}

/** The id of a group in "Group A", "Grupo 1", "A組", "第1組"; undefined where it is no such name. */
export function readGroupLabel(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const [, latin, before, after] =
    /^(?:(?:group|grupo|gruppe|pool|grp\.?)\s*([\p{L}\p{N}]{1,3})|第?\s*([\p{L}\p{N}]{1,3})\s*[組组]|小?[組组]\s*([A-Za-z0-9]{1,3}))$/iu.exec(
      plain,
    ) ?? []
  const id = latin ?? before ?? after
  if (id === undefined || /^[小分]$/.test(id)) return undefined
  return chineseDigits.get(id) ?? id.toUpperCase()
}

const chineseDigits = new Map(Array.from('一二三四五六七八九', (digit, i) => [digit, String(i + 1)]))

/** A leg from "1", "first leg", "ida", "vuelta", "次回合"; undefined where it is none. */
export function readLeg(text: string): number | undefined {
  const number = /^\s*([1-5])\s*(?:[ºª°.]|\.[ºª]|st|nd|rd|th|\.0)?\s*$/iu.exec(text)?.[1]
  return number === undefined ? readLegWords(text) : Number(number)
}

function readLegWords(text: string): number | undefined {
  const [, before, after] =
    /^\s*(?:(?:leg|partido)\s*([1-5])|([1-5])\.?\s*[ºª°]?\s*(?:leg|partido))\s*$/iu.exec(text) ?? []
  const number = before ?? after
  return number === undefined ? legWords(text) : Number(number)
}

const legWords = createWordMap([
  [1, ['first leg', 'first', '1st leg', '1st', 'ida', 'partido de ida', '首回合', '第一回合', '首循環']],
  [
    2,
    [
      'second leg',
      'second',
      '2nd leg',
      '2nd',
      'return',
      'return leg',
      'vuelta',
      'partido de vuelta',
      '次回合',
      '第二回合',
    ],
  ],
  [3, ['third leg', 'third', '3rd leg', 'tercer partido', '第三回合']],
] as const)
