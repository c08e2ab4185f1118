import type {BracketNode} from '../layout/bracketTree.ts'

/** A tie or group in a column of a table: its first row, and how many it takes. */
export interface GridBox {
  readonly node: BracketNode
  readonly top: number
  readonly size: number
}
export interface WikiGrid {
  /** Rows of the whole table. */
  readonly height: number
  /** From the first round to the last, each from top to bottom. */
  readonly columns: readonly (readonly GridBox[])[]
}

/** Trees in rows and columns: each box midway beside what feeds it, an empty row between two that stand alone. */
export function placeInGrid(nodes: readonly BracketNode[], sizeOf: (node: BracketNode) => number): WikiGrid {
  const depthOf = (node: BracketNode): number => 1 + Math.max(0, ...node.feeders.map(depthOf))
  const depth = Math.max(0, ...nodes.map(depthOf))
  const columns: GridBox[][] = Array.from({length: depth}, () => [])
  const heightOf = (node: BracketNode): number => Math.max(sizeOf(node), stacked(node.feeders))
  const stacked = (those: readonly BracketNode[]): number =>
    those.reduce((sum, node) => sum + heightOf(node), 0) + Math.max(0, those.length - 1)

  const stack = (those: readonly BracketNode[], from: number, column: number) => {
    let top = from
    for (const node of those) {
      place(node, top, column)
      top += heightOf(node) + 1
    }
  }
  const place = (node: BracketNode, top: number, column: number) => {
    const [height, size] = [heightOf(node), sizeOf(node)]
    columns[column]?.push({node, top: top + Math.floor((height - size) / 2), size})
    stack(node.feeders, top + Math.floor((height - stacked(node.feeders)) / 2), column - 1)
  }
  stack(nodes, 0, depth - 1)
  return {height: stacked(nodes), columns}
}
