import {expect} from 'vitest'
import type {BracketLayout, PlacedGroup, PlacedTie} from '../../src/layout/bracket.ts'
import {bracketSizes} from '../../src/layout/bracketSizes.ts'
import type {TieMeasure} from '../../src/layout/bracketColumn.ts'
import type {BracketForest, BracketNode, TieNode} from '../../src/layout/bracketTree.ts'
import {flatten, placedBox, placedTie, pointsOf} from './trees.ts'

const {row, header, heading, zone, between} = bracketSizes

type Measure = (id: TieNode['id']) => TieMeasure

/** All that holds for every bracket, whatever its ties and groups. */
export function checkLayout(layout: BracketLayout, {trees, aside}: BracketForest, measure: Measure): void {
  const nodes = flatten(trees)
  const all = [...nodes, ...aside]
  const drawn = [...layout.ties, ...layout.groups].map(({id}) => id)
  expect([...drawn].sort()).toEqual(all.map(({id}) => id).sort())
  checkBoxes(layout, all)
  checkHeadings(layout, all)
  for (const node of nodes) checkMidway(layout, node)
  checkLines(layout, nodes, measure)
  checkCrossings(layout)
  for (const {id} of layout.ties) checkFigures(layout, placedTie(layout, id), measure(id))
}

type Box = PlacedTie | PlacedGroup
const rowsOf = (node: BracketNode) => ('group' in node ? node.clubs.length : 2)
const widthOf = (layout: BracketLayout, box: Box) => layout.columns[box.column]!.width
const middleOf = (layout: BracketLayout, node: BracketNode) =>
  placedBox(layout, node.id).y + (rowsOf(node) / 2) * row

const inColumns = (layout: BracketLayout, nodes: readonly BracketNode[]) =>
  nodes
    .map((node) => ({...placedBox(layout, node.id), node, height: rowsOf(node) * row}))
    .sort((a, b) => a.column - b.column || a.y - b.y)

/** No two boxes touch, captions have their room, and nothing is outside. */
function checkBoxes(layout: BracketLayout, nodes: readonly BracketNode[]): void {
  const {ties, columns, width, height} = layout
  expect(ties).toEqual([...ties].sort((a, b) => a.column - b.column || a.y - b.y))
  const boxes = inColumns(layout, nodes)
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBe(columns[box.column]!.x)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + widthOf(layout, box)).toBeLessThanOrEqual(width)
    expect(box.y).toBeGreaterThanOrEqual(header)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    const above = boxes[index - 1]
    // Halves of a pixel come from the middles of boxes of different heights.
    if (above?.column === box.column) {
      expect(box.y - above.y - above.height).toBeGreaterThanOrEqual(between - 0.001)
    }
  }
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1]
    if (before) expect(column.x).toBeGreaterThan(before.x + before.width)
  }
  for (const {path} of layout.links) {
    const inside = pointsOf({path}).every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)
    expect(inside, path).toBe(true)
  }
}

/** Every round is named above its first box of a column, clear of the caption of the box before. */
function checkHeadings(layout: BracketLayout, nodes: readonly BracketNode[]): void {
  const boxes = inColumns(layout, nodes)
  for (const {stage, column, y} of layout.rounds) {
    const first = boxes.find((box) => box.column === column && box.y > y && box.node.stage === stage)
    expect(first, `${stage} in column ${column}`).toBeDefined()
    const above = boxes.findLast((box) => box.column === column && box.y < y)
    const top = y - (first!.node.zoned === true ? zone : 0)
    expect(top).toBeGreaterThanOrEqual(above ? above.y + above.height + between - 0.001 : 0)
    expect(first!.y - y).toBeGreaterThanOrEqual(heading - 0.001)
  }
  for (const {id} of nodes) {
    const {column, y} = placedBox(layout, id)
    expect(layout.rounds.some((round) => round.column === column || round.y < y)).toBe(true)
  }
}

