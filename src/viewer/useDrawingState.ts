import {useCallback, useLayoutEffect, useRef, type RefObject} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {afterPaint} from './afterPaint.ts'
import type {View} from './choices.ts'
import type {LoadState} from './store.ts'

/**
 * Keeps `data-state` of the viewer: `ready` once the chosen view stands, which may be later than its season. Written
 * to the element itself, since to draw everything again for one attribute would double the work of the first frame.
 * Gives what a view calls when it stands; `onFirst` is called after the first frame that shows one.
 */
export function useDrawingState(
  root: RefObject<HTMLElement | null>,
  status: LoadState['status'],
  scene: Scene | null,
  view: View | null,
  onFirst: (shows: true) => void,
): (scene: Scene, view: View) => void {
  const drawn = useRef<{scene: Scene; view: View} | null>(null)
  const wanted = useRef({status, scene, view})

  const write = useCallback(() => {
    const now = wanted.current
    const last = drawn.current
    const stands = last !== null && last.scene === now.scene && last.view === now.view
    root.current?.setAttribute('data-state', now.status === 'ready' && !stands ? 'loading' : now.status)
  }, [root])

  useLayoutEffect(() => {
    wanted.current = {status, scene, view}
    write()
  }, [status, scene, view, write])

  const onDrawn = useCallback(
    (of: Scene, as: View) => {
      const first = drawn.current === null
      drawn.current = {scene: of, view: as}
      write()
      requestAnimationFrame(() => performance.mark('cuadro:drawn'))
      if (first)
        afterPaint(() => {
          onFirst(true)
        })
    },
    [write, onFirst],
  )
  return onDrawn
}
