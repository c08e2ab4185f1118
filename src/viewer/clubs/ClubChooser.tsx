import {useCallback, useMemo} from 'react'
import {buildSearchIndex, search, searchableAssociation, searchableClub} from '../../archive/search.ts'
import {associationName, associationNames} from '../../i18n/associations.ts'
import {filterWords} from '../../i18n/filterWords.ts'
import {ClubField} from './ClubField.tsx'
import {mostChosen} from '../state/choices.ts'
import {listOptions} from './listOptions.ts'
import type {OptionId} from './clubOptions.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import {useIdleValue} from '../useIdleValue.ts'
import {useLastReady} from '../state/useLastReady.ts'

/** The club field over all clubs and associations there are, the clubs of the season shown first. */
export function ClubChooser() {
  const store = useViewerStore()
  const language = useViewer((state) => state.choices.language)
  const clubsChosen = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  const seasons = useViewer((state) => state.seasons)
  const allClubs = useViewer((state) => state.allClubs)
  const words = filterWords[language]
  // A season that is being drawn does not wait until its clubs can be found.
  const clubs = useIdleValue(useViewer((state) => state.clubs))
  const entrants = useIdleValue(useLastReady().season?.entrants)
  const options = useMemo(
    () => listOptions({clubs, allClubs, seasons, entrants, language}),
    [clubs, allClubs, seasons, entrants, language],
  )
  const index = useMemo(
    () =>
      buildSearchIndex<OptionId>(
        options.flatMap(({kind, id, seasons: count}) => {
          if (kind === 'association') return searchableAssociation(id, associationNames(language, id), count)
          const club = clubs.get(id)
          return club ? searchableClub(club, language, entrants?.get(id)) : []
        }),
        language,
      ),
    [options, clubs, entrants, language],
  )
  const find = useCallback((query: string) => search(index, query), [index])
  const chosen = useMemo(() => ({clubs: clubsChosen, associations}), [clubsChosen, associations])
  return (
    <ClubField
      options={options}
      chosen={chosen}
      onChange={(next) => {
        store.getState().choose(next)
      }}
      onFocus={() => {
        store.getState().loadAllClubs()
      }}
      search={find}
      nameOf={({kind, id}) => (kind === 'association' ? associationName(language, id) : id)}
      language={language}
      words={words}
      fullText={words.full(mostChosen)}
    />
  )
}
