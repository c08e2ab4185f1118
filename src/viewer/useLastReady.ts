import {useState} from 'react'
import type {ClubDirectory} from '../archive/clubs.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import {useViewer} from './StoreContext.tsx'

/** The season that is ready, or was last; null before the first. */
export function useLastReady(): {season: ResolvedSeason | null; clubs: ClubDirectory} {
  const load = useViewer((state) => state.load)
  const clubs = useViewer((state) => state.clubs)
  const [last, setLast] = useState<{season: ResolvedSeason; clubs: ClubDirectory} | null>(null)
  if (load.status === 'ready' && load.season !== last?.season) {
    const now = {season: load.season, clubs}
    setLast(now)
    return now
  }
  return last ?? {season: null, clubs}
}
