import {useEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject} from 'react'
import type {ClubId, SeasonId, TieId} from '../season/ids.ts'
import {toggled, type Choosable} from './state/chosen.ts'
import {useViewer, useViewerStore} from './state/StoreContext.tsx'

/**
 * Answers the links of the drawings without leaving the page: a tie opens, a club or an association is lit or let go, a
 * match is shown, a season comes.
 * Escape closes what is open, then lets all clubs go. In a static view links are links and no more.
 */
export function useChoosing(root: RefObject<HTMLElement | null>, isStatic: boolean) {
  const store = useViewerStore()
  const tie = useViewer((state) => state.choices.tie)
  const opened = useRef<TieId | null>(null)

  // A closed tie gives the focus back to where it was opened.
  useEffect(() => {
    if (tie === null && opened.current !== null) {
      root.current?.querySelector<HTMLElement>(`[data-tie="${CSS.escape(opened.current)}"]`)?.focus()
    }
    opened.current = tie
  }, [tie, root])

  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link) return
    // A picture stays what it is; what its links name opens beside it.
    if (isStatic) {
      link.setAttribute('target', '_blank')
      return
    }
    // A skip link, which by itself finds nothing in a shadow root, and takes from the address what a host wrote there.
    const place = /^#([\w-]+)$/.exec(link.getAttribute('href') ?? '')?.[1]
    if (place !== undefined) {
      event.preventDefault()
      const goal = root.current?.querySelector<HTMLElement>(`#${CSS.escape(place)}`)
      goal?.focus()
      goal?.scrollIntoView({block: 'nearest'})
      return
    }
    const {choose, choices} = store.getState()
    const toggle = (one: Choosable) => {
      choose(toggled(choices, one) ?? {})
    }
    // What a drawing wrote into these attributes are ids.
    const data = (link as HTMLElement | SVGElement).dataset
    const {tie: onTie, open, choose: club, chooseAssociation: association, showMatch, season} = data
    const toTie = (onTie ?? open) as TieId | undefined
    if (toTie !== undefined) choose({tie: toTie})
    else if (club !== undefined) toggle({kind: 'club', id: club as ClubId})
    else if (association !== undefined) toggle({kind: 'association', id: association})
    else if (showMatch !== undefined) {
      choose({view: 'matches'})
      requestAnimationFrame(() => {
        const match = root.current?.querySelector<HTMLElement>(`[data-match="${CSS.escape(showMatch)}"]`)
        match?.scrollIntoView({block: 'center'})
        match?.focus({preventScroll: true})
      })
    } else if (season !== undefined) {
      choose({season: season as SeasonId, data: null})
      // The strip goes on being at hand; from further down the link leads up to the season.
      if (!link.closest('nav')) root.current?.querySelector<HTMLElement>('#season')?.focus()
    } else return
    event.preventDefault()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    const {choices, choose} = store.getState()
    if (choices.tie !== null) choose({tie: null})
    else if (choices.clubs.length + choices.associations.length > 0) choose({clubs: [], associations: []})
  }
  return {onClick, onKeyDown}
}
