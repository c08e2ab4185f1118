import {useCallback, useLayoutEffect, useRef, type RefObject} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {whenIdle} from './afterPaint.ts'
import type {View} from './state/choices.ts'
import type {LoadState} from './state/store.ts'

interface Wanted {
  readonly status: LoadState['status']
  readonly scene: Scene | null
  readonly view: View | null
}

/**
 * Keeps `data-state` of the viewer: `ready` once the chosen view stands, which may be later than its season. Written
 * to the element itself, since to draw everything again for  one attribute would double the work of the first frame.
 * Gives the ref of the element and what a view calls when it stands; `onFirst` is called after the first frame that
 * shows one.
 */
export function useDrawingState(
  {status, scene, view}: Wanted,
  onFirst: () => void,
): {root: RefObject<HTMLDivElement | null>; onDrawn: (scene: Scene, view: View) => void} {
  const root = useRef<HTMLDivElement>(null)
  const drawn = useRef<Pick<Wanted, 'scene' | 'view'> | null>(null)
  const wanted = useRef<Wanted>({status, scene, view})

  useLayoutEffect(() => {
    wanted.current = {status, scene, view}
    writeState(root.current, wanted.current, drawn.current)
  }, [status, scene, view])

  const onDrawn = useCallback(
    (of: Scene, as: View) => {
      const first = drawn.current === null
      drawn.current = {scene: of, view: as}
      writeState(root.current, wanted.current, drawn.current)
      requestAnimationFrame(() => performance.mark('cuadro:drawn'))
      if (first) {
        whenIdle(onFirst)
      }
    },
    [onFirst],
  )
  return {root, onDrawn}
}

function writeState(
  root: HTMLElement | null,
  wanted: Wanted,
  drawn: Pick<Wanted, 'scene' | 'view'> | null,
): void {
  const stands = drawn !== null && drawn.scene === wanted.scene && drawn.view === wanted.view
  root?.setAttribute('data-state', wanted.status === 'ready' && !stands ? 'loading' : wanted.status)
}
