import {clubPath, type ClubPath} from '../rules/clubPath.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'

/** The clubs to light, in the order of their marks. */
export type Lit = readonly ClubId[]

/**
 * Lights the ways of clubs on what stands below `root`, and dims the rest, by attributes alone: nothing is drawn
 * again, so that it costs the same whether a club is hovered or chosen.
 */
export function applyEmphasis(root: Element, season: ResolvedSeason, lit: Lit): void {
  const paths = lit.map((club) => clubPath(season, club))
  const links = new Map(
    paths.flatMap((path, mark) => path.links.map(({from, to}): [string, number] => [`${from} ${to}`, mark])),
  )
  const several = lit.length > 1
  for (const tree of root.getElementsByClassName('cuadro-bracket')) {
    tree.classList.toggle('some-lit', lit.length > 0)
  }
  for (const element of root.querySelectorAll('[data-tie], [data-club], [data-home], [data-link-from]')) {
    const read = (name: string) => element.getAttribute(name)
    const tie = read('data-tie')
    const slot = read('data-slot')
    const from = read('data-link-from')
    const mark =
      tie !== null
        ? markOfTie(paths, tie)
        : from !== null
          ? (links.get(`${from} ${read('data-link-to') ?? ''}`) ?? null)
          : (markOf(lit, read('data-club')) ?? markOf(lit, read('data-home')) ?? markOf(lit, read('data-away')))
    const emphasis = lit.length === 0 ? null : mark !== null ? 'lit' : slot === null ? 'dim' : null
    write(element, 'data-emphasis', emphasis)
    write(element, 'data-mark', several && mark !== null ? String(mark) : null)
    if (element instanceof SVGElement && tie === null) paint(element, mark, several)
  }
}

// The tree is styled by classes that only what is lit has; the band of a row stands before its text.
function paint(element: SVGElement, mark: number | null, several: boolean): void {
  const band = element.hasAttribute('data-slot') ? element.previousElementSibling : null
  for (const part of [element, band]) {
    if (!part || (mark === null && !part.classList.contains('lit'))) continue
    part.classList.remove('mark-0', 'mark-1', 'mark-2', 'mark-3')
    part.classList.toggle('lit', mark !== null)
    if (mark !== null && several) part.classList.add(`mark-${mark}`)
  }
}

function markOf(lit: Lit, club: string | null): number | null {
  const mark = lit.findIndex((candidate) => candidate === club)
  return mark < 0 ? null : mark
}

function markOfTie(paths: readonly ClubPath[], tie: string): number | null {
  const mark = paths.findIndex((path) => (path.ties as ReadonlySet<string>).has(tie))
  return mark < 0 ? null : mark
}

function write(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
