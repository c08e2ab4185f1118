import {hierarchy, tree} from 'd3-hierarchy'
import {bracketSizes} from './bracketSizes.ts'
import type {BracketForest, BracketNode} from './bracketTree.ts'

/** A box of the tree in its column; lengths in px. */
export interface PlacedNode {
  readonly node: BracketNode
  readonly column: number
  readonly y: number
  readonly rows: number
  /** It begins a round in its column. */
  readonly heads: boolean
}

// null: no box, only the place of one, so that what follows stands in the column of its round.
type Item = {readonly node: BracketNode | null; readonly children: readonly Item[]}

const rowsOf = (node: BracketNode) => ('group' in node ? node.clubs.length : 2)

/** Gives every box its column and height, in reading order: column by column, from top to bottom. */
export function placeNodes({trees, aside}: BracketForest): readonly PlacedNode[] {
  const {row, between, heading, zone, header} = bracketSizes
  const depths = stageDepths(trees)
  const forest = hierarchy<Item>(
    {node: null, children: trees.map((root) => pushedBack(root, depths))},
    ({children}) => children as Item[],
  )
  // Distances are in px, which nodeSize would only multiply.
  tree<Item>()
    .nodeSize([1, 1])
    .separation(({data: {node: a}}, {data: {node: b}}) => {
      const heights = (((a ? rowsOf(a) : 0) + (b ? rowsOf(b) : 0)) / 2) * row
      const most = between + heading + zone
      // The boxes on either side of a mere place may need all there can be between two rounds.
      if (!a || !b) return heights + most / 2
      if (a.stage === b.stage) return heights + between
      return heights + (a.zoned === true || b.zoned === true ? most : most - zone)
    })(forest)

  const placed = forest.descendants().flatMap(({data: {node}, depth, x = 0}) => {
    if (!node) return []
    const rows = rowsOf(node)
    return [{node, column: forest.height - depth, y: x - (rows / 2) * row, rows}]
  })
  const top = Math.min(Infinity, ...placed.map(({y}) => y))
  const main = withHeads(placed.map((box) => ({...box, y: header + box.y - top})))
  return inReadingOrder([...main, ...placeAside(aside, main)])
}

/** Below all else, in as many columns as there are: nothing leads from one of these ties to another. */
function placeAside(aside: readonly BracketNode[], main: readonly PlacedNode[]): PlacedNode[] {
  const {row, between, heading, zone, header} = bracketSizes
  const columns = Math.max(1, ...main.map(({column}) => column + 1))
  const height = Math.ceil(aside.length / columns)
  const above = Math.max(...main.map(({y, rows}) => y + rows * row))
  const top = main.length === 0 ? header : above + between + heading + zone
  return aside.map((node, index) => ({
    node,
    column: Math.floor(index / height),
    y: top + (index % height) * (2 * row + between),
    rows: 2,
    heads: index === 0,
  }))
}

const inReadingOrder = <T extends {readonly column: number; readonly y: number}>(boxes: readonly T[]): T[] =>
  boxes.toSorted((a, b) => a.column - b.column || a.y - b.y)

function withHeads(boxes: readonly Omit<PlacedNode, 'heads'>[]): PlacedNode[] {
  return inReadingOrder(boxes).map((box, index, ordered) => {
    const above = ordered[index - 1]
    return {...box, heads: above?.column !== box.column || above.node.stage !== box.node.stage}
  })
}

/** A root deep enough to stand in the column of its round, and that of a zone before all that is no zone's. */
function pushedBack(root: BracketNode, depths: ReadonlyMap<string, number>): Item {
  let item = itemOf(root)
  for (let depth = depths.get(root.stage) ?? 1; depth > 1; depth--) item = {node: null, children: [item]}
  return item
}

const itemOf = (node: BracketNode): Item => ({node, children: node.feeders.map(itemOf)})

/** How far from the end the boxes of each stage stand, zones behind all that is no zone's. */
function stageDepths(trees: readonly BracketNode[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  let last = 0
  const visit = (node: BracketNode, depth: number) => {
    depths.set(node.stage, Math.max(depth, depths.get(node.stage) ?? 0))
    if (node.zoned !== true) last = Math.max(last, depth)
    for (const feeder of node.feeders) visit(feeder, depth + 1)
  }
  for (const root of trees) visit(root, 1)
  for (const {stage, zoned} of trees) {
    if (zoned === true) depths.set(stage, Math.max(depths.get(stage) ?? 1, last + 1))
  }
  return depths
}
