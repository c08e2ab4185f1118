import {useEffect, useState} from 'react'
import {whenIdle} from './afterPaint.ts'

/** A value that follows once the frame that its change causes is painted: for what may come a moment later. */
export function useIdleValue<T>(value: T): T {
  const [shown, setShown] = useState(() => value)
  useEffect(
    () =>
      shown === value
        ? undefined
        : whenIdle(() => {
            setShown(() => value)
          }),
    [value, shown],
  )
  return shown
}
