import type {ResolvedTie, SlotIndex} from '../rules/resolved.ts'
import {hasNoOpponent} from './describeDecided.ts'
import {slotName} from './names.ts'
import type {Words} from './words.ts'

/** Who stands in a slot of a tie, or that there was nobody left to stand there. */
export function tieSlotName(words: Words, tie: ResolvedTie, index: SlotIndex): string {
  const nobody = tie.slots[index].kind === 'open' && hasNoOpponent(words, tie)
  return nobody ? words.messages.slots.none : slotName(words, tie.slots[index])
}
