import {useEffect, useLayoutEffect, useRef, useState, type RefObject} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import {bracketSizes} from '../../layout/bracketSizes.ts'
import type {ViewerStore} from '../state/store.ts'
import {useViewerStore} from '../state/StoreContext.tsx'
import {useWidth} from './useWidth.ts'

interface Room {
  /** The width a tree is laid out for. */
  readonly width: number
  /** The width there is: none until it is known. */
  readonly room: number
  /** Whether the tree stood in the page before the script came. */
  readonly standing: boolean
}

/**
 * The room for a tree. One that stood in the page before the script came keeps the geometry it was drawn with until
 * another is chosen or the room changes, so that nothing moves under a reader's eyes; on a phone it is laid out anew.
 */
export function useRoom(box: RefObject<HTMLDivElement | null>, scene: Scene): Room {
  const store = useViewerStore()
  const [standing] = useState(() => {
    const {drawnFor} = store.getState()
    return drawnFor === null ? null : {width: drawnFor, scene}
  })
  const width = useWidth(box, standing === null ? () => lastWidths.get(store) ?? pageWidth() : unknown)
  const found = useRef(unknown())
  const [kept, setKept] = useState(standing !== null)
  useEffect(() => {
    if (store.getState().drawnFor !== null) store.setState({drawnFor: null})
  }, [store])
  useEffect(() => {
    lastWidths.set(store, width)
  }, [store, width])
  useLayoutEffect(() => {
    if (found.current === unknown()) found.current = width
    else if (found.current !== width) setKept(false)
  }, [width])

  if (standing === null) return {width, room: width, standing: false}
  // A phone has no room for the columns it was drawn with.
  const isKept = kept && standing.scene === scene && width >= bracketSizes.phone
  return {width: isKept || width === unknown() ? standing.width : width, room: width, standing: true}
}

const unknown = () => 0

// To ask the page anew for each season would lay out what is about to go.
const lastWidths = new WeakMap<ViewerStore, number>()

/**
 * What the box will have: the page less its margins, as the style sheet sets them. On a wide screen it goes on to the
 * right edge.
 */
function pageWidth(): number {
  const page = document.documentElement.clientWidth
  return Math.min(page, (page + 1440) / 2) - 2 * (page < 700 ? 8 : 40)
}
