/** The parts that a host may style with `::part()`. */
const parts = {
  tie: '[data-tie]',
  team: '[data-slot]',
  score: '[data-leg], [data-aggregate], [data-penalties]',
  connector: '[data-link-from]',
  header: '.bar, .season-heading',
  table: 'table',
} as const

/** Names the parts of whatever is drawn below an element. Gives the way to stop. */
export function nameParts(root: HTMLElement): () => void {
  const name = () => {
    for (const [part, selector] of Object.entries(parts))
      for (const element of root.querySelectorAll(selector)) element.setAttribute('part', part)
  }
  const observer = new MutationObserver(name)
  observer.observe(root, {childList: true, subtree: true})
  return () => {
    observer.disconnect()
  }
}
