import type {Score} from '../season/schema.ts'
import type {SlotIndex} from './resolved.ts'

export const otherSlot = (slot: SlotIndex): SlotIndex => (slot === 0 ? 1 : 0)

/** Who has more; null where both have the same, or nothing is known. */
export function leader(score: Score | null): SlotIndex | null {
  if (score === null || score[0] === score[1]) return null
  return score[0] > score[1] ? 0 : 1
}

/** A score with the home club first, in the order of the slots, or back. */
export const inSlotOrder = (score: Score, home: SlotIndex): Score => [score[home], score[otherSlot(home)]]

/** The sum; null if one of the scores is not known, or there is none. */
export function sumScores(scores: readonly (Score | null)[]): Score | null {
  if (scores.length === 0) return null
  let sum: Score = [0, 0]
  for (const score of scores) {
    if (score === null) return null
    sum = [sum[0] + score[0], sum[1] + score[1]]
  }
  return sum
}
