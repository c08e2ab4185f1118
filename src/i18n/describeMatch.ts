import type {ResolvedTie} from '../rules/resolved.ts'
import type {Goal} from '../season/schema.ts'
import {formatMinute} from './format.ts'
import type {Words} from './words.ts'

/** "First leg"; "Replay"; "Match" where there is only one. */
export function legName(words: Pick<Words, 'messages'>, tie: ResolvedTie, index: number): string {
  const {messages} = words
  if (tie.legs[index]?.match.replay) return messages.replay
  return tie.legs.length === 1 ? messages.singleMatch : messages.leg(index + 1)
}

/** A goal without its scorer's club: "45+2′ (pen.)". */
export function goalNote(words: Pick<Words, 'messages'>, goal: Goal): string {
  const {details, bracketed} = words.messages
  const minute = goal.minute === undefined ? '' : formatMinute(goal.minute, goal.stoppage)
  if (goal.kind === undefined) return minute
  const kind = goal.kind === 'own' ? details.ownGoal : details.penaltyKick
  return minute === '' ? kind : bracketed(minute, kind)
}
