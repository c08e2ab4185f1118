import type {ClubId} from '../../season/ids.ts'
import type {Regulations} from '../../season/regulations.ts'
import type {DecidedBy, Match, Score} from '../../season/schema.ts'
import type {Round, Zone} from '../../season/stage.ts'
import type {Text} from '../../season/text.ts'
import type {DraftGoal, NamedClub} from '../draft.ts'
import {
  findAwayGoals,
  findDecision,
  findExtraTime,
  findFlag,
  findPointsForWin,
  findStatus,
  findTiebreakers,
  isBye,
  isOpenClub,
  type RowStatus,
} from './choices.ts'
import type {ColumnKey} from './columns.ts'
import type {DateColumn} from './dateOrder.ts'
import {readGoals} from './goalsCell.ts'
import type {RowCells} from './rowCells.ts'
import {findRound, findZone, readGroupLabel, readLeg, readStageLabel, type StageLabel} from './stageNames.ts'

/** Who stands in a cell: nobody it says, a club that is open, none since it is a bye, or a club. */
export type ClubCell =
  {readonly kind: 'empty' | 'open' | 'bye'} | {readonly kind: 'club'; readonly club: NamedClub}

/** What a row says, before it is known which stage, group and tie it belongs to. */
export interface CsvRow {
  readonly line: number
  readonly cells: RowCells
  readonly stage: {
    /** As written. */
    readonly label: string
    readonly id?: string | undefined
    readonly round?: Round | undefined
    readonly zone?: Zone | undefined
    readonly section?: Text | undefined
    readonly name?: Text | undefined
    readonly rules?: Partial<Regulations> | undefined
    readonly note?: Text | undefined
  }
  readonly group?: string | undefined
  readonly groupName?: Text | undefined
  readonly groupNote?: Text | undefined
  readonly tie?: string | undefined
  readonly leg?: number | undefined
  readonly home: ClubCell
  readonly away: ClubCell
  readonly date?: string | undefined
  readonly score?: Score | undefined
  readonly halfTime?: Score | undefined
  readonly afterExtraTime?: Score | undefined
  readonly penalties?: Score | undefined
  readonly goals?: readonly DraftGoal[] | undefined
  readonly venue?: Text | undefined
  readonly city?: Text | undefined
  readonly attendance?: number | undefined
  readonly status?: RowStatus | undefined
  readonly neutral?: boolean | undefined
  readonly replay?: true | undefined
  readonly note?: Text | undefined
  readonly decidedBy?: DecidedBy | undefined
  readonly tieNote?: Text | undefined
  readonly matchdayGiven: boolean
}

/** What stands in the cells of a row, each in its form. */
export function readRow(cells: RowCells, dates: DateColumn): CsvRow {
  const label = cells.raw('stage')
  const name = cells.text('stageName')
  const explicit = {
    round: cells.read('round', findRound, 'round'),
    zone: cells.read('zone', findZone, 'zone'),
    section: cells.text('section'),
  }
  // What columns of their own say of a stage is all there is to say; else its label says it.
  const isExplicit = [...Object.values(explicit), name].some((part) => part !== undefined)
  const said = label === '' || isExplicit ? {} : shortLabel(cells, label)
  const given = isExplicit ? explicit : {round: said.round, zone: said.zone, section: undefined}
  return {
    line: cells.line,
    cells,
    stage: {
      label,
      id: cells.raw('stageId') || undefined,
      ...given,
      name: name ?? said.name,
      rules: readRules(cells),
      note: cells.text('stageNote'),
    },
    group: cells.has('group') ? (readGroupLabel(cells.raw('group')) ?? cells.raw('group')) : said.group,
    groupName: cells.text('groupName'),
    groupNote: cells.text('groupNote'),
    tie: cells.raw('tie') || said.tie,
    leg: cells.read('leg', readLeg, 'leg') ?? said.leg,
    home: readClub(cells, 'home', 'homeId', 'homeCountry'),
    away: readClub(cells, 'away', 'awayId', 'awayCountry'),
    date: readDate(cells, dates),
    score: readMainScore(cells),
    halfTime: cells.score('halfTime'),
    afterExtraTime: cells.score('afterExtraTime'),
    penalties: cells.score('penalties'),
    goals: cells.read('goals', (text) => readGoals(text) ?? undefined, 'goals'),
    venue: cells.text('venue'),
    city: cells.text('city'),
    attendance: cells.count('attendance'),
    status: cells.read('status', findStatus, 'status'),
    neutral: cells.read('neutral', findFlag, 'flag'),
    replay: cells.read('replay', findFlag, 'flag') === true ? true : undefined,
    note: cells.text('note'),
    decidedBy: cells.read('decidedBy', findDecision, 'decidedBy'),
    tieNote: cells.text('tieNote'),
    matchdayGiven: said.matchday === true,
  }
}

