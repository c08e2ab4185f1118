import type {ResolvedTie} from '../rules/resolved.ts'
import type {Words} from './words.ts'

/** "First leg"; "Replay"; "Match" where there is only one. */
export function legName(words: Pick<Words, 'messages'>, tie: ResolvedTie, index: number): string {
  const {messages} = words
  if (tie.legs[index]?.match.replay) return messages.replay
  return tie.legs.length === 1 ? messages.singleMatch : messages.leg(index + 1)
}
