import {foldText} from '../../archive/foldText.ts'
import type {DraftMatch, DraftTie, NamedClub} from '../draft.ts'
import {isNone} from './choices.ts'
import type {ColumnKey} from './columns.ts'
import type {CsvFinding} from './csvFinding.ts'
import {isHeading, type PlacedRow} from './draftStages.ts'
import {type ClubCell, hasMatch, matchStatus} from './readRow.ts'

/** The rows of a knock-out stage as matches, and what they say of their ties. */
export function draftTies(
  rows: readonly PlacedRow[],
  tell: (finding: CsvFinding) => void,
): {matches: readonly DraftMatch[]; ties: readonly DraftTie[]} {
  const ties = new Map<string, PlacedRow[]>()
  for (const row of rows) {
    if (isHeading(row)) continue
    const key = tieKey(row)
    ties.set(key, [...(ties.get(key) ?? []), row])
  }
  const all = [...ties.values()]
  return {
    ties: all.map((own) => draftTie(own, tell)),
    matches: all.flatMap((own) => own.filter(isMatch).map(draftMatch)),
  }
}

/** Whether the row is a match, or only says who met. */
function isMatch(row: PlacedRow): boolean {
  if (row.status === 'noMatch' || row.away.kind === 'bye' || row.home.kind === 'bye') return false
  const known = row.home.kind === 'club' || row.away.kind === 'club'
  return hasMatch(row) || (known && row.decidedBy === undefined && !row.cells.has('winner'))
}

/** A match with its clubs; a club of which only the name is known plays under none. */
export function draftMatch(row: PlacedRow): DraftMatch {
  return {
    line: row.line,
    home: playing(row.home),
    away: playing(row.away),
    date: row.date,
    score: row.score ?? null,
    halfTime: row.halfTime,
    afterExtraTime: row.afterExtraTime,
    penalties: row.penalties,
    replay: row.replay,
    status: matchStatus(row.status),
    neutral: row.neutral,
    venue: row.venue,
    city: row.city,
    attendance: row.attendance,
    goals: row.goals,
    note: row.note,
    leg: row.leg,
    tie: row.tie,
  }
}

function draftTie(rows: readonly PlacedRow[], tell: (finding: CsvFinding) => void): DraftTie {
  const first = rows.find((row) => !isMatch(row)) ?? rows.toSorted(inOrderOfPlay)[0]
  const [home, away] = [first?.home ?? empty, first?.away ?? empty]
  const clubs = pairOf(home, away)
  const names = rows.flatMap((row) => [row.home, row.away]).flatMap(clubIn)
  for (const row of rows) reportForeign(row, rows, tell)
  const winnerText = firstText(rows, 'winner')
  const next = nextOf(rows, 'next')
  return {
    line: rows[0]?.line ?? 1,
    tie: rows.map(({tie}) => tie).find((tie) => tie !== undefined),
    clubs,
    clubsInOrder: true,
    ...(winnerText === '' ? {} : {winner: isNone(winnerText) ? null : findWinner(rows, winnerText, names)}),
    decidedBy:
      rows.map(({decidedBy}) => decidedBy).find((by) => by !== undefined) ??
      (clubs.length === 1 ? 'bye' : undefined),
    next,
    // Who says where the winner goes says it of the loser too.
    loserNext: nextOf(rows, 'loserNext') ?? (next === undefined ? undefined : null),
    note: rows.map(({tieNote}) => tieNote).find((note) => note !== undefined),
  }
}

const empty: ClubCell = {kind: 'empty'}

function pairOf(home: ClubCell, away: ClubCell): DraftTie['clubs'] {
  if (away.kind === 'bye') return [standing(home)]
  if (home.kind === 'bye') return [standing(away)]
  return [standing(home), standing(away)]
}

function findWinner(
  rows: readonly PlacedRow[],
  text: string,
  names: readonly NamedClub[],
): NamedClub | undefined {
  const wanted = foldText(text)
  const found = names.find(({name, id}) => id === text || foldText(name) === wanted)
  if (found !== undefined) return found
  const near = names.filter(({name}) => foldText(name).includes(wanted) || wanted.includes(foldText(name)))
  const [only] = near
  if (only !== undefined && new Set(near.map(({name}) => foldText(name))).size === 1 && wanted !== '')
    return only
  rows.find((row) => row.cells.raw('winner') === text)?.cells.report('winner', 'club', names[0]?.name)
  return undefined
}

/** null: nowhere. */
function nextOf(rows: readonly PlacedRow[], key: 'next' | 'loserNext'): string | null | undefined {
  const text = firstText(rows, key)
  return text === '' ? undefined : isNone(text) ? null : text
}

// What rows of one tie say of it is the same, or told.
function firstText(rows: readonly PlacedRow[], key: ColumnKey): string {
  const said = rows.map(({cells}) => cells.raw(key)).find((text) => text !== '') ?? ''
  for (const {cells} of rows) {
    if (cells.has(key) && foldText(cells.raw(key)) !== foldText(said)) cells.report(key, 'sameAsAbove', said)
  }
  return said
}

// A third club in a tie of two: a slip of the tie's name.
function reportForeign(row: PlacedRow, rows: readonly PlacedRow[], tell: (finding: CsvFinding) => void) {
  const before = rows
    .filter(({line}) => line < row.line)
    .flatMap(({home, away}) => [home, away].flatMap(clubIn))
  const known = new Set(before.map(keyOfClub))
  const foreign = [row.home, row.away].flatMap(clubIn).filter((club) => !known.has(keyOfClub(club)))
  if (known.size >= 2 && foreign.length > 0)
    tell({
      kind: 'cell',
      line: row.line,
      column: 'tie',
      text: foreign.map(({name}) => name).join(', '),
      expected: 'club',
      meant: before
        .slice(0, 2)
        .map(({name}) => name)
        .join(' – '),
    })
}

const keyOfClub = ({id, name}: NamedClub) => id ?? foldText(name)
const clubIn = (cell: ClubCell): NamedClub[] => (cell.kind === 'club' ? [cell.club] : [])
const standing = (cell: ClubCell): NamedClub | null => (cell.kind === 'club' ? cell.club : null)
const playing = (cell: ClubCell): NamedClub | null =>
  cell.kind === 'club' && cell.club.nameOnly !== true ? cell.club : null

function inOrderOfPlay(a: PlacedRow, b: PlacedRow): number {
  if (a.leg !== undefined && b.leg !== undefined && a.leg !== b.leg) return a.leg - b.leg
  const [first, second] = [a.date ?? '', b.date ?? '']
  return first === '' || second === '' || first === second ? a.line - b.line : first < second ? -1 : 1
}

function tieKey(row: PlacedRow): string {
  if (row.tie !== undefined) return `tie ${row.tie}`
  const clubs = [row.home, row.away].flatMap(clubIn).map(keyOfClub)
  return clubs.length < 2 ? `line ${row.line}` : clubs.sort().join('\n')
}
