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

const sizes = {
  usual: {beforeFigures: 14, leg: 26, aggregate: 34, penalties: 20, edge: 6},
  /** On a phone a whole round is to fit. */
  narrow: {beforeFigures: 4, leg: 20, aggregate: 25, penalties: 18, edge: 2},
} as const
export type Spacing = keyof typeof sizes

/** The width a column needs, and its figures at the same place in every tie, counted from the right edge. */
export function columnOf(measures: readonly TieMeasure[], heading: number, spacing: Spacing) {
  const {
    beforeFigures,
    leg: legWidth,
    aggregate: aggregateWidth,
    penalties: penaltiesWidth,
    edge,
  } = sizes[spacing]
  const legs = Math.max(1, ...measures.map((measure) => measure.legs))
  const aggregate = measures.some((measure) => measure.aggregate)
  const penalties = measures.some((measure) => measure.penalties)
  const figures = legs * legWidth + (aggregate ? aggregateWidth : 0) + (penalties ? penaltiesWidth : 0) + edge
  const line = Math.max(0, ...measures.map((measure) => measure.lineWidth))
  const captions = measures.map((measure) => measure.captionWidth ?? 0)
  return {
    width: Math.ceil(Math.max(line + beforeFigures + figures, heading, ...captions)),
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
