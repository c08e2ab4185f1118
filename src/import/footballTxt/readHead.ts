import type {ImportFinding} from '../finding.ts'
import type {InputLine} from '../inputLines.ts'
import type {DraftMatch} from '../draft.ts'
import {type Period} from './datesInOrder.ts'
import {readDate} from './readDate.ts'
import {readTitle} from './readTitle.ts'

/** What the head of a file says of the whole, to be held against what was read. */
export interface Head {
  readonly period: Period
  readonly teams: {readonly count: number; readonly line: number} | null
  readonly matches: {readonly count: number; readonly line: number} | null
  readonly periodLine: number | null
  /** The lines that say it. */
  readonly lines: ReadonlySet<number>
}

/**
 * Title and comments at the head: "# Date  Tue Aug 17 2010 - Wed Apr 27 2011 (253d)", "# Teams  16", "# Matches  62". Without
 * them the years are those of the id of the season, or the first that a date has.
 */
export function readHead(lines: readonly InputLine[], season: string | undefined): Head {
  const title = lines.find(({text}) => /^=[^=]/.test(text.trim()))
  const named = readTitle(title?.text.replace(/^\s*=+/, '') ?? '')
  const hinted = readTitle(season ?? '')
  const comment = (word: RegExp) => lines.find(({text}) => word.test(text))
  const [dates, teams, matches] = [
    comment(/^#\s*Date\s/i),
    comment(/^#\s*(?:Teams|Clubs)\s+\d+/i),
    comment(/^#\s*Matches\s+\d+/i),
  ]
  const {from, to} = readPeriod(dates?.text.replace(/^#\s*Date\s+/i, '') ?? '')
  const written = lines.flatMap(({text}) => readDate(text)?.date.year ?? [])
  const years = {
    first:
      named.firstYear ?? hinted.firstYear ?? yearOf(from) ?? written.toSorted((a, b) => a - b)[0] ?? null,
    last: named.lastYear ?? hinted.lastYear ?? yearOf(to),
  }
  const counted = (line: InputLine | undefined) =>
    line === undefined ? null : {count: Number(/\d+/.exec(line.text)?.[0]), line: line.number}
  const used = [from === null ? undefined : dates, teams, matches].flatMap((line) => line?.number ?? [])
  return {
    period: {firstYear: years.first, lastYear: years.last, from, to},
    ...{
      teams: counted(teams),
      matches: counted(matches),
      periodLine: dates?.number ?? null,
      lines: new Set(used),
    },
  }
}

/** Where the head of a file says something else than its matches. */
export function checkHead(
  {period, periodLine, teams, matches}: Head,
  read: readonly DraftMatch[],
): readonly ImportFinding[] {
  const clubs = new Set(
    read.flatMap(({home, away}) => [home?.name, away?.name]).filter((name) => name !== undefined),
  )
  const dates = read.flatMap(({date}) => date ?? []).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  const differs = (what: 'teamCount' | 'matchCount' | 'period', said: string, found: string, line: number) =>
    said === found ? [] : [{kind: 'conflict', what, of: '', said, found, line} as const]
  return [
    ...(teams === null ? [] : differs('teamCount', String(teams.count), String(clubs.size), teams.line)),
    ...(matches === null
      ? []
      : differs('matchCount', String(matches.count), String(read.length), matches.line)),
    ...(period.from === null || period.to === null || first === undefined || last === undefined
      ? []
      : differs('period', `${period.from} – ${period.to}`, `${first} – ${last}`, periodLine ?? 0)),
  ]
}

// "Tue Apr 6 - Thu Oct 28 2021": the first takes the year of the second.
function readPeriod(text: string): {readonly from: string | null; readonly to: string | null} {
  const first = readDate(text)
  const second = first === null ? null : readDate(text.slice(first.end).replace(/^\s*[-–]\s*/, ''))
  if (first === null || second?.date.year == null) return {from: null, to: null}
  const year = second.date.year
  const later = first.date.month > second.date.month
  const iso = (y: number, month: number, day: number) =>
    `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return {
    from: iso(first.date.year ?? (later ? year - 1 : year), first.date.month, first.date.day),
    to: iso(year, second.date.month, second.date.day),
  }
}

const yearOf = (iso: string | null) => (iso === null ? null : Number(iso.slice(0, 4)))
