/**
 * Keeps the children of the host in sight until the viewer has drawn something, and again where it could not draw even
 * its first season. Gives the way to stop.
 */
export function showWhenDrawn(host: HTMLElement, shadow: ShadowRoot, place: HTMLElement): () => void {
  const slot = shadow.querySelector('slot')
  let drawn = false
  const show = () => {
    const state = place.querySelector<HTMLElement>('[data-cuadro]')?.dataset.state
    drawn ||= state === 'ready'
    slot?.toggleAttribute('hidden', drawn)
    const hasChildren = host.children.length > 0 || host.textContent.trim() !== ''
    place.dataset.shows = String(drawn || state === 'failed' || !hasChildren)
  }
  show()
  const observer = new MutationObserver(show)
  observer.observe(place, {attributes: true, attributeFilter: ['data-state'], childList: true, subtree: true})
  return () => {
    observer.disconnect()
  }
}
