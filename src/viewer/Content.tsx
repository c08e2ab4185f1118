import {memo, Suspense, useLayoutEffect, type ReactNode} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {Boundary} from './Boundary.tsx'
import {BracketView} from './BracketView.tsx'
import type {View} from './choices.ts'
import type {FormatAddress} from './makeScene.ts'
import {AboutView, ClubsView, GroupsView, JourneyView, ListView, MatchesView} from './parts.ts'

interface ContentProps {
  readonly scene: Scene
  readonly view: View
  readonly addressOf: FormatAddress
  /** Called once the view stands. */
  readonly onDrawn: (scene: Scene, view: View) => void
}

const otherViews = {
  list: ListView,
  groups: GroupsView,
  clubs: ClubsView,
  matches: MatchesView,
  about: AboutView,
}

/** The chosen view. Choosing a club does not draw it again. */
export const Content = memo(function Content({scene, view, addressOf, onDrawn}: ContentProps) {
  const drawn = <Drawn scene={scene} view={view} onDrawn={onDrawn} />
  return (
    <div className="content">
      <h2 className="unseen">{scene.messages.views[view]}</h2>
      {/* A journey goes through all seasons: it stays while another one is chosen. */}
      <Boundary
        key={view === 'journey' ? view : `${scene.season.record.id} ${view}`}
        note={scene.messages.status.crashed}
      >
        <Suspense>
          {view === 'bracket' ? (
            <BracketView scene={scene} drawn={drawn} />
          ) : view === 'journey' ? (
            <JourneyView addressOf={addressOf} drawn={drawn} />
          ) : (
            <Other scene={scene} view={view} drawn={drawn} />
          )}
        </Suspense>
      </Boundary>
    </div>
  )
})

function Other({
  scene,
  view,
  drawn,
}: {
  readonly scene: Scene
  readonly view: keyof typeof otherViews
  readonly drawn: ReactNode
}) {
  const Shown = otherViews[view]
  return (
    <>
      <Shown scene={scene} />
      {drawn}
    </>
  )
}

function Drawn({scene, view, onDrawn}: Omit<ContentProps, 'addressOf'>) {
  useLayoutEffect(() => {
    onDrawn(scene, view)
  }, [scene, view, onDrawn])
  return null
}
