import {startTransition, Suspense, useCallback, useEffect, useMemo, useState} from 'react'
import {whenIdle} from './afterPaint.ts'
import {Boundary} from './Boundary.tsx'
import {Content} from './views/Content.tsx'
import {Header} from './Header.tsx'
import {Later} from './Later.tsx'
import {LoadingNote} from './notes/LoadingNote.tsx'
import {makeScene, type FormatAddress} from './makeScene.ts'
import {
  AllTime,
  Announcer,
  ChampionsStrip,
  ClubsNotHere,
  Emphasis,
  FailureNote,
  Footer,
  HostNote,
  loadParts,
  loadSurroundings,
  Notices,
  OwnNote,
  OwnSeason,
  PrintPart,
  TakeAwayDisclosure,
  TieDetails,
} from './parts.ts'
import {SeasonHeading} from './seasons/SeasonHeading.tsx'
import {viewToShow} from './state/seasonViews.ts'
import {useViewer} from './state/StoreContext.tsx'
import {useChoosing} from './useChoosing.ts'
import {useDrawingState} from './useDrawingState.ts'
import {useLastReady} from './state/useLastReady.ts'
import {useLongerThan} from './useLongerThan.ts'
import {useTouched} from './useTouched.ts'
import {ViewTabs} from './views/ViewTabs.tsx'

interface ViewerProps {
  readonly addressOf: FormatAddress
  /** Where the name of the page leads. */
  readonly home?: string
}

/** A season with its controls. Its files are looked at once it stands; what could not be drawn is told then. */
export function Viewer(props: ViewerProps) {
  const load = useViewer((state) => state.load)
  const note = useViewer((state) => state.messages.status.crashed)
  const check = useViewer((state) => state.check)
  useEffect(
    () =>
      load.status === 'ready'
        ? whenIdle(() => {
            void check()
          })
        : undefined,
    [load, check],
  )
  return (
    <Boundary of={load} note={note}>
      <Page {...props} />
    </Boundary>
  )
}

/**
 * While another season loads, the one before stays, so that nothing jumps.
 * `addressOf` gives the address of the choices with a change made to them.
 */
function Page({addressOf, home = '.'}: ViewerProps) {
  const load = useViewer((state) => state.load)
  const language = useViewer((state) => state.choices.language)
  const plain = useViewer((state) => state.choices.plain)
  const isStatic = useViewer((state) => state.choices.static)
  const theme = useViewer((state) => state.choices.theme)
  const chosenView = useViewer((state) => state.choices.view)
  const tie = useViewer((state) => state.choices.tie)
  const anyClub = useViewer(({choices}) => choices.clubs.length + choices.associations.length > 0)
  const messages = useViewer((state) => state.messages)
  const embedded = useViewer((state) => state.place.embedded !== null)
  const wanted = useViewer((state) => state.wanted)
  const noticed = useViewer((state) => state.notices.length > 0)
  const loadAllClubs = useViewer((state) => state.loadAllClubs)
  const {season, source, clubs} = useLastReady()
  const host = source?.kind === 'address' && load.status !== 'failed' ? source.host : null

  const view = season ? viewToShow(season, chosenView) : chosenView
  const scene = useMemo(
    () => season && makeScene(season, clubs, language, messages, addressOf),
    [season, clubs, language, messages, addressOf],
  )

  const [shows, setShows] = useState(false)
  const onFirst = useCallback(() => {
    // All at once: piece by piece would be drawn again and again. What a reader does meanwhile goes first.
    void loadSurroundings({onPage: !plain && !isStatic}).then(() => {
      startTransition(() => {
        setShows(true)
      })
    })
  }, [plain, isStatic])
  const {root, onDrawn} = useDrawingState({status: load.status, scene, view}, onFirst)
  const choosing = useChoosing(root, isStatic)
  // Everything that can wait comes after the first frame that shows something.
  const settled = shows || load.status === 'failed'
  const touched = useTouched(root, embedded)
  const busy = settled && touched
  // To fade and come back within a moment would only flicker.
  const slow = useLongerThan(200, load.status === 'loading')
  const takesAway = settled && !plain && !isStatic
  const after = useMemo(
    () =>
      takesAway && scene && view ? (
        <Later>
          <TakeAwayDisclosure {...{scene, view, addressOf}} />
        </Later>
      ) : null,
    [takesAway, scene, view, addressOf],
  )
  useEffect(() => {
    if (busy) loadParts()
  }, [busy])
  // Where they could not be had, they are asked for again with each season.
  useEffect(() => {
    if (busy) loadAllClubs()
  }, [busy, season, loadAllClubs])

  return (
    // Clicks on the links of the drawings are answered here; the links work without it too.
    <div
      ref={root}
      className="cuadro"
      data-cuadro=""
      data-season={wanted ?? undefined}
      data-lang={language}
      data-view={view ?? undefined}
      data-theme={theme}
      data-plain={plain}
      data-static={isStatic}
      data-embedded={embedded || undefined}
      data-details={tie ?? undefined}
      lang={language}
      {...choosing}
    >
      {/* Nothing of another host stands without it: where it cannot be drawn, nothing is. */}
      <Suspense>{host !== null && <HostNote host={host} />}</Suspense>
      {!plain && !isStatic && (
        <>
          <Header settled={settled} home={home} />
          <div className="champions-place">
            <Later>{settled && <ChampionsStrip addressOf={addressOf} />}</Later>
          </div>
        </>
      )}
      <main aria-busy={load.status === 'loading'} data-slow={slow || undefined}>
        <Later>{noticed && <Notices />}</Later>
        {season && source && source.kind !== 'archive' && load.status === 'ready' && (
          <Later key={season.record.id} note={messages.status.crashed}>
            <OwnNote season={season} source={source} />
          </Later>
        )}
        {scene && load.status !== 'failed' ? <SeasonHeading scene={scene} /> : <LoadingNote />}
        <Later note={messages.status.crashed}>
          {load.status === 'failed' && <FailureNote failure={load.failure} />}
        </Later>
        {scene && view && load.status !== 'failed' && (
          <>
            {!isStatic && <ViewTabs scene={scene} view={view} />}
            <Later>{anyClub && view !== 'journey' && <ClubsNotHere scene={scene} />}</Later>
            <Content {...{scene, view, addressOf, onDrawn, after}} />
            <Later>{settled && <PrintPart scene={scene} view={view} />}</Later>
          </>
        )}
      </main>
      {!plain && !isStatic && (
        <>
          <Later>{settled && <AllTime addressOf={addressOf} />}</Later>
          <Later>{settled && <OwnSeason root={root} />}</Later>
          <Later>{settled && <Footer />}</Later>
        </>
      )}
      {scene && tie !== null && !isStatic && load.status === 'ready' && (
        <Later key={tie} note={messages.status.crashed}>
          <TieDetails scene={scene} tie={tie} />
        </Later>
      )}
      <Later>{season && (anyClub || settled) && <Emphasis root={root} season={season} />}</Later>
      <Later>{settled && <Announcer />}</Later>
    </div>
  )
}
