import type {ClubList} from '../../season/club.ts'
import type {ClubId, SeasonId} from '../../season/ids.ts'
import type {Loaded, Loader} from '../../season/load.ts'

export interface LoadedClubs {
  readonly list: ClubList
  /** Whether these are all the clubs there are, and not only those of a season. */
  readonly all: boolean
}

export type ClubSource = ReturnType<typeof createClubSource>

/**
 * Decides which clubs are loaded: while nobody asked for all of them, only the few that a season names, so that the
 * first view need not wait for the rest. Where one of the two files cannot be had, the other stands in for it.
 */
export function createClubSource({loadClubs}: Pick<Loader, 'loadClubs'>) {
  const asked = new Map<SeasonId | null, Promise<Loaded<LoadedClubs>>>()

  /** Asks for each file once, and again where it could not be had. */
  const ask = (season: SeasonId | null) => {
    const answer = asked.get(season) ?? load(season)
    asked.set(season, answer)
    return answer
  }
  const load = async (season: SeasonId | null): Promise<Loaded<LoadedClubs>> => {
    const loaded = await loadClubs(season)
    if (loaded.status === 'loaded') return {...loaded, value: {list: loaded.value, all: season === null}}
    asked.delete(season)
    return loaded
  }

  return {
    all: () => ask(null),
    /** The clubs that a season may name; null: a file of the reader's own, which may name any. */
    of: async (season: SeasonId | null): Promise<Loaded<LoadedClubs>> => {
      const few = season !== null && !asked.has(null)
      const loaded = await ask(few ? season : null)
      if (loaded.status === 'loaded' || season === null) return loaded
      return ask(few ? null : season)
    },
  }
}

/** The ids of the clubs there are, once they are known; none if they cannot be had. */
export async function idsOf(clubs: Promise<Loaded<LoadedClubs>>): Promise<ReadonlySet<ClubId>> {
  const loaded = await clubs
  return new Set(loaded.status === 'loaded' ? loaded.value.list.clubs.map(({id}) => id) : [])
}
