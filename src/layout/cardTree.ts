import type {SlotIndex} from '../rules/resolved.ts'
import type {StageId} from '../season/ids.ts'
import type {BoxId} from './bracket.ts'
import type {BracketNode} from './bracketTree.ts'
import {linksOf} from './cardLinks.ts'

/** What a box needs and how its winner goes on. */
export interface CardMeasure {
  /** Width in rows: the height of a row is the unit of all lengths of a box. */
  readonly width: number
  readonly winner: SlotIndex | null
  readonly nextSlot: SlotIndex | null
}
export interface CardOptions {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Room above that for headings of columns; where each box has its own, the boxes take it. */
  readonly head: number
  readonly measure: (node: BracketNode) => CardMeasure
  /** Rows are as high as there is room for, between these. */
  readonly row: {readonly least: number; readonly most: number}
  /** A line leads on from the last column, so that the last boxes must stand one below the other. */
  readonly leadsOn: boolean
}
export interface CardBox {
  readonly node: BracketNode
  readonly column: number
  readonly x: number
  readonly y: number
  readonly rows: number
  /** What led here is not drawn. */
  readonly isCut: boolean
}
export interface CardColumn {
  readonly x: number
  readonly width: number
  /** The stage of all its boxes; null where each has a heading of its own, since stages differ in a column. */
  readonly stage: StageId | null
}
export interface CardLink {
  readonly from: BoxId
  readonly fromRow: number | null
  readonly to: BoxId
  readonly path: string
}
export interface CardTree {
  readonly row: number
  readonly columns: readonly CardColumn[]
  readonly boxes: readonly CardBox[]
  readonly links: readonly CardLink[]
}

// All in rows.
const between = 0.6
/** Room for a heading of its own above each box. */
const betweenNamed = 1.15
const widestBetween = 2.4
const columnGap = 1.7
const widest = 19
const mostColumns = 4

/** The last rounds of some trees, as many as can be read in the room there is. */
export function layoutCardTree(trees: readonly BracketNode[], options: CardOptions): CardTree {
  const deepest = Math.min(mostColumns, Math.max(1, ...trees.map(depthOf)))
  const least = trees.length > 1 && !options.leadsOn ? 2 : 1
  for (let depth = deepest; depth >= least; depth--) {
    const tree = loosest(trees, depth, options)
    if (tree.row >= options.row.least) return tree
  }
  return layoutGrid(trees, options)
}

/** With as much between the boxes as there is room for, once rows are as high as they may be. */
function loosest(trees: readonly BracketNode[], depth: number, options: CardOptions): CardTree {
  for (let gap = widestBetween; gap > between; gap -= 0.1) {
    const tree = layoutDepth(trees, depth, gap, options)
    if (tree.row >= options.row.most) return tree
  }
  return layoutDepth(trees, depth, between, options)
}

/** The last box of each tree, side by side and one below the other. */
function layoutGrid(trees: readonly BracketNode[], options: CardOptions): CardTree {
  for (let count = 2; ; count++) {
    const height = Math.ceil(trees.length / count)
    const parts = Array.from({length: count}, (_, index) => trees.slice(index * height, (index + 1) * height))
    const width = (options.width - (count - 1) * 40) / count
    const drawn = parts.map((part, index) =>
      layoutDepth(part, 1, betweenNamed, {...options, width, x: options.x + index * (width + 40)}, true),
    )
    const row = Math.min(...drawn.map((tree) => tree.row))
    if (row < options.row.least && height > 1) continue
    const same = {...options, width, row: {least: row, most: row}}
    const even = parts.map((part, index) =>
      layoutDepth(part, 1, betweenNamed, {...same, x: options.x + index * (width + 40)}, true),
    )
    return {
      row,
      columns: even.flatMap(({columns}) => columns),
      boxes: even.flatMap(({boxes}, column) => boxes.map((box) => ({...box, column}))),
      links: [],
    }
  }
}

const rowsOf = (node: BracketNode) => ('group' in node ? node.clubs.length : 2)
const depthOf = (node: BracketNode): number => 1 + Math.max(0, ...node.feeders.map(depthOf))

