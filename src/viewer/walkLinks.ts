import type {KeyboardEvent} from 'react'

/** Moves the focus among the links inside an element: the arrow keys from one to the next, Home and End to the ends. */
export function walkLinks(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')]
  const at = links.indexOf(event.target as HTMLAnchorElement)
  const to = {ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1}[event.key]
  const next = to === undefined ? undefined : links[to]
  if (!next) return
  event.preventDefault()
  next.scrollIntoView({block: 'nearest', inline: 'nearest'})
  next.focus({preventScroll: true})
}
