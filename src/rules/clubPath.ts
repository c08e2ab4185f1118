import type {ClubId, GroupId, StageId, TieId} from '../season/ids.ts'
import type {Destination, ResolvedSeason, ResolvedTie} from './resolved.ts'

export interface ClubPath {
  readonly ties: ReadonlySet<TieId>
  /** From a tie to the one the club went on to, also when it went to a third-place match as the loser. */
  readonly links: readonly {readonly from: TieId; readonly to: TieId}[]
  readonly groups: readonly {readonly stage: StageId; readonly group: GroupId}[]
  /** The club stands in a tie or a group of this season. */
  readonly played: boolean
}

/** Everything that lights up for a club. */
export function clubPath(season: ResolvedSeason, club: ClubId): ClubPath {
  const ties = [...season.ties.values()].filter((tie) => isIn(tie, club))
  const links = ties.flatMap((tie) =>
    [tie.next, tie.loserNext]
      .filter((destination) => leadsTo(destination, season, club))
      .map((destination) => ({from: tie.id, to: destination.tie})),
  )
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

/** A way out of a tie is the club's own if it ends in the club's own slot: only one of the two goes there. */
function leadsTo(
  destination: Destination | null,
  season: ResolvedSeason,
  club: ClubId,
): destination is Extract<Destination, {kind: 'tie'}> {
  if (destination?.kind !== 'tie' || destination.slot === null) return false
  const slot = season.ties.get(destination.tie)?.slots[destination.slot]
  return slot?.kind === 'club' && slot.club === club
}
