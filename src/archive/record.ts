import type {ClubId} from '../season/ids.ts'
import type {ArchiveMatch} from './archiveMatch.ts'

/**
 * What a club did over some matches: each number as the matches behind it, in their order. The result is that after
 * extra time, so that a shoot-out leaves a match drawn; what was awarded or abandoned counts with the score given. What
 * was annulled, was not played, or has no score for a walkover, counts nowhere.
 */
export interface ClubRecord {
  readonly club: ClubId
  /** Won, drawn and lost together: only those whose result is known. */
  readonly played: readonly ArchiveMatch[]
  readonly won: readonly ArchiveMatch[]
  readonly drawn: readonly ArchiveMatch[]
  readonly lost: readonly ArchiveMatch[]
  /** The result is not known, or the match is still to be played. */
  readonly unknown: readonly ArchiveMatch[]
  readonly goalsFor: number
  readonly goalsAgainst: number
  /** All that were won by the most goals. */
  readonly biggestWins: readonly ArchiveMatch[]
  /** The first of the longest runs without a defeat. An unknown result ends a run: it may have been one. */
  readonly longestUnbeaten: readonly ArchiveMatch[]
}

export type Outcome = 'won' | 'drawn' | 'lost' | 'unknown'

/** A match as a club sees it; null where it was not in it or the match does not count. */
export function outcomeOf(match: ArchiveMatch, club: ClubId): Outcome | null {
  if (!match.counts || (match.home !== club && match.away !== club)) return null
  if (match.goals === null) return 'unknown'
  const margin = marginOf(match, club)
  return margin > 0 ? 'won' : margin < 0 ? 'lost' : 'drawn'
}

/** `matches` in the order in which they were played; those of other clubs are passed over. */
export function recordOf(matches: readonly ArchiveMatch[], club: ClubId): ClubRecord {
  const by: Record<Outcome, ArchiveMatch[]> = {won: [], drawn: [], lost: [], unknown: []}
  const played: ArchiveMatch[] = []
  for (const match of matches) {
    const outcome = outcomeOf(match, club)
    if (outcome !== null) by[outcome].push(match)
    if (outcome !== null && outcome !== 'unknown') played.push(match)
  }
  const widest = Math.max(...by.won.map((match) => marginOf(match, club)))
  return {
    ...{club, played, ...by},
    goalsFor: sum(played.map((match) => goalsOf(match, club)[0])),
    goalsAgainst: sum(played.map((match) => goalsOf(match, club)[1])),
    biggestWins: by.won.filter((match) => marginOf(match, club) === widest),
    longestUnbeaten: longestUnbeaten(matches, club),
  }
}

/** A record against one opponent, or one association; null for opponents that are not known or belong to none. */
export interface RecordAgainst<Of> {
  readonly of: Of | null
  readonly record: ClubRecord
}

/**
 * The record of a club by its opponents, under the opponent itself or under its association, as `under` says; in the
 * order of the first match against each.
 */
export function recordsAgainst<Of>(
  matches: readonly ArchiveMatch[],
  club: ClubId,
  under: (opponent: ClubId) => Of | undefined,
): readonly RecordAgainst<Of>[] {
  const found = new Map<Of | null, ArchiveMatch[]>()
  for (const match of matches) {
    if (outcomeOf(match, club) === null) continue
    const opponent = match.home === club ? match.away : match.home
    const of = (opponent === null ? undefined : under(opponent)) ?? null
    found.set(of, [...(found.get(of) ?? []), match])
  }
  return [...found].map(([of, against]) => ({of, record: recordOf(against, club)}))
}

function longestUnbeaten(matches: readonly ArchiveMatch[], club: ClubId): readonly ArchiveMatch[] {
  let longest: readonly ArchiveMatch[] = []
  let run: ArchiveMatch[] = []
  for (const match of matches) {
    const outcome = outcomeOf(match, club)
    if (outcome === null) continue
    run = outcome === 'won' || outcome === 'drawn' ? [...run, match] : []
    if (run.length > longest.length) longest = run
  }
  return longest
}

/** Goals for and against. */
function goalsOf({home, goals}: ArchiveMatch, club: ClubId): readonly [number, number] {
  const [first, second] = goals ?? [0, 0]
  return home === club ? [first, second] : [second, first]
}

function marginOf(match: ArchiveMatch, club: ClubId): number {
  const [scored, conceded] = goalsOf(match, club)
  return scored - conceded
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