/** Before the height of a row is known, all is counted in rows. */
interface Placed {
  readonly node: BracketNode
  readonly column: number
  readonly top: number
}

function layoutDepth(
  trees: readonly BracketNode[],
  depth: number,
  least: number,
  options: CardOptions,
  inGrid = false,
): CardTree {
  const shown = Math.min(depth, Math.max(1, ...trees.map(depthOf)))
  const stages = Array.from({length: shown}, (_, column) => stageOf(trees, shown - 1 - column))
  const isNamed = inGrid || stages.includes(null)
  const head = isNamed ? options.head : 0
  const gap = isNamed ? Math.max(betweenNamed, least) : least
  const placed: Placed[] = []
  let bottom = isNamed ? betweenNamed - between : 0
  for (const tree of trees) bottom = place(tree, shown - 1, bottom, gap, placed) + gap

  const natural = stages.map((_, column) =>
    Math.max(
      0,
      ...placed.filter((box) => box.column === column).map(({node}) => options.measure(node).width),
    ),
  )
  const gaps = (shown - 1) * columnGap
  const row = Math.min(
    options.row.most,
    (options.height + head) / Math.max(1, bottom - gap),
    options.width / (natural.reduce((sum, width) => sum + width, 0) + gaps),
  )
  const widths = grown(natural, Math.min(options.width / row - gaps, widest * shown))
  // What does not fill the width stands at its end, where the line goes up to the champion.
  let x = options.x + options.width - (widths.reduce((sum, width) => sum + width, 0) + gaps) * row
  const columns = widths.map((width, column): CardColumn => {
    const at = {x, width: width * row, stage: isNamed ? null : (stages[column] ?? null)}
    x += (width + columnGap) * row
    return at
  })
  const boxes = placed.map(({node, column, top}): CardBox => ({
    ...{node, column, rows: rowsOf(node)},
    x: columns[column]?.x ?? 0,
    y: options.y - head + top * row,
    isCut: column === 0 && node.feeders.length > 0,
  }))
  return {row, columns, boxes, links: linksOf(boxes, columns, row, options)}
}

/** The same widths, the narrow ones grown until all fill the room. */
function grown(widths: readonly number[], room: number): readonly number[] {
  const ascending = widths.toSorted((a, b) => a - b)
  let rest = room
  for (let count = ascending.length; count > 0; count--) {
    const level = rest / count
    const last = ascending[count - 1] ?? 0
    if (level >= last) return widths.map((width) => Math.max(width, level))
    rest -= last
  }
  return widths
}

function stageOf(trees: readonly BracketNode[], level: number): StageId | null {
  const at = (node: BracketNode, rest: number): readonly StageId[] =>
    rest === 0 ? [node.stage] : node.feeders.flatMap((feeder) => at(feeder, rest - 1))
  const stages = new Set(trees.flatMap((tree) => at(tree, level)))
  const [only] = stages
  return stages.size === 1 && only !== undefined ? only : null
}

/** Places a tree below a height, each box midway between those that feed it, and returns where it ends. */
function place(node: BracketNode, column: number, top: number, gap: number, into: Placed[]): number {
  const rows = rowsOf(node)
  const feeders = column === 0 ? [] : node.feeders
  if (feeders.length === 0) {
    into.push({node, column, top})
    return top + rows
  }
  const own: Placed[] = []
  let bottom = top
  for (const feeder of feeders) bottom = place(feeder, column - 1, bottom, gap, own) + gap
  bottom -= gap
  const heads = own.filter((box) => box.column === column - 1)
  const middleOf = (box: Placed | undefined) => (box ? box.top + rowsOf(box.node) / 2 : top)
  const middle = (middleOf(heads[0]) + middleOf(heads.at(-1))) / 2
  const above = Math.max(0, top - (middle - rows / 2))
  into.push(...own.map((box) => ({...box, top: box.top + above})))
  into.push({node, column, top: middle - rows / 2 + above})
  return Math.max(bottom + above, middle + rows / 2 + above)
}
