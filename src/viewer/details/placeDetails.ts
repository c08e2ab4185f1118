import type {TieId} from '../../season/ids.ts'

// Below this width the style sheet lets the panel take all of it.
const narrow = 700

/**
 * In somebody else's page the screen is not ours, so that the panel of a tie opens where the tie is: beside it, or below
 * it where there is no room; and the page makes room for it. Gives the way to end that.
 */
export function placeDetails(panel: HTMLElement, id: TieId): () => void {
  const root = panel.closest<HTMLElement>('.cuadro[data-embedded]')
  if (!root) return () => undefined
  const tie = root.querySelector(`main [data-tie="${CSS.escape(id)}"]`)
  const place = () => {
    const from = root.getBoundingClientRect().top
    const {top = from, bottom = from} = tie?.getBoundingClientRect() ?? {}
    const lowest = (root.querySelector('main')?.getBoundingClientRect().bottom ?? 0) - from
    const beside = Math.min(top - from - 64, lowest - panel.offsetHeight)
    const at = Math.max(0, Math.round(root.clientWidth < narrow ? bottom - from + 8 : beside))
    panel.style.insetBlockStart = `${at}px`
    root.style.setProperty('--details-end', `${at + panel.offsetHeight}px`)
  }
  place()
  const observer = new ResizeObserver(place)
  observer.observe(panel)
  return () => {
    observer.disconnect()
    root.style.removeProperty('--details-end')
  }
}
