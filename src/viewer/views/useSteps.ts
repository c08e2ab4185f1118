import {useEffect, useState, type RefObject} from 'react'
import type {BracketLayout} from '../../layout/bracket.ts'
import {afterPaint, whenIdle} from '../afterPaint.ts'
import type {ViewerStore} from '../state/store.ts'
import {useViewerStore} from '../state/StoreContext.tsx'

// px.
const step = 6000
/** What may stand above a tree and did not above the last, as a notice or the buttons of the rounds. */
const slack = 100

/**
 * How far down a tree is drawn: of one much higher than the screen at first what is in sight, so that nobody waits for
 * what is not. One that is `standing` already is whole from the beginning.
 */
export function useSteps(
  box: RefObject<HTMLElement | null>,
  {height}: BracketLayout,
  standing: boolean,
): {until: number; whole: boolean; stands: boolean} {
  const store = useViewerStore()
  const [until, setUntil] = useState(() =>
    standing || height <= 1.5 * innerHeight
      ? Infinity
      : scrollY + innerHeight + slack - (lastTops.get(store) ?? 0),
  )
  const [stands, setStands] = useState(standing)
  const whole = until >= height
  useEffect(
    () =>
      whole
        ? whenIdle(() => {
            if (box.current) lastTops.set(store, scrollY + box.current.getBoundingClientRect().top)
            setStands(true)
          })
        : afterPaint(() => {
            setUntil(until + step)
          }),
    [box, store, until, whole],
  )
  return {until, whole, stands}
}

// In the document. To ask for that of a tree before it stands would lay out what is about to go.
const lastTops = new WeakMap<ViewerStore, number>()
