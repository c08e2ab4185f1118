import {resolveLegs} from '../../src/rules/aggregate.ts'
import type {Contest} from '../../src/rules/computeDecision.ts'
import type {Rules, Slot} from '../../src/rules/resolved.ts'
import type {Match, Tie} from '../../src/season/schema.ts'
import {noRules, slot, tie} from './build.ts'

/** A tie of two known clubs, ready to be decided. */
export function contest(
  clubs: readonly [string, string],
  legs: readonly Match[],
  rules: Partial<Rules> = {},
  recorded: {winner?: string | null; decidedBy?: NonNullable<Tie['decidedBy']>} = {},
): Contest {
  const slots: readonly [Slot, Slot] = [slot(clubs[0]), slot(clubs[1])]
  const record = tie('T', {clubs, ...recorded})
  return {record, slots, legs: resolveLegs(legs, slots), rules: {...noRules, ...rules}}
}

export const ab = ['a', 'b'] as const
export const none = {awayGoals: 'none'} as const
export const untilExtraTime = {awayGoals: 'untilExtraTime', extraTime: true} as const
export const always = {awayGoals: 'always', extraTime: true} as const
