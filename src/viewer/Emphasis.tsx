import {useEffect, useLayoutEffect, useRef, type RefObject} from 'react'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import {createEmphasis, type Lit} from './emphasis.ts'
import {useViewer} from './StoreContext.tsx'

interface EmphasisProps {
  readonly root: RefObject<HTMLElement | null>
  readonly season: ResolvedSeason
}

/** Keeps the chosen clubs lit on everything below `root`, and for the moment the club under the pointer or the focus. */
export function Emphasis({root, season}: EmphasisProps) {
  const chosen = useViewer((state) => state.choices.clubs)
  const latest = useRef<Lit>(chosen)
  const passing = useRef<Lit>([])
  const current = useRef<ReturnType<typeof createEmphasis> | null>(null)

  useLayoutEffect(() => {
    latest.current = chosen
    current.current?.light(together(chosen, passing.current))
  }, [chosen])

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    const made = createEmphasis(element, season)
    current.current = made
    made.light(together(latest.current, passing.current))
    // Views come and go below, some of them late: what is newly drawn is not lit yet.
    const observer = new MutationObserver(() => {
      if (latest.current.length + passing.current.length > 0) made.renew()
    })
    observer.observe(element, {childList: true, subtree: true})
    return () => {
      observer.disconnect()
      current.current = null
    }
  }, [root, season])

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const pass = (clubs: Lit) => {
      if (clubs.join() === passing.current.join()) return
      passing.current = clubs
      current.current?.light(together(latest.current, clubs))
    }
    const enter = (event: Event) => {
      pass(clubsAt(event.target, event.type === 'focusin'))
    }
    const leave = () => {
      pass([])
    }
    const events = [
      ['pointerover', enter],
      ['pointerleave', leave],
      ['focusin', enter],
      ['focusout', leave],
    ] as const
    for (const [name, answer] of events) element.addEventListener(name, answer)
    return () => {
      for (const [name, answer] of events) element.removeEventListener(name, answer)
    }
  }, [root])
  return null
}

const together = (chosen: Lit, passing: Lit): Lit => [
  ...chosen,
  ...passing.filter((club) => !chosen.includes(club)),
]

/** The club of the row that is pointed at; of a cell of the results, or with the focus on a whole tie, both its clubs. */
function clubsAt(target: EventTarget | null, focused: boolean): Lit {
  if (!(target instanceof Element)) return []
  // The band of a row of the tree stands before its text.
  const row = target.classList.contains('band') ? target.nextElementSibling : target
  const own = row?.closest('[data-club], td[data-home]')
  if (own?.hasAttribute('data-home')) return clubsIn(own, ['data-home', 'data-away'])
  if (own) return clubsIn(own, ['data-club'])
  if (!focused || !target.matches('[data-tie]')) return []
  return [...target.querySelectorAll('[data-slot]')].flatMap((slot) => clubsIn(slot, ['data-club']))
}

// What a drawing wrote into these attributes are club ids; empty where a club is not known.
const clubsIn = (element: Element, names: readonly string[]): ClubId[] =>
  names.map((name) => element.getAttribute(name) as ClubId).filter((club) => club)
