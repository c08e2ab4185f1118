import {aggregateLegs, slotOfClub, sumAggregate, sumAwayGoals} from './aggregate.ts'
import {computeDecision, type Contest, type Verdict} from './computeDecision.ts'
import type {Decision, SlotIndex} from './resolved.ts'
import {leader} from './score.ts'

/**
 * How a tie was decided and for whom. A recorded winner is always the winner. A recorded way of deciding is shown
 * where the computation stays open and the figures do not speak against it.
 */
export function decide(contest: Contest): Verdict {
  const computed = computeDecision(contest)
  const recorded = slotOfClub(contest.record.winner, contest.slots)
  if (computed.decision.by === 'open') {
    const decision = recordedDecision(contest, recorded) ?? computed.decision
    return {decision, winner: recorded}
  }
  if (recorded === null || computed.winner === recorded) return computed
  // Legs and rules give the tie to the other club: then they do not say how it was decided.
  return {decision: {by: 'unknown', aggregate: sumAggregate(contest.legs)}, winner: recorded}
}

/** The recorded way of deciding with its figures; `unknown` where the figures are missing or deny it. */
function recordedDecision({record, legs, rules}: Contest, winner: SlotIndex | null): Decision | null {
  const aggregate = sumAggregate(legs)
  const unknown: Decision = {by: 'unknown', aggregate}
  if (record.decidedBy === undefined) return winner === null ? null : unknown

  const won = aggregate !== null && winner !== null && leader(aggregate) === winner
  switch (record.decidedBy) {
    case 'aggregate':
      return won ? {by: 'aggregate', aggregate, legs: aggregateLegs(legs).length} : unknown
    case 'extraTime':
      return won ? {by: 'extraTime', aggregate} : unknown
    case 'awayGoals': {
      const awayGoals = sumAwayGoals(legs, rules.awayGoals === 'always' ? 'with' : 'without')
      const level = aggregate !== null && leader(aggregate) === null
      const wonAway = awayGoals !== null && winner !== null && leader(awayGoals) === winner
      return level && wonAway ? {by: 'awayGoals', aggregate, awayGoals} : unknown
    }
    case 'penalties': {
      const penalties = legs.findLast((leg) => leg.penalties !== null)?.penalties ?? null
      return penalties === null || leader(penalties) === winner
        ? {by: 'penalties', aggregate, penalties}
        : unknown
    }
    case 'replay': {
      const replay = legs.findLast(({match}) => match.replay === true)
      return {by: 'replay', aggregate, replay: replay?.goals ?? null, penalties: replay?.penalties ?? null}
    }
    default:
      return unknown
  }
}
