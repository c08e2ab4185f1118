import {useEffect, useState} from 'react'
import type {BracketLayout} from '../layout/bracket.ts'
import {afterPaint} from './afterPaint.ts'

// Only trees larger than any season of the archive take more than one step.
const firstStep = 2000
const step = 6000

/**
 * How far down a tree is drawn: what fits a screen at once, the rest of a very tall one in steps after it. One that is
 * `standing` already is whole from the beginning.
 */
export function useSteps(
  {height}: BracketLayout,
  standing: boolean,
): {until: number; whole: boolean; stands: boolean} {
  const [until, setUntil] = useState(standing ? Infinity : firstStep)
  const [stands, setStands] = useState(standing)
  const whole = until >= height
  useEffect(
    () =>
      afterPaint(() => {
        if (whole) setStands(true)
        else setUntil(until + step)
      }),
    [until, whole],
  )
  return {until: whole ? Infinity : until, whole, stands}
}
