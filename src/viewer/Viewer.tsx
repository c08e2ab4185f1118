import {lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {Boundary} from './Boundary.tsx'
import type {View} from './choices.ts'
import {Content, loadOtherViews} from './Content.tsx'
import {FailureNote} from './FailureNote.tsx'
import {Footer} from './Footer.tsx'
import {Header} from './Header.tsx'
import {LoadingNote} from './LoadingNote.tsx'
import {makeScene, type FormatAddress} from './makeScene.ts'
import {Notices} from './Notices.tsx'
import {SeasonHeading} from './SeasonHeading.tsx'
import {viewToShow} from './seasonViews.ts'
import {useViewer} from './StoreContext.tsx'
import {useEmphasis} from './useEmphasis.ts'
import {useChoosing} from './useChoosing.ts'
import {useLastReady} from './useLastReady.ts'
import {ViewTabs} from './ViewTabs.tsx'

const loadTieDetails = () => import('./TieDetails.tsx').then(({TieDetails}) => ({default: TieDetails}))
const TieDetails = lazy(loadTieDetails)

function loadOtherParts(): void {
  loadOtherViews()
  loadTieDetails().catch(() => undefined)
}

// Safari has no requestIdleCallback.
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 200)
}

/**
 * A season with its controls. While another season loads, the one before stays, so that nothing jumps.
 * `addressOf` gives the address of the choices with a change made to them.
 */
export function Viewer({addressOf}: {readonly addressOf: FormatAddress}) {
  const root = useRef<HTMLDivElement>(null)
  const load = useViewer((state) => state.load)
  const choices = useViewer((state) => state.choices)
  const messages = useViewer((state) => state.messages)
  const wanted = useViewer((state) => state.wanted)
  const {season, clubs} = useLastReady()

  const {language, plain, theme} = choices
  const view = season ? viewToShow(season, choices.view) : choices.view
  const scene = useMemo(
    () => season && makeScene(season, clubs, language, messages, addressOf),
    [season, clubs, language, messages, addressOf],
  )
  useEmphasis(root, season, choices.clubs)
  const choosing = useChoosing(root)

  const [drawn, setDrawn] = useState<{scene: Scene; view: View} | null>(null)
  const onDrawn = useCallback((of: Scene, as: View) => {
    setDrawn({scene: of, view: as})
    requestAnimationFrame(() => performance.mark('cuadro:drawn'))
  }, [])
  const stands = drawn !== null && drawn.scene === scene && drawn.view === view
  useEffect(() => {
    if (drawn) whenIdle(loadOtherParts)
  }, [drawn])

  return (
    // Clicks on the links of the drawings are answered here; the links work without it too.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="cuadro"
      data-cuadro=""
      data-state={load.status === 'ready' && !stands ? 'loading' : load.status}
      data-season={wanted ?? undefined}
      data-lang={language}
      data-view={view ?? undefined}
      data-theme={theme}
      data-plain={plain}
      lang={language}
      {...choosing}
    >
      {!plain && <Header />}
      <main aria-busy={load.status === 'loading'}>
        <Notices />
        {scene ? <SeasonHeading scene={scene} /> : <LoadingNote />}
        {load.status === 'failed' && <FailureNote failure={load.failure} />}
        {scene && view && load.status !== 'failed' && (
          <>
            <ViewTabs scene={scene} view={view} />
            <Content scene={scene} view={view} onDrawn={onDrawn} />
          </>
        )}
      </main>
      {!plain && <Footer />}
      {scene && choices.tie !== null && (
        <Boundary key={choices.tie} note={messages.status.crashed}>
          <Suspense>
            <TieDetails scene={scene} tie={choices.tie} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
