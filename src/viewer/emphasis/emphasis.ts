import {markShapes} from '../../drawing/marks.ts'
import {bracketSizes} from '../../layout/bracketSizes.ts'
import {clubPath, type ClubPath} from '../../rules/clubPath.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {ClubId} from '../../season/ids.ts'

/** The clubs to light, in the order of their marks: each mark is one club's, or that of all clubs of an association. */
export type Lit = readonly (readonly ClubId[])[]

// More than the parts of any season of the archive: only in larger brackets does what is out of sight come later.
const fewUnits = 30

/** The ways of the clubs under each mark. */
type Paths = readonly (readonly ClubPath[])[]

/** Something that can be lit, and what it is. */
interface Part {
  readonly element: Element
  readonly tie: string | null
  readonly link: string | null
  readonly clubs: readonly string[]
  /** The line of a club in a tie is lit or left as it is; everything else is lit or dimmed. */
  readonly slot: boolean
  emphasis: string | null
  mark: string | null
}

/**
 * Lights the ways of clubs on what stands below `root`, and dims the rest, by attributes alone: nothing is drawn
 * again, so that it costs the same whether a club is hovered or chosen. `data-emphasis` is for others to read;
 * `data-mark` on what is lit and `data-some-lit` on its unit are what the styles go by. What a unit holds is read
 * again only when it has grown; make another one for another season.
 */
export function createEmphasis(root: Element, season: ResolvedSeason) {
  const partsOf = new WeakMap<Element, {readonly children: number; readonly parts: readonly Part[]}>()
  const units = root.getElementsByClassName('unit')
  const trees = root.getElementsByClassName('cuadro-bracket')
  let later: ReturnType<typeof setTimeout> | undefined
  let lit: Lit = []

  const partsIn = (unit: Element) => {
    const children = unit.childElementCount
    const known = partsOf.get(unit)
    if (known?.children === children) return known.parts
    const parts = readParts(unit)
    partsOf.set(unit, {children, parts})
    return parts
  }
  const lightUnit = (unit: Element, paths: Paths, links: ReadonlyMap<string, number>) => {
    unit.toggleAttribute('data-some-lit', lit.length > 0)
    for (const part of partsIn(unit)) {
      const mark = lit.length === 0 ? null : markOf(part, lit, paths, links)
      const rest = lit.length === 0 || part.slot ? null : 'dim'
      const emphasis = mark === null ? rest : 'lit'
      const sign = mark === null || part.tie !== null ? null : lit.length > 1 ? String(mark) : 'only'
      if (emphasis !== part.emphasis) write(part.element, 'data-emphasis', (part.emphasis = emphasis))
      if (sign === part.mark) continue
      part.mark = sign
      write(part.element, 'data-mark', sign)
    }
  }

  return {
    /** Lights these clubs and no other, also on what is newly drawn. */
    light(clubs: Lit): void {
      if (lit.length === 0 && clubs.length === 0) return
      lit = clubs
      clearTimeout(later)
      const paths = lit.map((clubs) => clubs.map((club) => clubPath(season, club)))
      const links = new Map(
        paths.flatMap((ways, mark) =>
          ways.flatMap((path) => path.links.map(({from, to}): [string, number] => [`${from} ${to}`, mark])),
        ),
      )
      const all = [...units]
      const now = all.length <= fewUnits ? all : all.filter(isInSight)
      for (const unit of now) lightUnit(unit, paths, links)
      const drawn = [...trees].map((tree) => ({tree, rows: rowsIn(tree, lit, paths)}))
      for (const {tree, rows} of drawn) drawBands(tree, rows)
      const finish = () => {
        const done = new Set(now)
        for (const unit of all) if (!done.has(unit)) lightUnit(unit, paths, links)
        for (const {tree, rows} of drawn) drawVeil(tree, rows)
      }
      if (now.length === all.length) finish()
      else later = setTimeout(finish, 60)
    },
  }
}

