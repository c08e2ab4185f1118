import {useEffect, useState} from 'react'
import type {BracketLayout} from '../layout/bracket.ts'
import {afterPaint, whenIdle} from './afterPaint.ts'

const step = 6000

/** How far down a tree is drawn: at first what a screen holds, so that nobody waits for what is out of sight. */
export function useSteps({height}: BracketLayout): {until: number; whole: boolean; stands: boolean} {
  const [until, setUntil] = useState(() => innerHeight)
  const [stands, setStands] = useState(false)
  const whole = until >= height
  useEffect(
    () =>
      whole
        ? whenIdle(() => {
            setStands(true)
          })
        : afterPaint(() => {
            setUntil(until + step)
          }),
    [until, whole],
  )
  return {until: whole ? Infinity : until, whole, stands}
}
