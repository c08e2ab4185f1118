import {lazy, memo, Suspense, useLayoutEffect} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {Boundary} from './Boundary.tsx'
import {BracketView} from './BracketView.tsx'
import type {View} from './choices.ts'
import {ClubsNotHere} from './ClubsNotHere.tsx'

interface ContentProps {
  readonly scene: Scene
  readonly view: View
  /** Called once the view stands. */
  readonly onDrawn: (scene: Scene, view: View) => void
}

// The bracket comes with the page; the other views follow when it stands, so that it need not wait for them.
const parts = {
  list: () => import('./ListView.tsx').then(({ListView}) => ({default: ListView})),
  groups: () => import('./GroupsView.tsx').then(({GroupsView}) => ({default: GroupsView})),
  clubs: () => import('./ClubsView.tsx').then(({ClubsView}) => ({default: ClubsView})),
  matches: () => import('./MatchesView.tsx').then(({MatchesView}) => ({default: MatchesView})),
  about: () => import('../drawing/AboutDrawing.tsx').then(({AboutDrawing}) => ({default: AboutDrawing})),
}
const views = {
  bracket: BracketView,
  list: lazy(parts.list),
  groups: lazy(parts.groups),
  clubs: lazy(parts.clubs),
  matches: lazy(parts.matches),
  about: lazy(parts.about),
}

export function loadOtherViews(): void {
  // One that cannot be had now is asked for again when it is chosen.
  for (const load of Object.values(parts)) load().catch(() => undefined)
}

/** The chosen view. Choosing a club does not draw it again. */
export const Content = memo(function Content({scene, view, onDrawn}: ContentProps) {
  const Shown = views[view]
  return (
    <div className="content">
      <h2 className="unseen">{scene.messages.views[view]}</h2>
      <ClubsNotHere scene={scene} />
      <Boundary key={`${scene.season.record.id} ${view}`} note={scene.messages.status.crashed}>
        <Suspense>
          <Shown scene={scene} />
          <Drawn scene={scene} view={view} onDrawn={onDrawn} />
        </Suspense>
      </Boundary>
    </div>
  )
})

function Drawn({scene, view, onDrawn}: ContentProps) {
  useLayoutEffect(() => {
    onDrawn(scene, view)
  }, [scene, view, onDrawn])
  return null
}