function shortLabel(cells: RowCells, label: string): StageLabel {
  if (label.length <= 200) return readStageLabel(label)
  cells.report('stage', 'shorter')
  return {name: label.slice(0, 200)}
}

/** What makes a row one of a match, and not only of a tie, a club or a stage. */
export const hasMatch = ({date, score, leg, status, cells}: CsvRow): boolean =>
  [date, score, leg, status].some((value) => value !== undefined) || matchKeys.some((key) => cells.has(key))

const matchKeys: readonly ColumnKey[] = [
  ...(['date', 'leg', 'score', 'homeGoals', 'awayGoals', 'halfTime', 'afterExtraTime', 'penalties'] as const),
  ...(['goals', 'venue', 'city', 'attendance', 'neutral', 'replay', 'note'] as const),
]

/** As the schema knows it: whether there was a match is said by the row being one. */
export const matchStatus = (status: RowStatus | undefined): Match['status'] =>
  status === 'noMatch' ? undefined : status

function readDate(cells: RowCells, dates: DateColumn): string | undefined {
  const text = cells.raw('date')
  if (text === '') return undefined
  const date = dates.dateOf(text)
  // Where the order is not known, that is said once for all.
  if (date === null && !dates.isDate(text)) cells.report('date', 'date')
  return date ?? undefined
}

function readMainScore(cells: RowCells): Score | undefined {
  const score = cells.score('score')
  const [home, away] = [cells.count('homeGoals'), cells.count('awayGoals')]
  if (cells.has('homeGoals') !== cells.has('awayGoals'))
    cells.report(cells.has('homeGoals') ? 'homeGoals' : 'awayGoals', 'bothGoals')
  if (home === undefined || away === undefined) return score
  if (score !== undefined && (score[0] !== home || score[1] !== away)) {
    cells.report('homeGoals', 'sameAsAbove', score.join('–'))
    return score
  }
  return [home, away]
}

function readRules(cells: RowCells): Partial<Regulations> | undefined {
  const rules: Partial<Regulations> = {}
  const points = cells.read('stagePointsForWin', findPointsForWin, 'pointsForWin')
  if (points !== undefined) rules.pointsForWin = points
  const awayGoals = cells.read('stageAwayGoals', findAwayGoals, 'awayGoals')
  if (awayGoals !== undefined) rules.awayGoals = awayGoals
  const extraTime = cells.read('stageExtraTime', findExtraTime, 'extraTime')
  if (extraTime !== undefined) rules.extraTime = extraTime
  const tiebreakers = cells.read('stageTiebreakers', findTiebreakers, 'tiebreakers')
  if (tiebreakers !== undefined) rules.tiebreakers = tiebreakers
  return Object.keys(rules).length === 0 ? undefined : rules
}

function readClub(
  cells: RowCells,
  nameKey: 'home' | 'away',
  idKey: 'homeId' | 'awayId',
  countryKey: 'homeCountry' | 'awayCountry',
): ClubCell {
  const name = cells.raw(nameKey)
  const idCell = cells.raw(idKey)
  const nameOnly = /^[?？]$/.test(idCell)
  const id = nameOnly ? undefined : cells.read(idKey, asClubId, 'id')
  const association = cells.read(countryKey, asCountry, 'country')
  if (id === undefined && name === '') return {kind: 'empty'}
  // With an id beside it a club may be called anything.
  if (id === undefined && !nameOnly) {
    if (isBye(name)) return {kind: 'bye'}
    if (isOpenClub(name)) return {kind: 'open'}
  }
  if (name.length > 120) {
    cells.report(nameKey, 'shorter')
    return {kind: 'open'}
  }
  const more = nameOnly ? {nameOnly: true as const} : {}
  return {kind: 'club', club: {name: name || (id ?? ''), id, association, line: cells.line, ...more}}
}

// An id is branded where it enters: here it has been found to have the form of one.
const asClubId = (text: string) =>
  text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as ClubId) : undefined
const asCountry = (text: string) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined)
