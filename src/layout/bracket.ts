import type {GroupKey} from '../rules/groupKey.ts'
import type {GroupId, StageId, TieId} from '../season/ids.ts'
import {bracketSizes} from './bracketSizes.ts'
import {columnOf, narrow, usual, type ColumnFigures, type TieMeasure} from './bracketColumn.ts'
import type {BracketForest, BracketNode, GroupNode} from './bracketTree.ts'
import {elbow} from './elbow.ts'
import {placeNodes, type PlacedNode} from './placeNodes.ts'

/** A tie, or a group in a tree. */
export type BoxId = TieId | GroupKey

interface PlacedBox {
  readonly column: number
  readonly x: number
  readonly y: number
}
export interface PlacedTie extends PlacedBox {
  readonly id: TieId
}
export interface PlacedGroup extends PlacedBox {
  readonly id: GroupKey
  readonly stage: StageId
  readonly group: GroupId
}
export interface PlacedColumn {
  readonly x: number
  readonly width: number
  readonly figures: ColumnFigures
}
export interface PlacedRound {
  readonly stage: StageId
  readonly column: number
  /** Top of its name; its zone stands above that. */
  readonly y: number
}
export interface PlacedLink {
  readonly from: BoxId
  readonly to: BoxId
  readonly path: string
}
export interface PlacedChampion {
  /** Where the line from the last winner ends and the champion's name begins. */
  readonly x: number
  readonly y: number
  readonly path: string
}
export interface BracketLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly PlacedColumn[]
  readonly rounds: readonly PlacedRound[]
  /** In reading order: round by round, from top to bottom. */
  readonly ties: readonly PlacedTie[]
  readonly groups: readonly PlacedGroup[]
  readonly links: readonly PlacedLink[]
  /** In the order asked for; null where that box is not drawn or has no winner. */
  readonly champions: readonly (PlacedChampion | null)[]
}
export interface BracketOptions {
  readonly measure: (tie: TieId) => TieMeasure
  /** What a row of a group needs. */
  readonly measureGroup?: (group: GroupNode) => TieMeasure
  /** The room there is; columns grow into it and never shrink below what their texts need. */
  readonly width: number
  /** What a round's heading needs of its column. */
  readonly headingWidth?: (stage: StageId) => number
  /** Where a title was won, in a tie or at the head of a group, and the width of the champion's name. */
  readonly champions?: readonly {readonly box: BoxId; readonly width: number}[]
}

/**
 * Places the ties, and the groups among them: a column for each round, counted back from the roots, each box midway
 * between those that feed it, and a line from each winner's own row to that club's row in its next box. What leads to
 * groups that stand apart comes below.
 */
export function layoutBracket(forest: BracketForest, options: BracketOptions): BracketLayout {
  const {row, between, margin, cornerRadius, champion: beforeChampion} = bracketSizes
  const nodes = placeNodes(forest)
  const measured = new Map(
    nodes.map(({node}) => [
      node,
      'group' in node ? (options.measureGroup?.(node) ?? emptyMeasure) : options.measure(node.id),
    ]),
  )
  const measureOf = (node: BracketNode) => measured.get(node) ?? emptyMeasure

  const depth = Math.max(0, ...nodes.map(({column}) => column + 1))
  const measures = Array.from({length: depth}, (): TieMeasure[] => [])
  const headings = Array.from({length: depth}, () => 0)
  for (const {node, column} of nodes) {
    measures[column]?.push(measureOf(node))
    headings[column] = Math.max(headings[column] ?? 0, options.headingWidth?.(node.stage) ?? 0)
  }
  const columns = placeColumns(measures, headings, options)
  const xOf = ({column}: PlacedNode) => columns[column]?.x ?? margin
  const rightOf = (placed: PlacedNode) => xOf(placed) + (columns[placed.column]?.width ?? 0)
  const byId = new Map<BoxId, PlacedNode>(nodes.map((placed) => [placed.node.id, placed]))

  const rowMiddle = ({y}: PlacedNode, index: number | null) => y + row * (index === null ? 1 : index + 0.5)
  const links = nodes.flatMap((to): PlacedLink[] => {
    const ways = to.node.feeders.flatMap((feeder) => {
      const from = byId.get(feeder.id)
      if (!from) return []
      return rowsOf(feeder, to.node, measureOf).map(([start, end]) => ({
        id: feeder.id,
        from: [rightOf(from) + margin, rowMiddle(from, start)] as const,
        to: [xOf(to) - margin, rowMiddle(to, end)] as const,
      }))
    })
    return ways.map((way) => ({
      from: way.id,
      to: to.node.id,
      path: elbow(way.from, way.to, cornerRadius, asideOf(way, ways)),
    }))
  })

  const end = columns.at(-1)
  const right = end ? end.x + end.width + margin : 0
  const champions = (options.champions ?? []).map(({box}): PlacedChampion | null => {
    const last = byId.get(box)
    const winner = last && ('group' in last.node ? 0 : measureOf(last.node).winner)
    if (!last || winner == null) return null
    const y = rowMiddle(last, winner)
    return {
      x: right + beforeChampion,
      y,
      path: elbow([rightOf(last) + margin, y], [right + beforeChampion - margin, y], 0),
    }
  })
  const championRight = champions.map((placed, index) =>
    placed ? placed.x + (options.champions?.[index]?.width ?? 0) : 0,
  )
  const boxes = nodes.map((placed) => ({...placed, x: xOf(placed)}))
  return {
    width: Math.ceil(Math.max(right, ...championRight)),
    height: Math.ceil(Math.max(bracketSizes.header, ...nodes.map(({y, rows}) => y + rows * row)) + between),
    columns,
    rounds: roundsOf(nodes),
    ties: boxes.flatMap(({node, column, x, y}) => ('group' in node ? [] : [{id: node.id, column, x, y}])),
    groups: boxes.flatMap(({node, column, x, y}) =>
      'group' in node ? [{id: node.id, stage: node.stage, group: node.group, column, x, y}] : [],
    ),
    links,
    champions,
  }
}

