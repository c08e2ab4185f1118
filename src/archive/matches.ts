import type {Archive} from '../season/archive.ts'
import type {ClubId} from '../season/ids.ts'
import type {ArchiveMatch, ArchiveTie} from './archiveMatch.ts'
import {openStage} from './openStage.ts'

interface Opened {
  readonly matches: readonly ArchiveMatch[]
  readonly ties: readonly ArchiveTie[]
  readonly byClub: ReadonlyMap<ClubId, readonly ArchiveMatch[]>
}

/** All matches of all seasons in the order in which they were played. */
export const archiveMatches = (archive: Archive): readonly ArchiveMatch[] => open(archive).matches

/** All ties of all seasons but byes, season by season. */
export const archiveTies = (archive: Archive): readonly ArchiveTie[] => open(archive).ties

/** The matches of a club, in the order in which they were played. */
export function clubMatches(archive: Archive, club: ClubId): readonly ArchiveMatch[] {
  return open(archive).byClub.get(club) ?? []
}

const opened = new WeakMap<Archive, Opened>()

function open(archive: Archive): Opened {
  const found = opened.get(archive) ?? openSeasons(archive)
  opened.set(archive, found)
  return found
}

interface Dated {
  readonly match: ArchiveMatch
  readonly day: string
  readonly undated: boolean
}

function openSeasons({clubs, seasons}: Archive): Opened {
  const ties: ArchiveTie[] = []
  const dated: Dated[] = []
  for (const season of seasons) {
    // As in `seasonMatches`: in a stage the matches without a date come after the dated ones, and a stage in which
    // nothing has a date comes after the one before. An id begins with the year.
    let latest = season.id.slice(0, 4)
    for (const stage of season.stages) {
      const found = openStage(stage, season.id, clubs)
      ties.push(...found.ties)
      const days = found.matches.map(dayOf)
      latest =
        days
          .flatMap((day) => day ?? [])
          .sort()
          .at(-1) ?? latest
      for (const [i, match] of found.matches.entries()) {
        const day = days[i] ?? null
        dated.push({match, day: day ?? latest, undated: day === null})
      }
    }
  }
  // A season may begin before the one before has ended.
  dated.sort((a, b) => (a.day === b.day ? Number(a.undated) - Number(b.undated) : a.day < b.day ? -1 : 1))
  const matches = dated.map(({match}) => match)
  return {matches, ties, byClub: indexByClub(matches)}
}

function indexByClub(matches: readonly ArchiveMatch[]): Opened['byClub'] {
  const index = new Map<ClubId, ArchiveMatch[]>()
  for (const match of matches) {
    for (const club of [match.home, match.away]) {
      if (club === null) continue
      const own = index.get(club) ?? []
      index.set(club, own)
      own.push(match)
    }
  }
  return index
}

/** "1967-03" sorts after every day of that March, "1967" after every day of that year. */
const dayOf = ({date}: ArchiveMatch): string | null =>
  date === null ? null : date + '0000-99-99'.slice(date.length)
