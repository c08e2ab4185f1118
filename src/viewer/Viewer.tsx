import {Suspense, useCallback, useEffect, useMemo, useRef, useState} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {afterPaint} from './afterPaint.ts'
import {Announcer} from './Announcer.tsx'
import {Boundary} from './Boundary.tsx'
import type {View} from './choices.ts'
import {Content} from './Content.tsx'
import {Emphasis} from './Emphasis.tsx'
import {Footer} from './Footer.tsx'
import {Header} from './Header.tsx'
import {LoadingNote} from './LoadingNote.tsx'
import {makeScene, type FormatAddress} from './makeScene.ts'
import {ClubsNotHere, FailureNote, loadParts, Notices, TieDetails} from './parts.ts'
import {SeasonHeading} from './SeasonHeading.tsx'
import {viewToShow} from './seasonViews.ts'
import {useViewer} from './StoreContext.tsx'
import {useChoosing} from './useChoosing.ts'
import {useLastReady} from './useLastReady.ts'
import {ViewTabs} from './ViewTabs.tsx'

/**
 * A season with its controls. While another season loads, the one before stays, so that nothing jumps.
 * `addressOf` gives the address of the choices with a change made to them.
 */
export function Viewer({addressOf}: {readonly addressOf: FormatAddress}) {
  const root = useRef<HTMLDivElement>(null)
  const load = useViewer((state) => state.load)
  const language = useViewer((state) => state.choices.language)
  const plain = useViewer((state) => state.choices.plain)
  const theme = useViewer((state) => state.choices.theme)
  const chosenView = useViewer((state) => state.choices.view)
  const tie = useViewer((state) => state.choices.tie)
  const anyClub = useViewer((state) => state.choices.clubs.length > 0)
  const messages = useViewer((state) => state.messages)
  const wanted = useViewer((state) => state.wanted)
  const noticed = useViewer((state) => state.notices.length > 0 || state.choices.data !== null)
  const {season, clubs} = useLastReady()

  const view = season ? viewToShow(season, chosenView) : chosenView
  const scene = useMemo(
    () => season && makeScene(season, clubs, language, messages, addressOf),
    [season, clubs, language, messages, addressOf],
  )
  const choosing = useChoosing(root)

  const [drawn, setDrawn] = useState<{scene: Scene; view: View} | null>(null)
  const onDrawn = useCallback((of: Scene, as: View) => {
    setDrawn({scene: of, view: as})
    requestAnimationFrame(() => performance.mark('cuadro:drawn'))
  }, [])
  const stands = drawn !== null && drawn.scene === scene && drawn.view === view
  // Everything that can wait comes after the first frame that shows something.
  const [settled, setSettled] = useState(false)
  const shows = drawn !== null || load.status === 'failed'
  useEffect(
    () =>
      shows
        ? afterPaint(() => {
            setSettled(true)
            loadParts()
          })
        : undefined,
    [shows],
  )

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
      {!plain && <Header settled={settled} />}
      <main aria-busy={load.status === 'loading'}>
        <Suspense>{noticed && <Notices />}</Suspense>
        {scene && load.status !== 'failed' ? <SeasonHeading scene={scene} /> : <LoadingNote />}
        <Suspense>{load.status === 'failed' && <FailureNote failure={load.failure} />}</Suspense>
        {scene && view && load.status !== 'failed' && (
          <>
            <ViewTabs scene={scene} view={view} />
            <Suspense>{anyClub && <ClubsNotHere scene={scene} />}</Suspense>
            <Content scene={scene} view={view} onDrawn={onDrawn} />
          </>
        )}
      </main>
      {!plain && <Footer />}
      {scene && tie !== null && (
        <Boundary key={tie} note={messages.status.crashed}>
          <Suspense>
            <TieDetails scene={scene} tie={tie} />
          </Suspense>
        </Boundary>
      )}
      {season && <Emphasis root={root} season={season} />}
      <Announcer />
    </div>
  )
}
