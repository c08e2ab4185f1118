import {memo, useEffect, useRef} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import type {View} from '../state/choices.ts'
import {viewsOf, viewToShow} from '../state/seasonViews.ts'
import {useViewerStore} from '../state/StoreContext.tsx'

/** The views this season has. */
export const ViewTabs = memo(function ViewTabs({scene, view}: {readonly scene: Scene; readonly view: View}) {
  const store = useViewerStore()
  const {views} = scene.messages
  const current = useRef<HTMLButtonElement>(null)
  // On a phone the tabs are wider than the screen.
  useEffect(() => {
    // In the frame, which has to lay out the page anyway: asked here, it would do so twice.
    const frame = requestAnimationFrame(() => {
      const list = current.current?.closest('nav')
      const tab = current.current
      if (list && tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [view])
  return (
    <nav className="tabs" aria-label={views.label}>
      <ul>
        {viewsOf(scene.season).map((candidate) => (
          <li key={candidate}>
            <button
              type="button"
              ref={candidate === view ? current : undefined}
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
