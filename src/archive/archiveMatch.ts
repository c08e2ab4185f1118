import type {Decision} from '../rules/resolved.ts'
import type {ArchiveStage} from '../season/archive.ts'
import type {ClubId, GroupId, SeasonId, TieId} from '../season/ids.ts'
import type {Match, Score} from '../season/schema.ts'

/** A match of any season. */
export interface ArchiveMatch {
  /** Unique in its season, as in `seasonMatches`: "QF1-2", "groups-5-3". */
  readonly id: string
  readonly season: SeasonId
  readonly stage: ArchiveStage
  readonly tie: TieId | null
  readonly group: GroupId | null
  /** Of a tie, from 1; null in a group. */
  readonly leg: number | null
  /** "2013-08-06", or as much of it as is known. */
  readonly date: string | null
  readonly home: ClubId | null
  readonly away: ClubId | null
  /** After 90 minutes, home first; null where only that after extra time is known. */
  readonly score: Score | null
  readonly afterExtraTime: Score | null
  /** At the end of the match, extra time included. */
  readonly goals: Score | null
  readonly penalties: Score | null
  readonly replay: boolean
  readonly neutral: boolean
  /** null where it was simply played. */
  readonly status: NonNullable<Match['status']> | null
  /** Whether it has a say: one annulled, not played, or won by walkover without a score has not. */
  readonly counts: boolean
  /** It counts and its result is known. One that counts and is not known may also be still to be played. */
  readonly known: boolean
}

/** A tie of any season. */
export interface ArchiveTie {
  readonly id: TieId
  readonly season: SeasonId
  readonly stage: ArchiveStage
  /** null where a club is not known, or none came. */
  readonly clubs: readonly [ClubId | null, ClubId | null]
  /** Who went through; null where nobody did. */
  readonly winner: ClubId | null
  readonly by: Decision['by']
  /** Goals over the legs without replays, in the order of the clubs; null unless all are known. */
  readonly aggregate: Score | null
  readonly matches: readonly ArchiveMatch[]
}
