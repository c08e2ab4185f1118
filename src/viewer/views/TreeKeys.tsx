import {useEffect, type RefObject} from 'react'
import type {BracketLayout} from '../../layout/bracket.ts'
import {neighbour, type Direction} from '../../layout/neighbour.ts'

interface TreeKeysProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly layout: BracketLayout
}

const directions: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** Arrow keys, Home and End move the focus from tie to tie, beside Tab. */
export function TreeKeys({box, layout}: TreeKeysProps) {
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const walk = (event: KeyboardEvent) => {
      const tie = event.target instanceof Element && event.target.closest<SVGElement>('[data-tie]')
      if (!tie || !directions.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
      const from = layout.ties.find((placed) => placed.id === tie.dataset.tie)
      const next = from && neighbour(layout, from.id, event.key as Direction)
      if (next == null) return
      event.preventDefault()
      element.querySelector<SVGElement>(`[data-tie="${CSS.escape(next)}"]`)?.focus()
    }
    element.addEventListener('keydown', walk)
    return () => {
      element.removeEventListener('keydown', walk)
    }
  }, [box, layout])
  return null
}
