import {useMemo} from 'react'
import type {SeasonId} from '../../season/ids.ts'
import {seasonsOfChosen} from '../state/chosen.ts'
import {useViewer} from '../state/StoreContext.tsx'

/** The seasons in which the chosen clubs and associations took part; none while nothing is chosen. */
export function useTheirSeasons(): ReadonlySet<SeasonId> {
  const clubs = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  const known = useViewer((state) => state.clubs)
  return useMemo(() => seasonsOfChosen({clubs, associations}, known), [clubs, associations, known])
}
