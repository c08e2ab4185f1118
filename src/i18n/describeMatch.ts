import type {ResolvedLeg, ResolvedTie} from '../rules/resolved.ts'
import type {Goal, Match} from '../season/schema.ts'
import {formatMinute} from './format.ts'
import {slotName} from './names.ts'
import type {Words} from './words.ts'

/** A goal without its scorer's club: "45+2′ (pen.)". */
export function goalNote(words: Pick<Words, 'messages'>, goal: Goal): string {
  const {details, bracketed} = words.messages
  const minute = goal.minute === undefined ? '' : formatMinute(goal.minute, goal.stoppage)
  if (goal.kind === undefined) return minute
  const kind = goal.kind === 'own' ? details.ownGoal : details.penaltyKick
  return minute === '' ? kind : bracketed(minute, kind)
}

/** One side of a match: the club, or what its tie knows of a club that has no id. */
export function sideName(words: Words, match: Match, side: 'home' | 'away', tie?: ResolvedTie): string {
  const club = match[side]
  if (club !== null) return words.clubName(club)
  const home = tie?.legs.find((leg: ResolvedLeg) => leg.match === match)?.home
  if (!tie || home == null) return words.messages.slots.unknown
  return slotName(words, tie.slots[side === 'home' ? home : home === 0 ? 1 : 0])
}
