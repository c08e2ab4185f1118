import {expect} from 'vitest'
import {bracketSizes, type BracketLayout, type PlacedTie} from '../../src/layout/bracket.ts'
import type {TieMeasure} from '../../src/layout/bracketColumn.ts'
import type {BracketNode} from '../../src/layout/bracketTree.ts'
import {flatten, placedTie, pointsOf} from './trees.ts'

const {row, header, between} = bracketSizes

type Measure = (id: BracketNode['id']) => TieMeasure

/** All that holds for every bracket, whatever its ties. */
export function checkLayout(layout: BracketLayout, trees: readonly BracketNode[], measure: Measure): void {
  const nodes = flatten(trees)
  expect(layout.ties.map(({id}) => id).sort()).toEqual(nodes.map(({id}) => id).sort())
  checkBoxes(layout)
  for (const node of nodes) checkMidway(layout, node)
  checkLines(layout, nodes, measure)
  checkCrossings(layout)
  for (const {id} of nodes) checkFigures(layout, placedTie(layout, id), measure(id))
}

const widthOf = (layout: BracketLayout, tie: PlacedTie) => layout.columns[tie.column]!.width

/** No two boxes touch, captions and headings have their room, and nothing is outside. */
function checkBoxes(layout: BracketLayout): void {
  const {ties, columns, width, height} = layout
  const order = [...ties].sort((a, b) => a.column - b.column || a.y - b.y)
  expect(ties).toEqual(order)
  for (const [index, tie] of ties.entries()) {
    expect(tie.x).toBe(columns[tie.column]!.x)
    expect(tie.x).toBeGreaterThanOrEqual(0)
    expect(tie.x + widthOf(layout, tie)).toBeLessThanOrEqual(width)
    expect(tie.y).toBeGreaterThanOrEqual(header)
    expect(tie.y + 2 * row).toBeLessThanOrEqual(height)
    const above = ties[index - 1]
    if (above?.column === tie.column) expect(tie.y - above.y).toBeGreaterThanOrEqual(2 * row + between)
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

function checkMidway(layout: BracketLayout, {id, feeders}: BracketNode): void {
  const first = feeders[0]
  const last = feeders.at(-1)
  if (!first || !last) return
  const middle = (placedTie(layout, first.id).y + placedTie(layout, last.id).y) / 2
  expect(placedTie(layout, id).y).toBeCloseTo(middle)
  for (const feeder of feeders) {
    expect(placedTie(layout, feeder.id).column).toBe(placedTie(layout, id).column - 1)
  }
}

/** A line for each feeder: from the winner's row, or the middle while there is none, to that club's row. */
function checkLines(layout: BracketLayout, nodes: readonly BracketNode[], measure: Measure): void {
  const ways = nodes.flatMap(({id, feeders}) => feeders.map((feeder) => `${feeder.id} ${id}`))
  expect(layout.links.map(({from, to}) => `${from} ${to}`).sort()).toEqual(ways.sort())
  const rowOf = (tie: PlacedTie, slot: 0 | 1 | null) => tie.y + (slot === null ? row : (slot + 0.5) * row)
  for (const link of layout.links) {
    const [from, to] = [placedTie(layout, link.from), placedTie(layout, link.to)]
    const {winner, nextSlot} = measure(link.from)
    const points = pointsOf(link)
    const [start, end] = [points[0]!, points.at(-1)!]
    expect(start[1]).toBeCloseTo(rowOf(from, winner))
    expect(end[1]).toBeCloseTo(rowOf(to, nextSlot))
    // Only in the gap between the two columns, so that no line runs through a tie.
    const [left, right] = [from.x + widthOf(layout, from), to.x]
    expect(points.every(([x]) => left <= x && x <= right)).toBe(true)
  }
}

/** Lines are upright and level pieces but for their small corners, so two cross where such pieces do. */
function checkCrossings(layout: BracketLayout): void {
  const pieces = layout.links.map((link) => {
    const points = pointsOf(link)
    return points.slice(1).map((end, index) => [points[index]!, end] as const)
  })
  const columnOf = layout.links.map((link) => placedTie(layout, link.from).column)
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
