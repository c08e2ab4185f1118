import {useEffect, useState} from 'react'
import type {BracketLayout} from '../../layout/bracket.ts'
import {afterPaint, whenIdle} from '../afterPaint.ts'

const step = 6000

/**
 * How far down a tree is drawn: of one higher than two screens at first what a screen holds, so that nobody waits for
 * what is out of sight. One that is `standing` already is whole from the beginning.
 */
export function useSteps(
  {height}: BracketLayout,
  standing: boolean,
): {until: number; whole: boolean; stands: boolean} {
  const [until, setUntil] = useState(() => (standing || height <= 2 * innerHeight ? Infinity : innerHeight))
  const [stands, setStands] = useState(standing)
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
