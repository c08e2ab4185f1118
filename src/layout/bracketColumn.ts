/** What a tie needs of its column. */
export interface TieMeasure {
  /** Width of its longer line: flag, name and seed. */
  readonly lineWidth: number
  /** Width of the caption under it. */
  readonly captionWidth?: number
  readonly legs: number
  readonly aggregate: boolean
  readonly penalties: boolean
  /** The slot of the winner; null while there is none. */
  readonly winner: 0 | 1 | null
  /** The slot that the winner takes in its next tie. */
  readonly nextSlot: 0 | 1 | null
}

/** Where the figures of a column stand, as the middle of each, from the left edge of a tie. */
export interface ColumnFigures {
  readonly legs: readonly number[]
  readonly aggregate: number
  readonly penalties: number
  /** The last that a table would have too: the aggregate, or the last leg where there is none. */
  readonly total: number
}

/** How far apart figures and columns stand, in px. */
export interface Spacing {
  /** From the longest name to the figures. */
  readonly before: number
  readonly leg: number
  readonly aggregate: number
  readonly penalties: number
  readonly edge: number
  /** Between two columns. */
  readonly gap: number
}
export const usual: Spacing = {before: 14, leg: 26, aggregate: 34, penalties: 20, edge: 6, gap: 56}
/** Where the usual has no room: as much as can be is to be in sight, on a phone a whole round. */
export const narrow: Spacing = {before: 4, leg: 20, aggregate: 23, penalties: 18, edge: 10, gap: 40}

/** The width a column needs, and its figures at the same place in every tie, counted from the right edge. */
export function columnOf(measures: readonly TieMeasure[], heading: number, spacing: Spacing) {
  const {leg: legWidth, aggregate: aggregateWidth, penalties: penaltiesWidth} = spacing
  const legs = Math.max(1, ...measures.map((measure) => measure.legs))
  const aggregate = measures.some((measure) => measure.aggregate)
  const penalties = measures.some((measure) => measure.penalties)
  const figures =
    legs * legWidth + (aggregate ? aggregateWidth : 0) + (penalties ? penaltiesWidth : 0) + spacing.edge
  const line = Math.max(0, ...measures.map((measure) => measure.lineWidth))
  const captions = measures.map((measure) => measure.captionWidth ?? 0)
  return {
    width: Math.ceil(Math.max(line + spacing.before + figures, heading, ...captions)),
    figuresAt(width: number): ColumnFigures {
      const left = width - figures
      const afterLegs = left + legs * legWidth
      const afterAggregate = afterLegs + (aggregate ? aggregateWidth : 0)
      return {
        legs: Array.from({length: legs}, (_, leg) => left + (leg + 0.5) * legWidth),
        aggregate: afterLegs + aggregateWidth / 2 + 2,
        penalties: afterAggregate + penaltiesWidth / 2,
        total: aggregate ? afterLegs + aggregateWidth / 2 + 2 : afterLegs - legWidth / 2,
      }
    },
  }
}
