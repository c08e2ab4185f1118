import type {ClubId, TieId} from '../season/ids.ts'
import type {Season} from '../season/schema.ts'
import {findAdvanceTarget, loserOrigin, placeOrigin, winnerOrigin} from './feeds.ts'
import type {Destination, Origin, ResolvedGroup, ResolvedStage, ResolvedTie, SlotIndex} from './resolved.ts'
import {otherSlot} from './score.ts'
import {advancingClub} from './standings.ts'
import type {FindTarget, Target} from './targets.ts'

/** Says for every tie and every standing where the way goes on: the second look, when all slots are filled. */
export function addDestinations(
  stages: readonly ResolvedStage[],
  ties: ReadonlyMap<TieId, ResolvedTie>,
  season: Season,
  findTarget: FindTarget,
): readonly ResolvedStage[] {
  const destination = (target: Target | null, origin: Origin, club: ClubId | null): Destination | null => {
    if (target === null) return null
    if (target.kind === 'groups') {
      const group = target.groups.find(({clubs}) => club !== null && clubs.includes(club))
      return {kind: 'groups', stage: target.stage, group: group?.id ?? null}
    }
    const origins = ties.get(target.tie)?.origins ?? []
    const slot = origins.findIndex((other) => other !== null && isSame(origin, other))
    return {kind: 'tie', tie: target.tie, slot: slot === 0 || slot === 1 ? slot : null}
  }

  const linkTie = (tie: ResolvedTie): ResolvedTie => {
    const {record, winner} = tie
    const loser = winner === null ? null : otherSlot(winner)
    return {
      ...tie,
      next: destination(findTarget(tie.id, record.next), winnerOrigin(tie), clubIn(tie, winner)),
      loserNext: destination(findTarget(tie.id, record.loserNext), loserOrigin(tie), clubIn(tie, loser)),
    }
  }

  const linkGroup = (group: ResolvedGroup, stageIndex: number): ResolvedGroup => {
    const nexts = new Map<ClubId, Destination | null>()
    for (const advance of group.record.advance ?? []) {
      const club = advancingClub(advance, group.standings, group.complete)
      const target = findAdvanceTarget(advance, group, season, stageIndex, findTarget)
      if (club !== null) nexts.set(club, destination(target, placeOrigin(group, advance.place), club))
    }
    const standings = group.standings.map((standing) => ({
      ...standing,
      next: nexts.get(standing.club) ?? null,
    }))
    return {...group, standings}
  }

  return stages.map((stage, index) =>
    stage.kind === 'knockout'
      ? {...stage, ties: stage.ties.map(linkTie)}
      : {...stage, groups: stage.groups.map((group) => linkGroup(group, index))},
  )
}

function clubIn(tie: ResolvedTie, index: SlotIndex | null): ClubId | null {
  const slot = index === null ? null : tie.slots[index]
  return slot?.kind === 'club' ? slot.club : null
}

function isSame(a: Origin, b: Origin): boolean {
  if (a.kind === 'placed') {
    return b.kind === 'placed' && a.stage === b.stage && a.group === b.group && a.place === b.place
  }
  return a.kind === b.kind && a.tie === b.tie
}
