import {useEffect, useState} from 'react'
import {whenIdle} from './afterPaint.ts'

/**
 * A value that follows once the frame that its change causes is painted: for what may come a moment later. It stays as it
 * is as long as it is `held`.
 */
export function useIdleValue<T>(value: T, held = false): T {
  const [shown, setShown] = useState(() => value)
  useEffect(
    () =>
      held || shown === value
        ? undefined
        : whenIdle(() => {
            setShown(() => value)
          }),
    [value, shown, held],
  )
  return shown
}
