import {useEffect, useState, type RefObject} from 'react'

/**
 * Whether a reader has begun to use what is below `root`: at once on a page of its own, in somebody else's page with
 * the first pointer or focus that comes, so that who only looks pays for no more.
 */
export function useTouched(root: RefObject<HTMLElement | null>, embedded: boolean): boolean {
  const [touched, setTouched] = useState(!embedded)
  useEffect(() => {
    const element = root.current
    if (touched || !element) return undefined
    const touch = () => {
      setTouched(true)
    }
    const events = ['pointerover', 'pointerdown', 'focusin'] as const
    for (const name of events) element.addEventListener(name, touch)
    return () => {
      for (const name of events) element.removeEventListener(name, touch)
    }
  }, [root, touched])
  return touched
}
