import {viewToShow} from '../viewer/state/seasonViews.ts'
import type {ViewerState, ViewerStore} from '../viewer/state/store.ts'

/** Sends `cuadro-change` from the host whenever season, clubs, view or tie are others. Gives the way to stop. */
export function tellChanges(host: HTMLElement, store: ViewerStore): () => void {
  let told: string | null = null
  return store.subscribe((state) => {
    const detail = detailOf(state)
    if (detail === null) return
    const now = JSON.stringify(detail)
    // What is shown first is no change.
    const isChange = told !== null && told !== now
    told = now
    if (isChange)
      host.dispatchEvent(new CustomEvent('cuadro-change', {detail, bubbles: true, composed: true}))
  })
}

function detailOf({load, wanted, choices}: ViewerState) {
  if (load.status !== 'ready') return null
  const {clubs, view, tie} = choices
  return {season: wanted, clubs, view: viewToShow(load.season, view), tie}
}
