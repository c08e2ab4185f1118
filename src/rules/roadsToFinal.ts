import type {ClubId} from '../season/ids.ts'
import {groupChampion} from './groupChampion.ts'
import type {
  ResolvedGroup,
  ResolvedSeason,
  ResolvedStage,
  ResolvedTie,
  SlotIndex,
  Standing,
} from './resolved.ts'

/** Something a finalist came through: a tie, with the half it stood in, or a group, with its row. */
export type RoadStop =
  | {readonly kind: 'tie'; readonly tie: ResolvedTie; readonly slot: SlotIndex}
  | {readonly kind: 'group'; readonly group: ResolvedGroup; readonly standing: Standing}

export interface Road {
  readonly club: ClubId
  /** In the order of play, without what decided the title. */
  readonly stops: readonly RoadStop[]
}

export interface RoadsToFinal {
  /** The champion's first, once there is one. */
  readonly roads: readonly [Road, Road]
  /** The final, or the group that was won with the title. */
  readonly decider: ResolvedTie | ResolvedGroup
}

/** How the two finalists came to where the title was decided; null where no two clubs met for it. */
export function roadsToFinal(season: ResolvedSeason): RoadsToFinal | null {
  const last = season.stages.findLast(({record}) => record.round !== 'third-place')
  if (last === undefined || last.record.zone !== undefined) return null
  const found = last.kind === 'knockout' ? fromTie(last.ties) : fromGroup(last.groups, season)
  if (found === null) return null
  const {decider, finalists} = found
  const road = (club: ClubId): Road => ({
    club,
    stops: season.stages.flatMap((stage) => stopsIn(stage, club)).filter((stop) => partOf(stop) !== decider),
  })
  return {decider, roads: [road(finalists[0]), road(finalists[1])]}
}

interface Found {
  readonly decider: ResolvedTie | ResolvedGroup
  readonly finalists: readonly [ClubId, ClubId]
}

function fromTie(ties: readonly ResolvedTie[]): Found | null {
  const [final, another] = ties
  if (final === undefined || another !== undefined || final.next !== null) return null
  const [a, b] = final.slots
  if (a.kind !== 'club' || b.kind !== 'club') return null
  return {decider: final, finalists: final.winner === 1 ? [b.club, a.club] : [a.club, b.club]}
}

function fromGroup(groups: readonly ResolvedGroup[], season: ResolvedSeason): Found | null {
  for (const group of groups) {
    const champion = groupChampion(season, group)
    const {clubs} = group.record
    const second = season.record.runnersUp.find((club) => clubs.includes(club))
    if (champion !== null && second !== undefined) return {decider: group, finalists: [champion, second]}
  }
  return null
}

function stopsIn(stage: ResolvedStage, club: ClubId): readonly RoadStop[] {
  if (stage.kind === 'groups') {
    return stage.groups.flatMap((group): RoadStop[] => {
      const standing = group.standings.find((row) => row.club === club)
      return standing ? [{kind: 'group', group, standing}] : []
    })
  }
  return stage.ties.flatMap((tie): RoadStop[] => {
    const slot = tie.slots.findIndex((one) => one.kind === 'club' && one.club === club)
    return slot === 0 || slot === 1 ? [{kind: 'tie', tie, slot}] : []
  })
}

const partOf = (stop: RoadStop) => (stop.kind === 'tie' ? stop.tie : stop.group)
