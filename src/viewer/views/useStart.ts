import {useLayoutEffect, type RefObject} from 'react'
import type {BracketLayout} from '../../layout/bracket.ts'
import {bracketSizes} from '../../layout/bracketSizes.ts'
import {startX} from '../../layout/startX.ts'

/** On a phone, scrolls the box of a tree that nobody scrolled yet to where its top begins. */
export function useStart(ref: RefObject<HTMLElement | null>, layout: BracketLayout, room: number): void {
  const x = room < bracketSizes.phone ? startX(layout) : 0
  useLayoutEffect(() => {
    if (x > 0 && ref.current?.scrollLeft === 0) ref.current.scrollLeft = x
  }, [ref, x])
}
