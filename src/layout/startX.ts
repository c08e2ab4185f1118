import type {BracketLayout} from './bracket.ts'
import {bracketSizes} from './bracketSizes.ts'

// px. Lower than this, the first round of a column is not what a reader sees first.
const low = 160

/**
 * Where a reader begins who sees one column at a time: the left end of the first that has a round near the top. Before
 * it may stand a preliminary round of the lowest zone, with a screen of nothing above.
 */
export function startX({columns, rounds}: BracketLayout): number {
  const start = columns.find((_, column) => rounds.some((round) => round.column === column && round.y < low))
  return start ? start.x - bracketSizes.margin : 0
}
