import {startTransition} from 'react'

/** Does something once the frame that is being made is on the screen. Gives the way to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/**
 * The same, but only when nothing else is to be done, or after a fifth of a second: for what must not hold up the frame
 * that is being painted, nor what the reader does: what is drawn for it gives way too.
 */
export function whenIdle(work: () => void): () => void {
  let idle: number | undefined
  const give = () => {
    startTransition(work)
  }
  const cancel = afterPaint(() => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in globalThis)) give()
    else idle = requestIdleCallback(give, {timeout: 200})
  })
  return () => {
    cancel()
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
