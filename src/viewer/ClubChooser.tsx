import {useCallback, useMemo} from 'react'
import {clubName} from '../archive/clubs.ts'
import {buildSearchIndex, searchClubs} from '../archive/search.ts'
import {ClubField} from './ClubField.tsx'
import {mostClubs} from './choices.ts'
import type {ClubOption} from './clubOptions.ts'
import {useViewer, useViewerStore} from './StoreContext.tsx'
import {useLastReady} from './useLastReady.ts'

/** The club field over all clubs there are, those of the season shown first. */
export function ClubChooser() {
  const store = useViewerStore()
  const language = useViewer((state) => state.choices.language)
  const chosen = useViewer((state) => state.choices.clubs)
  const words = useViewer((state) => state.messages.filter)
  const {season, clubs} = useLastReady()

  const entrants = season?.entrants
  const options = useMemo(
    () =>
      [...clubs.values()].map((club): ClubOption => {
        const {text, lang} = clubName(club, entrants?.get(club.id), language)
        return {
          club: club.id,
          name: text,
          lang: lang === language ? undefined : lang,
          association: club.association,
          played: entrants?.has(club.id) ?? false,
        }
      }),
    [clubs, entrants, language],
  )
  const index = useMemo(
    () => buildSearchIndex(clubs.values(), language, entrants),
    [clubs, entrants, language],
  )
  const search = useCallback((query: string) => searchClubs(index, query), [index])
  return (
    <ClubField
      options={options}
      chosen={chosen}
      onChange={(next) => {
        store.getState().choose({clubs: next})
      }}
      search={search}
      language={language}
      words={words}
      fullText={words.full(mostClubs)}
    />
  )
}
