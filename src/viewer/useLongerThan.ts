import {useEffect, useState} from 'react'

/** Whether something has lasted longer than so many ms: what is over sooner need not be shown. */
export function useLongerThan(ms: number, lasts: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!lasts) return undefined
    const timer = setTimeout(() => {
      setLong(true)
    }, ms)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [ms, lasts])
  return lasts && long
}
