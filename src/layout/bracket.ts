import {hierarchy, tree} from 'd3-hierarchy'
import type {StageId, TieId} from '../season/ids.ts'
import type {BracketNode} from './bracketTree.ts'
import {columnOf, type ColumnFigures, type TieMeasure} from './bracketColumn.ts'
import {elbow} from './elbow.ts'

/** All lengths in px. */
export const bracketSizes = {
  row: 26,
  /** From one tie's lower rule to the next one's upper rule; holds the caption. */
  between: 34,
  columnGap: 56,
  header: 60,
  /** Room at the left and right for the band of a lit row. */
  margin: 8,
  cornerRadius: 7,
  widest: 330,
  /** Narrower than this, figures stand closer. */
  phone: 480,
} as const

export interface PlacedTie {
  readonly id: TieId
  readonly column: number
  readonly x: number
  readonly y: number
}
export interface PlacedColumn {
  readonly x: number
  readonly width: number
  readonly figures: ColumnFigures
}
export interface PlacedRound {
  readonly stage: StageId
  readonly column: number
  readonly y: number
}
export interface PlacedLink {
  readonly from: TieId
  readonly to: TieId
  readonly path: string
}
export interface BracketLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly PlacedColumn[]
  readonly rounds: readonly PlacedRound[]
  /** In reading order: round by round, from top to bottom. */
  readonly ties: readonly PlacedTie[]
  readonly links: readonly PlacedLink[]
  /** Where the line from the last winner ends and the champion's name begins; null without a winner. */
  readonly champion: {readonly x: number; readonly y: number; readonly path: string} | null
}
export interface BracketOptions {
  readonly measure: (tie: TieId) => TieMeasure
  /** The room there is; columns grow into it and never shrink below what their texts need. */
  readonly width: number
  /** What a round's heading needs of its column. */
  readonly headingWidth?: (stage: StageId) => number
  /** Width of the champion's name at the end of the line; 0 without one. */
  readonly championWidth: number
  /** The tie that gave the title; left out: the root of the first tree. */
  readonly championTie?: TieId | undefined
}

/**
 * Places the ties of one or more trees: a column for each round, counted back from the roots, a tie midway between
 * those that feed it, and a line from each winner's own row to that club's row in its next tie.
 */
export function layoutBracket(trees: readonly BracketNode[], options: BracketOptions): BracketLayout {
  const {row, between, columnGap, header, margin, cornerRadius} = bracketSizes
  const pitch = 2 * row + between
  const forest = hierarchy<BracketNode | null>(null, (node) => (node ? node.feeders : trees) as BracketNode[])
  tree<BracketNode | null>()
    .nodeSize([pitch, 1])
    .separation(() => 1)(forest)
  const nodes = forest.descendants().flatMap(({data, depth, x}) => (data ? [{data, depth, x}] : []))
  const top = Math.min(Infinity, ...nodes.map((node) => node.x ?? 0))

  const depth = forest.height
  const measures = Array.from({length: depth}, (): TieMeasure[] => [])
  const headings = Array.from({length: depth}, () => 0)
  for (const {data, depth: below} of nodes) {
    const column = depth - below
    measures[column]?.push(options.measure(data.id))
    headings[column] = Math.max(headings[column] ?? 0, options.headingWidth?.(data.stage) ?? 0)
  }
  const columns = placeColumns(measures, headings, options)

  const ties = nodes
    .map((node): PlacedTie & {stage: StageId} => {
      const column = depth - node.depth
      return {
        id: node.data.id,
        stage: node.data.stage,
        column,
        x: columns[column]?.x ?? margin,
        y: header + (node.x ?? 0) - top,
      }
    })
    .sort((a, b) => a.column - b.column || a.y - b.y)
  const byId = new Map(ties.map((tie) => [tie.id, tie]))

  const rowMiddle = (tie: PlacedTie, slot: 0 | 1 | null) => tie.y + row * (slot === null ? 1 : slot + 0.5)
  const rightOf = (tie: PlacedTie) => tie.x + (columns[tie.column]?.width ?? 0)
  const links = nodes.flatMap((node): PlacedLink[] => {
    const to = byId.get(node.data.id)
    if (!to) return []
    return node.data.feeders.flatMap((feeder) => {
      const from = byId.get(feeder.id)
      if (!from) return []
      const {winner, nextSlot} = options.measure(feeder.id)
      const end = [to.x - margin, rowMiddle(to, nextSlot)] as const
      const start = [rightOf(from) + margin, rowMiddle(from, winner)] as const
      return [{from: from.id, to: to.id, path: elbow(start, end, cornerRadius)}]
    })
  })

  const title = options.championTie ?? trees[0]?.id
  const last = options.championWidth > 0 && title !== undefined ? byId.get(title) : undefined
  const lastWinner = last && options.measure(last.id).winner
  const end = columns.at(-1)
  const right = end ? end.x + end.width + margin : 0
  const champion =
    last && lastWinner != null
      ? (() => {
          const y = rowMiddle(last, lastWinner)
          return {x: right + columnGap - 2 * margin, y, path: elbow([right, y], [right + 32, y], 0)}
        })()
      : null
  return {
    width: Math.ceil(champion ? champion.x + options.championWidth : right),
    height: Math.ceil(Math.max(header, ...ties.map((tie) => tie.y)) + 2 * row + between),
    columns,
    rounds: roundsOf(ties),
    ties,
    links,
    champion,
  }
}

/** Each column as wide as its texts need, and where there is room as wide as the others. */
function placeColumns(
  measures: readonly TieMeasure[][],
  headings: readonly number[],
  options: BracketOptions,
): PlacedColumn[] {
  const {columnGap, margin, widest, phone} = bracketSizes
  const spacing = options.width < phone ? 'narrow' : 'usual'
  const natural = measures.map((column, index) => columnOf(column, headings[index] ?? 0, spacing))
  const champion = options.championWidth > 0 ? options.championWidth + columnGap : 0
  const room = options.width - 2 * margin - champion - (natural.length - 1) * columnGap
  const level = levelWithin(
    natural.map((column) => column.width),
    room,
    widest,
  )
  let x: number = margin
  return natural.map((column) => {
    const width = Math.max(column.width, level)
    const placed = {x, width, figures: column.figuresAt(width)}
    x += width + columnGap
    return placed
  })
}

/** The width that all narrower columns can grow to so that all fit into the room; at most `widest`. */
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

/** A heading for each stage in each column: over its first tie where a column holds several, else on top. */
function roundsOf(ties: readonly (PlacedTie & {stage: StageId})[]): PlacedRound[] {
  const rounds: PlacedRound[] = []
  for (const tie of ties) {
    const known = rounds.some((round) => round.column === tie.column && round.stage === tie.stage)
    if (known) continue
    const first = !rounds.some((round) => round.column === tie.column)
    rounds.push({stage: tie.stage, column: tie.column, y: first ? 0 : tie.y - bracketSizes.between})
  }
  return rounds
}
