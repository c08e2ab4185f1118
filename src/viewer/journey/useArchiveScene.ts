import {useMemo} from 'react'
import type {FormatAddress} from '../makeScene.ts'
import {useViewer} from '../state/StoreContext.tsx'
import type {ArchiveScene} from './traces.ts'

/** What the views of all seasons need, for what is chosen; null until it has been loaded. */
export function useArchiveScene(addressOf: FormatAddress): ArchiveScene | null {
  const archive = useViewer((state) => state.archive)
  const seasons = useViewer((state) => state.seasons)
  const clubs = useViewer((state) => state.clubs)
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  const chosenClubs = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  return useMemo(
    (): ArchiveScene | null =>
      archive.status === 'ready'
        ? {
            ...{seasons, clubs, language, messages, addressOf},
            archive: archive.archive,
            chosen: {clubs: chosenClubs, associations},
          }
        : null,
    [archive, seasons, clubs, language, messages, addressOf, chosenClubs, associations],
  )
}
