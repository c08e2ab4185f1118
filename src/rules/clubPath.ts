import type {ClubId, GroupId, StageId, TieId} from '../season/ids.ts'
import {groupKey, type GroupKey} from './groupKey.ts'
import type {Destination, ResolvedSeason, ResolvedTie} from './resolved.ts'

export interface ClubPath {
  readonly ties: ReadonlySet<TieId>
  /** From a tie or group to the one the club went on to, also to a third-place match as the loser. */
  readonly links: readonly {readonly from: TieId | GroupKey; readonly to: TieId | GroupKey}[]
  readonly groups: readonly {readonly stage: StageId; readonly group: GroupId}[]
  /** The club stands in a tie or a group of this season. */
  readonly played: boolean
}

/** Everything that lights up for a club. */
export function clubPath(season: ResolvedSeason, club: ClubId): ClubPath {
  const ties = [...season.ties.values()].filter((tie) => isIn(tie, club))
  const ways = (from: TieId | GroupKey, destinations: readonly (Destination | null)[]) =>
    destinations.flatMap((to) => (to !== null && leadsTo(to, season, club) ? [{from, to: keyOf(to)}] : []))
  const links = [
    ...ties.flatMap((tie) => ways(tie.id, [tie.next, tie.loserNext])),
    ...season.stages.flatMap((stage) =>
      stage.kind === 'knockout'
        ? []
        : stage.groups.flatMap((group) => {
            const standing = group.standings.find((row) => row.club === club)
            return standing ? ways(groupKey(group.stage, group.id), [standing.next]) : []
          }),
    ),
  ]
  const groups = season.stages.flatMap((stage) =>
    stage.kind === 'knockout'
      ? []
      : stage.groups
          .filter((group) => group.record.clubs.includes(club))
          .map((group) => ({stage: group.stage, group: group.id})),
  )
  const ids = new Set(ties.map((tie) => tie.id))
  return {ties: ids, links, groups, played: ids.size > 0 || groups.length > 0}
}

const isIn = (tie: ResolvedTie, club: ClubId): boolean =>
  tie.slots.some((slot) => slot.kind === 'club' && slot.club === club)

const keyOf = (to: Destination) => (to.kind === 'tie' ? to.tie : groupKey(to.stage, to.group))

/** A way out is the club's own if it ends in the club's own slot or group: only one of the two goes there. */
function leadsTo(destination: Destination, season: ResolvedSeason, club: ClubId): boolean {
  if (destination.kind === 'groups') {
    const stage = season.stageById.get(destination.stage)
    const groups = stage?.kind === 'groups' ? stage.groups : []
    return groups.some(({id, record}) => id === destination.group && record.clubs.includes(club))
  }
  const slot =
    destination.slot === null ? undefined : season.ties.get(destination.tie)?.slots[destination.slot]
  return slot?.kind === 'club' && slot.club === club
}
