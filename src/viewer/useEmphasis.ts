import {useEffect, useLayoutEffect, useRef, type RefObject} from 'react'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import {applyEmphasis} from './emphasis.ts'

/**
 * Keeps the chosen clubs lit on everything below `root`, and for the moment the club under the pointer or the focus.
 * The second effect runs after every drawing, since what is newly drawn is not lit yet.
 */
export function useEmphasis(
  root: RefObject<HTMLElement | null>,
  season: ResolvedSeason | null,
  chosen: readonly ClubId[],
): void {
  const passing = useRef<readonly ClubId[]>([])

  useLayoutEffect(() => {
    const element = root.current
    if (element && season) applyEmphasis(element, season, together(chosen, passing.current))
  })

  useEffect(() => {
    const element = root.current
    if (!element || !season) return undefined
    const light = (clubs: readonly ClubId[]) => {
      if (clubs.join() === passing.current.join()) return
      passing.current = clubs
      applyEmphasis(element, season, together(chosen, clubs))
    }
    const enter = (event: Event) => {
      light(clubsAt(event.target, event.type === 'focusin'))
    }
    const leave = () => {
      light([])
    }
    element.addEventListener('pointerover', enter)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('pointerover', enter)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
      passing.current = []
    }
  }, [root, season, chosen])
}

const together = (chosen: readonly ClubId[], passing: readonly ClubId[]) => [
  ...chosen,
  ...passing.filter((club) => !chosen.includes(club)),
]

/** The club of the row that is pointed at; with the focus on a whole tie, both its clubs. */
function clubsAt(target: EventTarget | null, focused: boolean): readonly ClubId[] {
  if (!(target instanceof Element)) return []
  // The band of a row of the tree stands before its text.
  const row = target.classList.contains('band') ? target.nextElementSibling : target
  const own = row?.closest('[data-club]')
  if (own) return clubsOf([own])
  return focused && target.matches('[data-tie]') ? clubsOf(target.querySelectorAll('[data-slot]')) : []
}

const clubsOf = (elements: Iterable<Element>): ClubId[] =>
  // What a drawing wrote into data-club is a club id.
  [...elements].map((element) => element.getAttribute('data-club') as ClubId).filter((club) => club)