function checkMidway(layout: BracketLayout, node: BracketNode): void {
  const first = node.feeders[0]
  const last = node.feeders.at(-1)
  if (!first || !last) return
  const middle = (middleOf(layout, first) + middleOf(layout, last)) / 2
  expect(middleOf(layout, node)).toBeCloseTo(middle)
  for (const feeder of node.feeders) {
    expect(placedBox(layout, feeder.id).column).toBe(placedBox(layout, node.id).column - 1)
  }
}

/** A line for each feeder: from the winner's row, or the middle while there is none, to that club's row. */
function checkLines(layout: BracketLayout, nodes: readonly BracketNode[], measure: Measure): void {
  const ways = nodes.flatMap((to) =>
    to.feeders.flatMap((from): {from: string; to: string; start: number | null; end: number | null}[] => {
      const ids = {from: from.id, to: to.id}
      if ('group' in from) return from.leads.map(([start, end]) => ({...ids, start, end}))
      if (from.deadEnd === true) return []
      const {winner, nextSlot} = measure(from.id)
      return [{...ids, start: winner, end: 'group' in to ? (from.nextRow ?? null) : nextSlot}]
    }),
  )
  expect(layout.links.map(({from, to}) => `${from} ${to}`).sort()).toEqual(
    ways.map(({from, to}) => `${from} ${to}`).sort(),
  )
  const rowOf = (box: Box, slot: number | null) => box.y + (slot === null ? row : (slot + 0.5) * row)
  for (const way of ways) {
    const [from, to] = [placedBox(layout, way.from), placedBox(layout, way.to)]
    const lines = layout.links
      .filter((link) => link.from === way.from && link.to === way.to)
      .map((link) => pointsOf(link))
    const line = lines.find((points) => Math.abs(points[0]![1] - rowOf(from, way.start)) < 0.01)
    expect(line, `${way.from} ${way.to}`).toBeDefined()
    expect(line!.at(-1)![1]).toBeCloseTo(rowOf(to, way.end))
    // Only in the gap between the two columns, so that no line runs through a box.
    const [left, right] = [from.x + widthOf(layout, from), to.x]
    expect(line!.every(([x]) => left <= x && x <= right)).toBe(true)
  }
}

/** Lines are upright and level pieces but for their small corners, so two cross where such pieces do. */
function checkCrossings(layout: BracketLayout): void {
  const pieces = layout.links.map((link) => {
    const points = pointsOf(link)
    return points.slice(1).map((end, index) => [points[index]!, end] as const)
  })
  const columnOf = layout.links.map((link) => placedBox(layout, link.from).column)
  for (const [index, line] of pieces.entries()) {
    for (let other = index + 1; other < pieces.length; other++) {
      if (columnOf[other] !== columnOf[index]) continue
      if (!line.some((piece) => pieces[other]!.some((second) => meet(piece, second)))) continue
      expect.fail(`${layout.links[index]!.path} meets ${layout.links[other]!.path}`)
    }
  }
}

type Piece = readonly [readonly [number, number], readonly [number, number]]

/** Whether two pieces have a point in common. */
function meet([a, b]: Piece, [c, d]: Piece): boolean {
  const side = (p: Piece[0], q: Piece[0], r: Piece[0]) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  const overlap = (at: 0 | 1) =>
    Math.max(Math.min(a[at], b[at]), Math.min(c[at], d[at])) <=
    Math.min(Math.max(a[at], b[at]), Math.max(c[at], d[at]))
  return overlap(0) && overlap(1) && side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0
}

/** The figures have their places right of the longest name, in the order they are read, inside the column. */
function checkFigures(layout: BracketLayout, tie: PlacedTie, measure: TieMeasure): void {
  const {figures, width} = layout.columns[tie.column]!
  expect(figures.legs.length).toBeGreaterThanOrEqual(measure.legs)
  const shown = [
    ...figures.legs,
    ...(measure.aggregate ? [figures.aggregate] : []),
    ...(measure.penalties ? [figures.penalties] : []),
  ]
  // Half the width of a figure, at the least.
  const half = 5
  const edges = [measure.lineWidth - half, ...shown, width + half]
  expect(
    edges.slice(1).every((x, index) => x - edges[index]! >= 2 * half),
    edges.join(),
  ).toBe(true)
}
