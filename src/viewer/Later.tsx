import {Suspense, type ReactNode} from 'react'
import {Boundary} from './Boundary.tsx'

interface LaterProps {
  /** What stands in place of what cannot be had, or throws; left out: nothing, and the rest of the page stands. */
  readonly note?: string
  readonly children: ReactNode
}

/** A place for what is loaded after the first view. */
export function Later({note, children}: LaterProps) {
  return (
    <Boundary note={note}>
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}
