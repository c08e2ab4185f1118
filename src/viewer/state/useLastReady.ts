import {useState} from 'react'
import type {ClubDirectory} from '../../archive/clubs.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {SeasonSource} from './store.ts'
import {useViewer} from './StoreContext.tsx'

interface LastReady {
  readonly season: ResolvedSeason | null
  readonly source: SeasonSource | null
  readonly clubs: ClubDirectory
}

/** The season that is ready, or was last; null before the first. */
export function useLastReady(): LastReady {
  const load = useViewer((state) => state.load)
  const clubs = useViewer((state) => state.clubs)
  const [last, setLast] = useState<LastReady | null>(null)
  if (load.status === 'ready' && load.season !== last?.season) {
    const now = {season: load.season, source: load.source, clubs}
    setLast(now)
    return now
  }
  return last ?? {season: null, source: null, clubs}
}
