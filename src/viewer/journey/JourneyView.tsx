import {journeyWords} from '../../i18n/journeyWords.ts'
import {Suspense, useEffect, type ReactNode} from 'react'
import {JourneyInvite} from './JourneyInvite.tsx'
import {Journeys} from './Journeys.tsx'
import type {FormatAddress} from '../makeScene.ts'
import {FailureNote} from '../parts.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import {useArchiveScene} from './useArchiveScene.ts'

interface JourneyViewProps {
  readonly addressOf: FormatAddress
  /** What says that the view stands. */
  readonly drawn: ReactNode
  readonly after: ReactNode
}

/** The chosen clubs and associations through all seasons. What only all seasons can say is loaded first. */
export function JourneyView({addressOf, drawn, after}: JourneyViewProps) {
  const store = useViewerStore()
  const archive = useViewer((state) => state.archive)
  const language = useViewer((state) => state.choices.language)
  const chosenClubs = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  useEffect(() => {
    const {loadArchive, loadAllClubs} = store.getState()
    loadArchive()
    loadAllClubs()
  }, [store])

  const scene = useArchiveScene(addressOf)
  if (chosenClubs.length + associations.length === 0) {
    return (
      <>
        <JourneyInvite addressOf={addressOf} />
        {drawn}
      </>
    )
  }
  if (archive.status === 'failed') {
    return (
      <Suspense>
        <FailureNote
          failure={archive.failure}
          title={journeyWords[language].failed}
          onRetry={() => {
            store.getState().loadArchive()
          }}
        />
        {drawn}
      </Suspense>
    )
  }
  if (scene === null) {
    return (
      <p className="journey-loading" role="status">
        {journeyWords[language].loading}
      </p>
    )
  }
  return (
    <>
      <Journeys scene={scene} after={after} />
      {drawn}
    </>
  )
}
