import type {ClubId} from '../season/ids.ts'
import type {CsvFinding} from './csv/csvFinding.ts'

/** What stands in a line that could not be read, as far as the reader of the input expected something there. */
export const expectations = [
  'line',
  'title',
  'heading',
  'date',
  'match',
  'score',
  'goals',
  'club',
  'round',
  'group',
  'number',
  'stageFirst',
  'country',
] as const
export type Expectation = (typeof expectations)[number]

/** What the season needs and the input does not say, so that something was put there. */
export const guesses = [
  'seasonId',
  'competition',
  'pointsForWin',
  'tiebreakers',
  'awayGoals',
  'extraTime',
  'yearOfDate',
  'round',
  'pairing',
  'replay',
  'champion',
  'edition',
  'homeInFirstLeg',
] as const
export type Guess = (typeof guesses)[number]

/** What a season can say and the input does not. */
export const gaps = [
  'winner',
  'decision',
  'score',
  'date',
  'matches',
  'champion',
  'rules',
  'nextTie',
  'legs',
  'clubs',
  'association',
  'route',
  'appearances',
  'lastAppearance',
  'previousBest',
  'standings',
  'seeding',
  'bracket',
  'references',
  'footnotes',
] as const
export type Gap = (typeof gaps)[number]

/** What the input says and the season format has no place for. */
export const surpluses = [
  'time',
  'matchday',
  'goals',
  'comment',
  'number',
  'links',
  'layout',
  'schedule',
] as const
export type Surplus = (typeof surpluses)[number]

/** Where the input says two things that cannot both be. */
export const conflicts = [
  'winnerPlaysOn',
  'winner',
  'aggregate',
  'teamCount',
  'matchCount',
  'period',
  'weekday',
  'score',
  'advance',
  'champion',
  'standings',
  'pot',
  'season',
] as const
export type Conflict = (typeof conflicts)[number]

/**
 * What an importer has to say of its input, as data: the words are found where they are shown. `line` counts from 1
 * in the input.
 */
export type ImportFinding =
  /** A line, or a part of one, that stands in the input and not in the season. */
  | {readonly kind: 'unread'; readonly line: number; readonly text: string; readonly expected: Expectation}
  /** A club that no known name fits: it is in the season's own clubs, under an id made of its name. */
  | {
      readonly kind: 'unknownClub'
      readonly line: number
      readonly name: string
      readonly club: ClubId
      /** Names of known clubs that look like it, the likeliest first. */
      readonly nearest: readonly string[]
    }
  /** A club that was taken for a known one though no name of it is written just so. */
  | {
      readonly kind: 'likelyClub'
      readonly line: number
      readonly name: string
      readonly club: ClubId
      /** The name of the known club. */
      readonly known: string
      /** Other clubs it could have been. */
      readonly others: readonly string[]
    }
  /** Among clubs that nobody knows: those that are known by just these names, which could still be others. */
  | {readonly kind: 'knownClubs'; readonly clubs: readonly string[]}
  | {
      readonly kind: 'ambiguousDate'
      readonly line: number
      readonly text: string
      readonly taken: string
      readonly other: string
    }
  | {
      readonly kind: 'guess'
      readonly what: Guess
      readonly value: string
      /** What it is about: a stage, a tie, a date as written. */
      readonly of?: string
      readonly line?: number
    }
  | {readonly kind: 'missing'; readonly what: Gap; readonly of: string; readonly line?: number}
  | {readonly kind: 'notKept'; readonly what: Surplus; readonly lines: readonly number[]}
  /** The season that came out does not fit the format: it cannot be opened as it is. */
  | {readonly kind: 'invalid'; readonly place: string; readonly expected: string; readonly found: string}
  | {
      readonly kind: 'conflict'
      readonly what: Conflict
      readonly of: string
      readonly said: string
      readonly found: string
      readonly line?: number
    }
  | CsvFinding

/** The findings in the order of the lines they are about, those about the whole last. */
export function sortFindings(findings: readonly ImportFinding[]): readonly ImportFinding[] {
  return findings.toSorted((a, b) => (lineOf(a) === lineOf(b) ? 0 : lineOf(a) - lineOf(b)))
}

function lineOf(finding: ImportFinding): number {
  if (finding.kind === 'notKept' || finding.kind === 'invalid' || finding.kind === 'knownClubs')
    return Infinity
  if (finding.kind === 'dateOrder') return finding.lines[0] ?? Infinity
  return finding.line ?? Infinity
}
