import type {Archive} from '../season/archive.ts'
import type {ClubId} from '../season/ids.ts'
import type {Score} from '../season/schema.ts'
import type {ArchiveMatch, ArchiveTie} from './archiveMatch.ts'
import {archiveTies, clubMatches} from './matches.ts'
import {recordOf, type ClubRecord} from './record.ts'

/** A tie between the two, with the goals of the first club and then of the second. */
export interface Meeting {
  readonly tie: ArchiveTie
  readonly goals: Score | null
}

/** Every meeting of two clubs, oldest first. Pairs are in the order in which the clubs were asked for. */
export interface HeadToHead {
  readonly clubs: readonly [ClubId, ClubId]
  readonly ties: readonly Meeting[]
  /** The ties that each of them won; what neither won is in none. */
  readonly wentThrough: readonly [readonly ArchiveTie[], readonly ArchiveTie[]]
  /** In ties and in groups, those that do not count included. */
  readonly matches: readonly ArchiveMatch[]
  /** The balance, as each of them sees it. */
  readonly records: readonly [ClubRecord, ClubRecord]
}

export function headToHead(archive: Archive, first: ClubId, second: ClubId): HeadToHead {
  const matches = clubMatches(archive, first).filter(({home, away}) => home === second || away === second)
  const ties = archiveTies(archive).filter(({clubs}) => clubs.includes(first) && clubs.includes(second))
  const wonBy = (club: ClubId) => ties.filter(({winner}) => winner === club)
  return {
    clubs: [first, second],
    ties: ties.map((tie) => ({tie, goals: tie.clubs[0] === first ? tie.aggregate : turned(tie.aggregate)})),
    wentThrough: [wonBy(first), wonBy(second)],
    matches,
    records: [recordOf(matches, first), recordOf(matches, second)],
  }
}

const turned = (score: Score | null): Score | null => score && [score[1], score[0]]
