import {foldText} from '../../archive/foldText.ts'
import type {DraftGroup, DraftTableRow, NamedClub} from '../draft.ts'
import {isNone} from './choices.ts'
import type {CsvFinding} from './csvFinding.ts'
import {isHeading, type PlacedRow} from './draftStages.ts'
import {draftMatch} from './draftTies.ts'
import {hasMatch} from './readRow.ts'

/** The rows of a group stage as groups: their clubs, their matches, and who goes on. */
export function draftGroups(
  rows: readonly PlacedRow[],
  tell: (finding: CsvFinding) => void,
): readonly DraftGroup[] {
  const groups = new Map<string, PlacedRow[]>()
  for (const row of rows) {
    if (row.groupId === undefined && isHeading(row)) continue
    const id = row.groupId ?? '1'
    const key = foldText(id) || id
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((own) => draftGroup(own, tell))
}

function draftGroup(rows: readonly PlacedRow[], tell: (finding: CsvFinding) => void): DraftGroup {
  const first = <Value>(of: (row: PlacedRow) => Value | undefined): Value | undefined =>
    rows.map(of).find((value) => value !== undefined)
  const aboutClubs = rows.filter((row) => !isMatch(row) && !isHeading(row))
  const clubs = distinct(aboutClubs.flatMap(clubOf))
  const order = aboutClubs
    .flatMap((row) => {
      const place = row.cells.count('order')
      return place === undefined ? [] : clubOf(row).map((club) => ({place, club}))
    })
    .sort((a, b) => a.place - b.place)
  const table = aboutClubs.flatMap(tableRow)
  return {
    line: rows[0]?.line ?? 1,
    id: rows[0]?.groupId ?? '1',
    name: first(({groupName}) => groupName),
    clubs,
    matches: rows
      .filter((row) => {
        if (!isMatch(row)) return false
        if (row.home.kind !== 'bye' && row.away.kind !== 'bye') return true
        tell({kind: 'row', line: row.line, text: row.cells.raw('home'), expected: 'clubs'})
        return false
      })
      .map(draftMatch),
    order: order.length === 0 ? undefined : order.map(({club}) => club),
    table: table.length === 0 ? undefined : table,
    advance: advanceOf(aboutClubs),
    note: first(({groupNote}) => groupNote),
  }
}

function isMatch(row: PlacedRow): boolean {
  if (isHeading(row) || row.status === 'noMatch') return false
  return row.away.kind !== 'empty' || hasMatch(row)
}

function advanceOf(rows: readonly PlacedRow[]): DraftGroup['advance'] {
  const entries = rows.flatMap((row) => {
    const next = row.cells.raw('next')
    const place = row.cells.count('place')
    if (place === undefined) {
      if (next !== '') row.cells.report('next', 'group')
      return []
    }
    const [club] = clubOf(row)
    return [
      {
        place,
        ...(club === undefined ? {} : {club}),
        ...(next === '' || isNone(next) ? {} : {next}),
      },
    ]
  })
  return entries.length === 0 ? undefined : entries.sort((a, b) => a.place - b.place)
}

function tableRow(row: PlacedRow): DraftTableRow[] {
  const [club] = clubOf(row)
  const {count} = row.cells
  const figures = {
    played: count('tablePlayed'),
    won: count('tableWon'),
    drawn: count('tableDrawn'),
    lost: count('tableLost'),
    goalsFor: count('tableGoalsFor'),
    goalsAgainst: count('tableGoalsAgainst'),
    points: count('tablePoints'),
  }
  return club === undefined || Object.values(figures).every((figure) => figure === undefined)
    ? []
    : [{club, ...figures}]
}

const clubOf = ({home}: PlacedRow): NamedClub[] => (home.kind === 'club' ? [home.club] : [])

function distinct(clubs: readonly NamedClub[]): readonly NamedClub[] {
  return [
    ...new Map(clubs.toReversed().map((club) => [club.id ?? foldText(club.name), club])).values(),
  ].toReversed()
}
