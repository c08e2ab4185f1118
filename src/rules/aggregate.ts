import type {ClubId} from '../season/ids.ts'
import type {Match, Score} from '../season/schema.ts'
import type {ResolvedLeg, Slot, SlotIndex} from './resolved.ts'
import {inSlotOrder, otherSlot, sumScores} from './score.ts'

/** Whether a match has a say: an annulled one has not, nor has one that was not played. */
export const matchCounts = (match: Match): boolean => match.status !== 'void' && match.status !== 'unplayed'

/** Goals at the end of a match, extra time included, home club first. */
export const matchGoals = (match: Match): Score | null =>
  match.status === 'unplayed' ? null : (match.afterExtraTime ?? match.score)

export function resolveLegs(legs: readonly Match[], slots: readonly [Slot, Slot]): readonly ResolvedLeg[] {
  return legs.map((match) => {
    const home = slotAtHome(match, slots)
    const goals = matchGoals(match)
    return {
      match,
      home,
      goals: goals === null || home === null ? null : inSlotOrder(goals, home),
      penalties: match.penalties === undefined || home === null ? null : inSlotOrder(match.penalties, home),
    }
  })
}

/** The legs whose goals are added up: a replay decides by itself. */
export const aggregateLegs = (legs: readonly ResolvedLeg[]): readonly ResolvedLeg[] =>
  legs.filter(({match}) => matchCounts(match) && match.replay !== true)

export const sumAggregate = (legs: readonly ResolvedLeg[]): Score | null =>
  sumScores(aggregateLegs(legs).map((leg) => leg.goals))

/** Goals of each slot in the first 90 minutes of all legs; null if those of one leg are not known. */
export const sumNinetyMinutes = (legs: readonly ResolvedLeg[]): Score | null =>
  sumScores(aggregateLegs(legs).map(ninetyMinutes))

/** Goals scored away, with or without those of extra time. On neutral ground nobody is away. */
export function sumAwayGoals(legs: readonly ResolvedLeg[], extraTime: 'with' | 'without'): Score | null {
  return sumScores(
    aggregateLegs(legs).map((leg) => {
      const goals = extraTime === 'with' ? leg.goals : ninetyMinutes(leg)
      if (goals === null || leg.home === null) return null
      if (leg.match.neutral === true) return [0, 0]
      return leg.home === 0 ? [0, goals[1]] : [goals[0], 0]
    }),
  )
}

const ninetyMinutes = ({match, home}: ResolvedLeg): Score | null =>
  match.score === null || match.status === 'unplayed' || home === null ? null : inSlotOrder(match.score, home)

// One known club is enough: whoever is not it stands in the other slot.
function slotAtHome(match: Match, slots: readonly [Slot, Slot]): SlotIndex | null {
  const home = slotOfClub(match.home, slots)
  if (home !== null) return home
  const away = slotOfClub(match.away, slots)
  return away === null ? null : otherSlot(away)
}

export function slotOfClub(club: ClubId | null | undefined, slots: readonly [Slot, Slot]): SlotIndex | null {
  const isIn = (slot: Slot) => slot.kind === 'club' && slot.club === club
  if (isIn(slots[0])) return 0
  return isIn(slots[1]) ? 1 : null
}
