import type {ClubId, StageId, TieId} from '../season/ids.ts'
import type {Group, Season} from '../season/schema.ts'

export type TargetId = TieId | StageId

export type Target =
  | {readonly kind: 'tie'; readonly tie: TieId}
  | {readonly kind: 'groups'; readonly stage: StageId; readonly groups: readonly Group[]}

/** Finds what an id in `next` stands for, seen from a tie or a stage. */
export type FindTarget = (from: TargetId, next: TargetId | null | undefined) => Target | null

/**
 * Only what is played later can be gone on to. An id that does not exist, or leads back, is as good as absent, so
 * that nobody who follows the ways of a season walks in a circle.
 */
export function createFindTarget(season: Season): FindTarget {
  const targets = new Map<TargetId, {readonly at: number; readonly target: Target | null}>()
  const add = (id: TargetId, target: Target | null) => {
    if (!targets.has(id)) targets.set(id, {at: targets.size, target})
  }
  for (const stage of season.stages) {
    if (stage.kind === 'groups') {
      add(stage.id, {kind: 'groups', stage: stage.id, groups: stage.groups})
    } else {
      add(stage.id, null)
      for (const tie of stage.ties) add(tie.id, {kind: 'tie', tie: tie.id})
    }
  }
  return (from, next) => {
    const start = targets.get(from)
    const end = next === null || next === undefined ? undefined : targets.get(next)
    return start !== undefined && end !== undefined && start.at < end.at ? end.target : null
  }
}

/** Where a club plays after a stage, for a group that does not say where its clubs go. */
export function findNextAppearance(season: Season, from: number, club: ClubId): TargetId | null {
  for (const stage of season.stages.slice(from + 1)) {
    if (stage.kind === 'groups') {
      if (stage.groups.some((group) => group.clubs.includes(club))) return stage.id
    } else {
      const tie = stage.ties.find((candidate) => candidate.clubs.some((place) => place === club))
      if (tie !== undefined) return tie.id
    }
  }
  return null
}
