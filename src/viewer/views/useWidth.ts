import {useLayoutEffect, useState, type RefObject} from 'react'

/** The width of an element in px, kept current. `guess` serves the first drawing, so that it need not be done twice. */
export function useWidth(ref: RefObject<HTMLElement | null>, guess: () => number): number {
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [ref])
  return width
}
