import type {Association, ClubId} from '../../season/ids.ts'
import type {Group, GroupStage, KnockoutStage, Match, Season, Stage, Tie} from '../../season/schema.ts'
import type {Text} from '../../season/text.ts'
import {textIn} from '../../season/textIn.ts'
import type {DraftGoal} from '../draft.ts'
import {decisionNames, noMatch} from './choices.ts'
import type {ColumnKey} from './columns.ts'
import {writeGoals} from './goalsCell.ts'
import {writeScore} from './readScore.ts'
import {roundNames, zoneNames} from './stageNames.ts'
import {columnName, textCells, writeRule} from './writeCells.ts'

/** The cells of a row by the names of their columns. */
export type CsvCells = ReadonlyMap<string, string>
type Cells = Partial<Record<ColumnKey, string>> & {
  readonly texts?: Partial<Record<ColumnKey, Text | undefined>>
}

export interface ClubWords {
  readonly nameOf: (club: ClubId) => string
  readonly associationOf: (club: ClubId) => Association | undefined
}

/** Every stage of a season as rows: one for each match, and for what is known of ties and clubs without one. */
export function seasonRows(season: Season, clubs: ClubWords): readonly CsvCells[] {
  return season.stages.flatMap((stage) => {
    const rows =
      stage.kind === 'knockout'
        ? stage.ties.flatMap((tie) => tieRows(tie, clubs))
        : stage.groups.flatMap((group) => groupRows(group, clubs))
    return rows.map((row, i) => toCells({...stageCells(stage, i === 0), ...row}, stageTexts(stage, i === 0)))
  })
}

function toCells({texts, ...plain}: Cells, stage: NonNullable<Cells['texts']>): CsvCells {
  const cells = new Map<string, string>()
  for (const [key, value] of Object.entries(plain)) if (value !== '') cells.set(key, value)
  for (const [key, text] of Object.entries({...stage, ...texts})) {
    // Keys of a record are its columns.
    for (const [language, value] of textCells(text)) cells.set(columnName(key as ColumnKey, language), value)
  }
  return cells
}

function stageCells({id, round, zone, section, name, rules = {}}: Stage, isFirst: boolean): Cells {
  const english = (text: Text | undefined) => (text === undefined ? [] : [textIn(text, 'en').text])
  const parts = [
    ...(zone === undefined ? [] : [zoneNames[zone][0]]),
    ...english(section),
    ...(round === undefined ? [] : [roundNames[round][0]]),
  ]
  const {pointsForWin, awayGoals, extraTime, tiebreakers} = isFirst ? rules : {}
  return {
    stage: name === undefined ? parts.join(', ') : english(name).join(''),
    stageId: id,
    round: round ?? '',
    zone: zone ?? '',
    stagePointsForWin: pointsForWin === undefined ? '' : writeRule.pointsForWin(pointsForWin),
    stageAwayGoals: awayGoals === undefined ? '' : writeRule.awayGoals(awayGoals),
    stageExtraTime: extraTime === undefined ? '' : writeRule.extraTime(extraTime),
    stageTiebreakers: tiebreakers === undefined ? '' : writeRule.tiebreakers(tiebreakers),
  }
}

const stageTexts = ({section, name, note}: KnockoutStage | GroupStage, isFirst: boolean) => ({
  section,
  stageName: name,
  stageNote: isFirst ? note : undefined,
})

function tieRows(tie: Tie, clubs: ClubWords): readonly Cells[] {
  const {legs} = tie
  const [first, second] = tie.clubs
  const legClubs = [legs[0]?.home, legs[0]?.away]
  const inOrder = legs.length > 0 && tie.clubs.every((club, i) => idOf(club) === legClubs[i])
  const head: Cells = {
    status: noMatch(),
    ...placeCells('home', first, clubs),
    ...(second === undefined ? {away: 'bye'} : placeCells('away', second, clubs)),
  }
  const rows = [
    ...(inOrder ? [] : [head]),
    ...legs.map((match, i): Cells => ({leg: String(i + 1), ...matchCells(match, tie, clubs)})),
  ]
  const facts: Cells = {
    winner: tie.winner === undefined ? '' : tie.winner === null ? 'none' : clubs.nameOf(tie.winner),
    decidedBy: tie.decidedBy === undefined ? '' : decisionNames[tie.decidedBy][0],
    next: tie.next === undefined ? '' : (tie.next ?? 'none'),
    loserNext: tie.loserNext ?? '',
  }
  return rows.map((row, i) => ({
    ...row,
    tie: tie.id,
    ...(i === 0 ? facts : {}),
    texts: {...row.texts, ...(i === 0 ? {tieNote: tie.note} : {})},
  }))
}