const emptyMeasure: TieMeasure = {
  ...{lineWidth: 0, legs: 1, aggregate: false, penalties: false},
  ...{winner: null, nextSlot: null},
}

/** From which rows of a box lines lead to which rows of the next: null for the middle of a tie that is open. */
function rowsOf(
  from: BracketNode,
  to: BracketNode,
  measureOf: (node: BracketNode) => TieMeasure,
): readonly (readonly [number | null, number | null])[] {
  if ('group' in from) return from.leads
  if (from.deadEnd === true) return []
  const {winner, nextSlot} = measureOf(from)
  return [[winner, 'group' in to ? (from.nextRow ?? null) : nextSlot]]
}

interface Way {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** How far aside of the middle a line turns, so that of several that fall, or rise, none meets another. */
export function asideOf(way: Way, ways: readonly Way[]): number {
  const direction = ({from, to}: Way) => Math.sign(to[1] - from[1])
  const same = ways.filter((other) => direction(other) === direction(way))
  if (same.length === 1 || direction(way) === 0) return 0
  const rank = same.indexOf(way)
  const fromRight = direction(way) > 0 ? rank : same.length - 1 - rank
  // Two fifths of the way are for the corners.
  const step = Math.min(8, (0.6 * (way.to[0] - way.from[0])) / (same.length - 1))
  return ((same.length - 1) / 2 - fromRight) * step
}

/** Each column as wide as its texts need, and where there is room as wide as the others. */
function placeColumns(
  measures: readonly TieMeasure[][],
  headings: readonly number[],
  options: BracketOptions,
  spacing = usual,
): PlacedColumn[] {
  const {width: available, champions = []} = options
  const {margin, widest, champion: beforeChampion} = bracketSizes
  const {gap} = spacing
  const natural = measures.map((column, index) => columnOf(column, headings[index] ?? 0, spacing))
  const champion = Math.max(0, ...champions.map(({width}) => width + beforeChampion))
  const room = available - 2 * margin - champion - (natural.length - 1) * gap
  const level = levelWithin(
    natural.map((column) => column.width),
    room,
    widest,
  )
  if (level === 0 && spacing === usual) return placeColumns(measures, headings, options, narrow)
  let x: number = margin
  return natural.map((column) => {
    const width = Math.max(column.width, level)
    const placed = {x, width, figures: column.figuresAt(width)}
    x += width + gap
    return placed
  })
}

/** The width that all narrower columns can grow to so that all fit into the room, at most `widest`; 0 if they do not. */
function levelWithin(widths: readonly number[], room: number, widest: number): number {
  const ascending = [...widths].sort((a, b) => a - b)
  let rest = room
  for (let grown = ascending.length; grown > 0; grown--) {
    const level = Math.floor(rest / grown)
    const last = ascending[grown - 1] ?? 0
    if (level >= last) return Math.min(level, widest)
    rest -= last
  }
  return 0
}

/** A heading for each run of a stage in a column: above its first box, but on top where no zone has to be named. */
function roundsOf(nodes: readonly PlacedNode[]): PlacedRound[] {
  return nodes.flatMap(({node, column, y, heads}, index): PlacedRound[] => {
    if (!heads) return []
    const onTop = node.zoned !== true && nodes[index - 1]?.column !== column
    return [{stage: node.stage, column, y: onTop ? 0 : y - bracketSizes.heading}]
  })
}
