import type {MouseEvent, ReactNode} from 'react'
import type {Choices} from '../state/choices.ts'
import type {FormatAddress} from '../makeScene.ts'
import {useViewerStore} from '../state/StoreContext.tsx'

interface ArchiveLinkProps {
  readonly to: Partial<Choices>
  readonly addressOf: FormatAddress
  readonly children: ReactNode
}

/** A link from what all seasons say to where one of them says it. */
export function ArchiveLink({to, addressOf, children}: ArchiveLinkProps) {
  const follow = useFollow()
  return (
    <a
      href={addressOf(to)}
      onClick={(event) => {
        follow(event, to)
      }}
    >
      {children}
    </a>
  )
}

/** What a click on such a link does: it goes there without leaving the page, unless another tab was asked for. */
export function useFollow() {
  const store = useViewerStore()
  return (event: MouseEvent, to: Partial<Choices>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    store.getState().choose(to)
    // The season stands at the top of the page, far from where the link was; the details of a tie take the focus.
    if (to.season != null && to.tie == null)
      event.currentTarget.closest('.cuadro')?.querySelector<HTMLElement>('#season')?.focus()
  }
}