const idOf = (place: Tie['clubs'][number] | undefined) => (typeof place === 'string' ? place : null)

function groupRows(group: Group, clubs: ClubWords): readonly Cells[] {
  const {order = [], table = [], advance = []} = group
  const about: Cells[] = group.clubs.map((club) => {
    const place = order.indexOf(club)
    const entry = advance.find((one) => one.club === club)
    return {
      status: noMatch(),
      ...clubCells('home', club, clubs),
      order: place < 0 ? '' : String(place + 1),
      ...(entry === undefined ? {} : advanceCells(entry)),
    }
  })
  const undecided = advance
    .filter(({club}) => club === undefined)
    .map((entry): Cells => ({status: noMatch(), ...advanceCells(entry)}))
  // The order of the table need not be that of the clubs.
  const printed = table.map(({club, ...row}): Cells => {
    const text = (count: number | undefined) => (count === undefined ? '' : String(count))
    return {
      status: noMatch(),
      ...clubCells('home', club, clubs),
      tablePlayed: text(row.played),
      tableWon: text(row.won),
      tableDrawn: text(row.drawn),
      tableLost: text(row.lost),
      tableGoalsFor: text(row.goalsFor),
      tableGoalsAgainst: text(row.goalsAgainst),
      tablePoints: text(row.points),
    }
  })
  const rows = [
    ...about,
    ...undecided,
    ...printed,
    ...group.matches.map((match) => matchCells(match, group, clubs)),
  ]
  return rows.map((row, i) => ({
    ...row,
    group: group.id,
    texts: {...row.texts, ...(i === 0 ? {groupName: group.name, groupNote: group.note} : {})},
  }))
}

const advanceCells = ({place, next}: NonNullable<Group['advance']>[number]): Cells => ({
  place: String(place),
  next: next ?? '',
})

function matchCells(match: Match, of: Tie | Group, clubs: ClubWords): Cells {
  const score = (value: Match['score'] | undefined) => (value == null ? '' : writeScore(value))
  const flag = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no')
  return {
    ...placeCells('home', match.home ?? namedPlace(of, match.away), clubs),
    ...placeCells('away', match.away ?? namedPlace(of, match.home), clubs),
    date: match.date ?? '',
    score: score(match.score),
    halfTime: score(match.halfTime),
    afterExtraTime: score(match.afterExtraTime),
    penalties: score(match.penalties),
    goals: match.goals === undefined ? '' : writeGoals(match.goals.map((goal) => draftGoal(goal, match))),
    attendance: match.attendance === undefined ? '' : String(match.attendance),
    status: match.status ?? '',
    neutral: flag(match.neutral),
    replay: flag(match.replay),
    texts: {venue: match.venue, city: match.city, note: match.note},
  }
}

function draftGoal(
  {club, player, minute, stoppage, kind}: NonNullable<Match['goals']>[number],
  match: Match,
): DraftGoal {
  return {side: club === match.away ? 'away' : 'home', player, minute, stoppage, kind}
}

/** Who plays under no id, where the tie has the name. */
function namedPlace(of: Tie | Group, opponent: ClubId | null): Tie['clubs'][number] {
  const places: readonly Tie['clubs'][number][] = of.clubs
  return places.find((place) => typeof place === 'object' && place !== null && opponent !== null) ?? null
}

function placeCells(side: 'home' | 'away', place: Tie['clubs'][number], clubs: ClubWords): Cells {
  if (typeof place === 'string') return clubCells(side, place, clubs)
  if (place === null) return {[side]: '?'}
  return {[side]: textIn(place.name, 'en').text, [`${side}Id`]: '?'}
}

function clubCells(side: 'home' | 'away', club: ClubId, clubs: ClubWords): Cells {
  return {
    [side]: clubs.nameOf(club),
    [`${side}Id`]: club,
    [`${side}Country`]: clubs.associationOf(club) ?? '',
  }
}
