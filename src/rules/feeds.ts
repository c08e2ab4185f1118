import type {Season, Tie} from '../season/schema.ts'
import type {Origin, ResolvedGroup, ResolvedTie, Slot} from './resolved.ts'
import {otherSlot} from './score.ts'
import type {Feed} from './slots.ts'
import {advancingClub, type Advance} from './standings.ts'
import {findNextAppearance, type FindTarget, type Target} from './targets.ts'

/** What leaves a tie or a group, and for where. */
export interface Sending {
  readonly target: Target
  readonly feed: Feed
}

export const winnerOrigin = (tie: Pick<Tie, 'id'>): Origin => ({kind: 'winnerOf', tie: tie.id})
export const loserOrigin = (tie: Pick<Tie, 'id'>): Origin => ({kind: 'loserOf', tie: tie.id})
export const placeOrigin = (group: Pick<ResolvedGroup, 'id' | 'stage'>, place: number): Origin => ({
  kind: 'placed',
  stage: group.stage,
  group: group.id,
  place,
})

export function sendFromTie(tie: ResolvedTie, findTarget: FindTarget): readonly Sending[] {
  const {winner, record, decision} = tie
  // Where both clubs were disqualified, nobody is still to come.
  if (winner === null && decision.by === 'disqualification') return []
  const sendings: Sending[] = []
  const send = (target: Target | null, origin: Origin, leaving: Slot | null) => {
    if (target !== null) sendings.push({target, feed: {origin, slot: knownOr(leaving, origin)}})
  }
  send(findTarget(tie.id, record.next), winnerOrigin(tie), winner === null ? null : tie.slots[winner])
  if (decision.by !== 'bye') {
    const loser = winner === null ? null : tie.slots[otherSlot(winner)]
    send(findTarget(tie.id, record.loserNext), loserOrigin(tie), loser)
  }
  return sendings
}

export function sendFromGroup(
  group: ResolvedGroup,
  season: Season,
  stageIndex: number,
  findTarget: FindTarget,
): readonly Sending[] {
  return (group.record.advance ?? []).flatMap((advance) => {
    const target = findAdvanceTarget(advance, group, season, stageIndex, findTarget)
    if (target === null) return []
    const club = advancingClub(advance, group.standings, group.complete)
    const origin = placeOrigin(group, advance.place)
    return [{target, feed: {origin, slot: club === null ? origin : {kind: 'club', club}}}]
  })
}

export function findAdvanceTarget(
  advance: Advance,
  group: ResolvedGroup,
  season: Season,
  stageIndex: number,
  findTarget: FindTarget,
): Target | null {
  if (advance.next !== undefined) return findTarget(group.stage, advance.next)
  const club = advancingClub(advance, group.standings, group.complete)
  return club === null ? null : findTarget(group.stage, findNextAppearance(season, stageIndex, club))
}

const knownOr = (slot: Slot | null, origin: Origin): Slot =>
  slot?.kind === 'club' || slot?.kind === 'named' ? slot : origin
