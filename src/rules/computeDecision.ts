import type {Score, Tie} from '../season/schema.ts'
import {
  aggregateLegs,
  matchCounts,
  slotOfClub,
  sumAggregate,
  sumAwayGoals,
  sumNinetyMinutes,
} from './aggregate.ts'
import type {Decision, ResolvedLeg, Rules, Slot, SlotIndex} from './resolved.ts'
import {leader} from './score.ts'

/** What a tie is decided from. A resolved tie is one, so that it can be decided again. */
export interface Contest {
  readonly record: Pick<Tie, 'clubs' | 'winner' | 'decidedBy'>
  readonly slots: readonly [Slot, Slot]
  readonly legs: readonly ResolvedLeg[]
  readonly rules: Rules
}

export interface Verdict {
  readonly decision: Decision
  readonly winner: SlotIndex | null
}

/**
 * What legs and rules give, without a look at what is recorded, but for decisions that no rule can compute:
 * byes, lots, walkovers, disqualifications, awards, and what is not known.
 */
export function computeDecision(contest: Contest): Verdict {
  return decideByRecord(contest) ?? decideByReplay(contest.legs) ?? decideByLegs(contest)
}

function decideByRecord({record, slots, legs}: Contest): Verdict | null {
  if (record.clubs.length === 1) {
    const entered = slots[0].kind === 'club' || slots[0].kind === 'named'
    return {decision: {by: 'bye'}, winner: entered ? 0 : null}
  }
  const winner = slotOfClub(record.winner, slots)
  const aggregate = sumAggregate(legs)
  switch (record.decidedBy) {
    case 'bye':
      return {decision: {by: 'bye'}, winner}
    case 'lots':
    case 'walkover':
    case 'disqualification':
    case 'awarded':
    case 'unknown':
      return {decision: {by: record.decidedBy, aggregate}, winner}
    case 'replay':
      if (legs.some(isReplay)) return null
      return {decision: {by: 'replay', aggregate, replay: null, penalties: null}, winner}
    default:
      return null
  }
}

function decideByReplay(legs: readonly ResolvedLeg[]): Verdict | null {
  const replay = legs.findLast(isReplay)
  if (replay === undefined) return null
  const aggregate = sumAggregate(legs)
  const winner = leader(replay.goals) ?? leader(replay.penalties)
  if (winner === null) return {decision: {by: 'open', aggregate}, winner}
  return {decision: {by: 'replay', aggregate, replay: replay.goals, penalties: replay.penalties}, winner}
}

function decideByLegs({legs, rules}: Contest): Verdict {
  const aggregate = sumAggregate(legs)
  const counted = aggregateLegs(legs)
  const penalties = counted.findLast((leg) => leg.penalties !== null)?.penalties ?? null
  const open: Verdict = {decision: {by: 'open', aggregate}, winner: null}
  if (legs.some(({match}) => match.status === 'unplayed')) return open
  return (
    (aggregate === null ? null : decideByGoals(legs, counted, aggregate, penalties, rules)) ??
    decideByPenalties(aggregate, penalties) ??
    open
  )
}

function decideByGoals(
  legs: readonly ResolvedLeg[],
  counted: readonly ResolvedLeg[],
  aggregate: Score,
  penalties: Score | null,
  rules: Rules,
): Verdict | null {
  const ninety = sumNinetyMinutes(legs)
  const extraTime = counted.some(({match}) => match.afterExtraTime !== undefined)

  // Whoever goes on to extra time or a shoot-out is not decided by goals, whatever the goals are: in the final of
  // 1976 each club had won once, and the aggregate did not count.
  const ahead = leader(aggregate)
  if (ahead !== null && !extraTime && penalties === null) {
    return {decision: {by: 'aggregate', aggregate, legs: counted.length}, winner: ahead}
  }
  if (ninety !== null && leader(ninety) === null && rules.awayGoals !== null && rules.awayGoals !== 'none') {
    const verdict = decideByAwayGoals(legs, aggregate, 'without')
    if (verdict !== null) return verdict
  }
  if (!extraTime) return null
  const winner = leader(ninety === null ? aggregate : difference(aggregate, ninety))
  if (winner !== null) return {decision: {by: 'extraTime', aggregate}, winner}
  return ahead === null && rules.awayGoals === 'always' ? decideByAwayGoals(legs, aggregate, 'with') : null
}

/** Goals away are only compared where each club was the visitor once: not in a single match. */
function decideByAwayGoals(
  legs: readonly ResolvedLeg[],
  aggregate: Score,
  extraTime: 'with' | 'without',
): Verdict | null {
  const hosts = new Set(aggregateLegs(legs).map((leg) => leg.home))
  const awayGoals = hosts.has(0) && hosts.has(1) ? sumAwayGoals(legs, extraTime) : null
  const winner = leader(awayGoals)
  return awayGoals === null || winner === null
    ? null
    : {decision: {by: 'awayGoals', aggregate, awayGoals}, winner}
}

function decideByPenalties(aggregate: Score | null, penalties: Score | null): Verdict | null {
  const winner = leader(penalties)
  return winner === null ? null : {decision: {by: 'penalties', aggregate, penalties}, winner}
}

const isReplay = ({match}: ResolvedLeg): boolean => match.replay === true && matchCounts(match)

const difference = (a: Score, b: Score): Score => [a[0] - b[0], a[1] - b[1]]