function readParts(unit: Element): Part[] {
  const found = [...unit.querySelectorAll('[data-tie], [data-club], [data-home], [data-link-from]')]
  return found.map((element) => {
    const read = (name: string) => element.getAttribute(name)
    const from = read('data-link-from')
    const slot = element.hasAttribute('data-slot')
    return {
      element,
      tie: read('data-tie'),
      link: from === null ? null : `${from} ${read('data-link-to') ?? ''}`,
      clubs: [read('data-club'), read('data-home'), read('data-away')].flatMap((club) => club || []),
      slot,
      emphasis: read('data-emphasis'),
      mark: read('data-mark'),
    }
  })
}

function markOf(
  {tie, link, clubs}: Part,
  lit: Lit,
  paths: Paths,
  links: ReadonlyMap<string, number>,
): number | null {
  if (link !== null) return links.get(link) ?? null
  const mark =
    tie === null
      ? lit.findIndex((those) => those.some((club) => clubs.includes(club)))
      : paths.findIndex((ways) => ways.some(({ties}) => (ties as ReadonlySet<string>).has(tie)))
  return mark < 0 ? null : mark
}

type Row = readonly [x: number, y: number, width: number]

/** The rows under each mark. */
type Rows = readonly (readonly Row[])[]

const rowsIn = (tree: Element, lit: Lit, paths: Paths): Rows =>
  lit.map((clubs, mark) => clubs.flatMap((club, index) => rowsOf(tree, club, paths[mark]?.[index])))

/** Draws the bands behind the rows of lit clubs, and where there are several the mark of each before its rows. */
function drawBands(tree: Element, rows: Rows): void {
  markShapes.forEach((shape, mark) => {
    const own = rows[mark] ?? []
    const bands = own.map(
      ([x, y, width]) =>
        `M${x + 3},${y}h${width - 6}q3,0,3,3v20q0,3,-3,3h${6 - width}q-3,0,-3,-3v-20q0,-3,3,-3z`,
    )
    const shapes = rows.length > 1 ? own.map(([x, y]) => `M${x},${y + 9}${shape}`) : []
    tree.querySelector(`.band-${mark}`)?.setAttribute('d', bands.join(''))
    tree.querySelector(`.shape-${mark}`)?.setAttribute('d', shapes.join(''))
  })
}

/** Draws a veil over the flags in all other rows. */
function drawVeil(tree: Element, rows: Rows): void {
  const lit = rows.flat()
  const isLit = (x: number, y: number) =>
    lit.some(([left, top, width]) => x > left && x < left + width && y > top && y < top + bracketSizes.row)
  const flags = rows.length === 0 ? [] : [...tree.getElementsByTagName('image')]
  const veils = flags.flatMap((flag) => {
    const [x, y] = [numberIn(flag, 'x'), numberIn(flag, 'y')]
    return isLit(x, y) ? [] : `M${x},${y}h18v12h-18z`
  })
  tree.querySelector('.veil')?.setAttribute('d', veils.join(''))
}

/** A club's rows, from the boxes of its ties, and its rows of groups, as they stand. */
function rowsOf(tree: Element, club: ClubId, path: ClubPath | undefined): Row[] {
  const inGroups = [...tree.querySelectorAll(`.group-row[data-club="${CSS.escape(club)}"] .hit`)].map(
    (hit): Row => [numberIn(hit, 'x'), numberIn(hit, 'y'), numberIn(hit, 'width')],
  )
  const inTies = [...(path?.ties ?? [])].flatMap((id): Row[] => {
    const tie = tree.querySelector(`[data-tie="${CSS.escape(id)}"]`)
    const hit = tie?.querySelector('.hit')
    const slot = tie?.querySelector(`[data-club="${CSS.escape(club)}"]`)?.getAttribute('data-slot')
    if (!hit || slot == null) return []
    const top = numberIn(hit, 'y') + (Number(slot) * numberIn(hit, 'height')) / 2
    return [[numberIn(hit, 'x'), top, numberIn(hit, 'width')]]
  })
  return [...inTies, ...inGroups]
}

const numberIn = (element: Element, name: string) => Number(element.getAttribute(name))

function isInSight(unit: Element): boolean {
  const {top, bottom} = unit.getBoundingClientRect()
  return bottom >= 0 && top <= innerHeight
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
