/** What a tie needs of its column. */
export interface TieMeasure {
  /** Width of its longer line: flag, name and seed. */
  readonly lineWidth: number
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
}

const sizes = {beforeFigures: 14, leg: 26, aggregate: 34, penalties: 20, edge: 6} as const

/** The width a column needs, and its figures at the same place in every tie, counted from the right edge. */
export function columnOf(measures: readonly TieMeasure[]) {
  const legs = Math.max(1, ...measures.map((measure) => measure.legs))
  const aggregate = measures.some((measure) => measure.aggregate)
  const penalties = measures.some((measure) => measure.penalties)
  const figures =
    legs * sizes.leg + (aggregate ? sizes.aggregate : 0) + (penalties ? sizes.penalties : 0) + sizes.edge
  const line = Math.max(0, ...measures.map((measure) => measure.lineWidth))
  return {
    width: Math.ceil(line + sizes.beforeFigures + figures),
    figuresAt(width: number): ColumnFigures {
      const left = width - figures
      const afterLegs = left + legs * sizes.leg
      const afterAggregate = afterLegs + (aggregate ? sizes.aggregate : 0)
      return {
        legs: Array.from({length: legs}, (_, leg) => left + (leg + 0.5) * sizes.leg),
        aggregate: afterLegs + sizes.aggregate / 2 + 2,
        penalties: afterAggregate + sizes.penalties / 2,
      }
    },
  }
}
