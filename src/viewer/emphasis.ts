import {clubPath, type ClubPath} from '../rules/clubPath.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'

/** The clubs to light, in the order of their marks. */
export type Lit = readonly ClubId[]

// More than the parts of any season of the archive: only in larger brackets does what is out of sight come later.
const fewUnits = 30

/** Something that can be lit, and what it is. */
interface Part {
  readonly element: Element
  readonly tie: string | null
  readonly link: string | null
  readonly clubs: readonly string[]
  /** The line of a club in a tie is lit or left as it is; everything else is lit or dimmed. */
  readonly slot: boolean
  /** The band of a row of the tree stands before its text. */
  readonly band: Element | null
  emphasis: string | null
  mark: string | null
}

/**
 * Lights the ways of clubs on what stands below `root`, and dims the rest, by attributes alone: nothing is drawn
 * again, so that it costs the same whether a club is hovered or chosen. `data-emphasis` is for others to read;
 * `data-mark` on what is lit and `data-some-lit` on its unit are what the styles go by. What a unit holds is read
 * once; make another one for another season.
 */
export function createEmphasis(root: Element, season: ResolvedSeason) {
  const partsOf = new WeakMap<Element, readonly Part[]>()
  const units = root.getElementsByClassName('unit')
  let later: ReturnType<typeof setTimeout> | undefined
  let lit: Lit = []

  const lightUnit = (unit: Element, paths: readonly ClubPath[], links: ReadonlyMap<string, number>) => {
    const parts = partsOf.get(unit) ?? readParts(unit)
    partsOf.set(unit, parts)
    unit.toggleAttribute('data-some-lit', lit.length > 0)
    for (const part of parts) {
      const mark = lit.length === 0 ? null : markOf(part, lit, paths, links)
      const rest = lit.length === 0 || part.slot ? null : 'dim'
      const emphasis = mark === null ? rest : 'lit'
      const sign = mark === null || part.tie !== null ? null : lit.length > 1 ? String(mark) : 'only'
      if (emphasis !== part.emphasis) write(part.element, 'data-emphasis', (part.emphasis = emphasis))
      if (sign === part.mark) continue
      part.mark = sign
      write(part.element, 'data-mark', sign)
      if (part.band) write(part.band, 'data-mark', sign)
    }
  }

  return {
    /** Lights these clubs and no other. */
    light(clubs: Lit): void {
      lit = clubs
      this.renew()
    },
    /** Lights the same clubs on what is newly drawn. */
    renew(): void {
      clearTimeout(later)
      const paths = lit.map((club) => clubPath(season, club))
      const links = new Map(
        paths.flatMap((path, mark) =>
          path.links.map(({from, to}): [string, number] => [`${from} ${to}`, mark]),
        ),
      )
      const all = [...units]
      const now = all.length <= fewUnits ? all : all.filter(isInSight)
      for (const unit of now) lightUnit(unit, paths, links)
      if (now.length === all.length) return
      later = setTimeout(() => {
        const done = new Set(now)
        for (const unit of all) if (!done.has(unit)) lightUnit(unit, paths, links)
      }, 60)
    },
  }
}

function readParts(unit: Element): Part[] {
  const found = [...unit.querySelectorAll('[data-tie], [data-club], [data-home], [data-link-from]')]
  return found.map((element) => {
    const read = (name: string) => element.getAttribute(name)
    const from = read('data-link-from')
    const slot = element.hasAttribute('data-slot')
    const before = slot ? element.previousElementSibling : null
    return {
      element,
      tie: read('data-tie'),
      link: from === null ? null : `${from} ${read('data-link-to') ?? ''}`,
      clubs: [read('data-club'), read('data-home'), read('data-away')].flatMap((club) => club || []),
      slot,
      band: before?.classList.contains('band') ? before : null,
      emphasis: read('data-emphasis'),
      mark: read('data-mark'),
    }
  })
}

function markOf(
  {tie, link, clubs}: Part,
  lit: Lit,
  paths: readonly ClubPath[],
  links: ReadonlyMap<string, number>,
): number | null {
  if (link !== null) return links.get(link) ?? null
  const mark =
    tie === null
      ? lit.findIndex((club) => clubs.includes(club))
      : paths.findIndex((path) => (path.ties as ReadonlySet<string>).has(tie))
  return mark < 0 ? null : mark
}

function isInSight(unit: Element): boolean {
  const {top, bottom} = unit.getBoundingClientRect()
  return bottom >= 0 && top <= innerHeight
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
