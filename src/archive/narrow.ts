import type {ClubId, SeasonId} from '../season/ids.ts'
import type {Score} from '../season/schema.ts'
import type {ArchiveMatch} from './archiveMatch.ts'
import {outcomeOf, type Outcome} from './record.ts'

export const grounds = ['home', 'away', 'neutral'] as const
export type Ground = (typeof grounds)[number]

/** A match as one of its clubs sees it. */
export interface ClubMatch {
  readonly match: ArchiveMatch
  readonly opponent: ClubId | null
  readonly ground: Ground
  /** null where the match does not count. */
  readonly outcome: Outcome | null
  /** Goals for and against; null where they are not known. */
  readonly goals: Score | null
}

export function asClubSees(match: ArchiveMatch, club: ClubId): ClubMatch {
  const atHome = match.home === club
  const {goals} = match
  return {
    match,
    opponent: atHome ? match.away : match.home,
    ground: match.neutral ? 'neutral' : atHome ? 'home' : 'away',
    outcome: outcomeOf(match, club),
    goals: goals && (atHome ? goals : [goals[1], goals[0]]),
  }
}

export const resultChoices = ['known', 'won', 'drawn', 'lost', 'unknown', 'uncounted'] as const
export type ResultChoice = (typeof resultChoices)[number]

/** Which matches of a club to show: those that are like all of what is not null. */
export interface Narrowing {
  readonly season: SeasonId | null
  readonly opponent: ClubId | 'unknown' | null
  readonly ground: Ground | null
  readonly result: ResultChoice | null
  /** Only some of these: a run, the biggest wins. */
  readonly among: ReadonlySet<ArchiveMatch> | null
}

export const everyMatch: Narrowing = {season: null, opponent: null, ground: null, result: null, among: null}

export function narrow(
  matches: readonly ClubMatch[],
  {season, opponent, ground, result, among}: Narrowing,
): readonly ClubMatch[] {
  return matches.filter(
    (seen) =>
      (season === null || seen.match.season === season) &&
      (opponent === null || (seen.opponent ?? 'unknown') === opponent) &&
      (ground === null || seen.ground === ground) &&
      (result === null || hasResult(seen.outcome, result)) &&
      (among === null || among.has(seen.match)),
  )
}

function hasResult(outcome: Outcome | null, result: ResultChoice): boolean {
  if (result === 'known') return outcome !== null && outcome !== 'unknown'
  return (outcome ?? 'uncounted') === result
}

export type MatchOrder = 'date' | 'opponent' | 'result' | 'goals'

/**
 * The same, sorted: by date the first match first, names from A, wins before draws before defeats, most goals scored
 * first; or the other way round. `matches` come in the order in which they were played, and what is level stays in it.
 */
export function sortMatches(
  matches: readonly ClubMatch[],
  {order, reversed}: {readonly order: MatchOrder; readonly reversed: boolean},
  compareNames: (a: ClubId | null, b: ClubId | null) => number,
): readonly ClubMatch[] {
  if (order === 'date') return reversed ? matches.toReversed() : matches
  const compare = {
    opponent: (a: ClubMatch, b: ClubMatch) => compareNames(a.opponent, b.opponent),
    result: (a: ClubMatch, b: ClubMatch) => rank(a) - rank(b) || margin(b) - margin(a),
    goals: (a: ClubMatch, b: ClubMatch) => scored(b) - scored(a) || margin(b) - margin(a),
  }[order]
  return matches.toSorted((a, b) => (reversed ? -1 : 1) * compare(a, b))
}

const outcomeOrder: readonly (Outcome | null)[] = ['won', 'drawn', 'lost', 'unknown', null]
const rank = ({outcome}: ClubMatch) => outcomeOrder.indexOf(outcome)
// What is not known is neither more nor less: it stands at the end.
const scored = ({goals}: ClubMatch) => goals?.[0] ?? -1
const margin = ({goals}: ClubMatch) => (goals ? goals[0] - goals[1] : 0)
