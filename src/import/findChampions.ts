import {resolveSeason} from '../rules/resolve.ts'
import type {ClubId} from '../season/ids.ts'
import type {Season} from '../season/schema.ts'

export interface Honours {
  readonly champion: ClubId
  readonly runnerUp: ClubId | null
  /** Where the title was won. */
  readonly stage: string
}

/**
 * Who won the last tie that only winners come to, or finished first in a group that ends the season; null where that
 * is not decided, or nothing says which tie is the last.
 */
export function findChampion(season: Season): Honours | null {
  const resolved = resolveSeason(season)
  const last = resolved.stages.findLast(
    (stage) =>
      stage.record.round !== 'third-place' &&
      stage.record.zone === undefined &&
      (stage.kind === 'groups' ||
        stage.ties.some(({origins}) => origins.every((it) => it?.kind !== 'loserOf'))),
  )
  if (last === undefined) return null
  const stage = last.record.id
  if (last.kind === 'knockout') {
    const [tie, ...others] = last.ties
    if (tie?.winner == null || others.length > 0) return null
    const clubs = tie.slots.map((slot) => (slot.kind === 'club' ? slot.club : null))
    const champion = clubs[tie.winner] ?? null
    return champion === null ? null : {champion, runnerUp: clubs[1 - tie.winner] ?? null, stage}
  }
  const [group, ...others] = last.groups
  if (!group?.complete || others.length > 0) return null
  const at = (place: number) => {
    const clubs = group.standings.filter((standing) => standing.place === place)
    return clubs.length === 1 ? (clubs[0]?.club ?? null) : null
  }
  const champion = at(1)
  return champion === null ? null : {champion, runnerUp: at(2), stage}
}
