import {memo, useLayoutEffect, type ReactNode} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import {BracketView} from './BracketView.tsx'
import {Later} from '../Later.tsx'
import type {View} from '../state/choices.ts'
import type {FormatAddress} from '../makeScene.ts'
import {AboutView, ClubsView, GroupsView, JourneyView, ListView, MatchesView} from '../parts.ts'

interface ContentProps {
  readonly scene: Scene
  readonly view: View
  readonly addressOf: FormatAddress
  /** Called once the view stands. */
  readonly onDrawn: (scene: Scene, view: View) => void
  /** What comes below the view, once all of it stands, so that nothing moves. */
  readonly after: ReactNode
}

const otherViews = {
  list: ListView,
  groups: GroupsView,
  clubs: ClubsView,
  matches: MatchesView,
  about: AboutView,
}

/** The chosen view. Choosing a club does not draw it again. */
export const Content = memo(function Content({scene, view, addressOf, onDrawn, after}: ContentProps) {
  const drawn = <Drawn scene={scene} view={view} onDrawn={onDrawn} />
  return (
    <div className="content">
      <h2 className="unseen">{scene.messages.views[view]}</h2>
      {/* A journey goes through all seasons: it stays while another one is chosen. */}
      <Later
        key={view === 'journey' ? view : `${scene.season.record.id} ${view}`}
        note={scene.messages.status.crashed}
      >
        {view === 'bracket' ? (
          <BracketView scene={scene} drawn={drawn} after={after} />
        ) : view === 'journey' ? (
          <JourneyView addressOf={addressOf} drawn={drawn} after={after} />
        ) : (
          <Other scene={scene} view={view} drawn={drawn} after={after} />
        )}
      </Later>
    </div>
  )
})

function Other({
  scene,
  view,
  drawn,
  after,
}: {
  readonly scene: Scene
  readonly view: keyof typeof otherViews
  readonly drawn: ReactNode
  readonly after: ReactNode
}) {
  const Shown = otherViews[view]
  return (
    <>
      <Shown scene={scene} />
      {drawn}
      {after}
    </>
  )
}

function Drawn({scene, view, onDrawn}: Omit<ContentProps, 'addressOf' | 'after'>) {
  useLayoutEffect(() => {
    onDrawn(scene, view)
  }, [scene, view, onDrawn])
  return null
}
