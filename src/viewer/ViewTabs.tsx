import {memo} from 'react'
import type {Scene} from '../drawing/scene.ts'
import type {View} from './choices.ts'
import {viewsOf, viewToShow} from './seasonViews.ts'
import {useViewerStore} from './StoreContext.tsx'

/** The views this season has. */
export const ViewTabs = memo(function ViewTabs({scene, view}: {readonly scene: Scene; readonly view: View}) {
  const store = useViewerStore()
  const {views} = scene.messages
  return (
    <nav className="tabs" aria-label={views.label}>
      <ul>
        {viewsOf(scene.season).map((candidate) => (
          <li key={candidate}>
            <button
              type="button"
              aria-current={candidate === view ? 'page' : undefined}
              onClick={() => {
                const byDefault = viewToShow(scene.season, null)
                store.getState().choose({view: candidate === byDefault ? null : candidate})
              }}
            >
              {views[candidate]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
})
