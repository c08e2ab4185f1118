import {useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject} from 'react'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {ClubId} from '../../season/ids.ts'
import {mostChosen} from '../state/choices.ts'
import {createEmphasis, type Lit} from './emphasis.ts'
import {litBy} from './litBy.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import '../../drawing/marks.css'
import './lit.css'

interface EmphasisProps {
  readonly root: RefObject<HTMLElement | null>
  readonly season: ResolvedSeason
}

/** Keeps the chosen clubs lit on everything below `root`, and for the moment the club under the pointer or the focus. */
export function Emphasis({root, season}: EmphasisProps) {
  const store = useViewerStore()
  const clubs = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  const known = useViewer((state) => state.clubs)
  const chosen = useMemo(
    () => litBy({clubs, associations}, season, known),
    [clubs, associations, season, known],
  )
  const latest = useRef<Lit>(chosen)
  const passing = useRef<Lit>([])
  const current = useRef<ReturnType<typeof createEmphasis> | null>(null)

  const light = useCallback(() => {
    const lit = together(latest.current, passing.current)
    current.current?.light(lit)
    if (lit.length > 0 && !store.getState().anyLit) store.setState({anyLit: true})
  }, [store])

  useLayoutEffect(() => {
    latest.current = chosen
    light()
  }, [chosen, light])

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    const made = createEmphasis(element, season)
    current.current = made
    light()
    // Views come and go below, some of them late: what is newly drawn is not lit yet.
    const observer = new MutationObserver(light)
    observer.observe(element, {childList: true, subtree: true})
    return () => {
      observer.disconnect()
      current.current = null
    }
  }, [root, season, light])

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const pass = (passed: readonly ClubId[]) => {
      if (passed.join() === passing.current.join()) return
      passing.current = passed.map((club) => [club])
      light()
    }
    let entered = 0
    const enter = (event: Event) => {
      entered = event.timeStamp
      pass(clubsAt(event))
    }
    // Both rows of a tie share one box: which of them is pointed at only the place tells. The move that comes with
    // entering is answered already, and to measure the box again would lay out what has just been lit.
    const move = (event: PointerEvent) => {
      if (event.timeStamp === entered) return
      if (event.target instanceof Element && event.target.classList.contains('hit')) pass(clubsAt(event))
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
    element.addEventListener('pointermove', move)
    return () => {
      for (const [name, answer] of events) element.removeEventListener(name, answer)
      element.removeEventListener('pointermove', move)
    }
  }, [root, light])
  return null
}

const together = (chosen: Lit, passing: Lit): Lit =>
  [
    ...chosen,
    ...passing.filter(([club]) => !chosen.some((clubs) => clubs.length === 1 && clubs[0] === club)),
  ].slice(0, mostChosen)

/** The club of the row that is pointed at; of a cell of the results, or with the focus on a whole tie, both its clubs. */
function clubsAt(event: Event): readonly ClubId[] {
  const {target} = event
  if (!(target instanceof Element)) return []
  const own = rowAt(target, event).closest('[data-club], td[data-home]')
  if (own?.hasAttribute('data-home')) return clubsIn(own, ['data-home', 'data-away'])
  if (own) return clubsIn(own, ['data-club'])
  if (event.type !== 'focusin' || !target.matches('[data-tie]')) return []
  return [...target.querySelectorAll('[data-slot]')].flatMap((slot) => clubsIn(slot, ['data-club']))
}

/** In the tree the upper or the lower row of the box that is pointed at; elsewhere what is pointed at. */
function rowAt(target: Element, event: Event): Element {
  if (!target.classList.contains('hit') || !(event instanceof MouseEvent)) return target
  const {top, height} = target.getBoundingClientRect()
  const slot = event.clientY < top + height / 2 ? 0 : 1
  return target.parentElement?.querySelector(`[data-slot="${slot}"]`) ?? target
}

// What a drawing wrote into these attributes are club ids; empty where a club is not known.
const clubsIn = (element: Element, names: readonly string[]): ClubId[] =>
  names.map((name) => element.getAttribute(name) as ClubId).filter((club) => club)
