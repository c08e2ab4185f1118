import type {ClubId} from '../season/ids.ts'
import type {ResolvedGroup, ResolvedSeason, Standing} from './resolved.ts'

export interface Seeding {
  readonly seed: number
  readonly club: ClubId
  /** The last group the club played in, by which it was seeded; null where it played in none. */
  readonly group: ResolvedGroup | null
  readonly standing: Standing | null
}

/** The table by which clubs were seeded for the knock-out rounds; empty where nobody was. */
export function seedingTable(season: ResolvedSeason): readonly Seeding[] {
  const groups = season.stages.flatMap((stage) => (stage.kind === 'groups' ? stage.groups : []))
  return [...season.entrants.values()]
    .flatMap(({club, seed}) => {
      if (seed === undefined) return []
      const group = groups.findLast(({record}) => record.clubs.includes(club)) ?? null
      const standing = group?.standings.find((row) => row.club === club) ?? null
      return [{seed, club, group, standing}]
    })
    .sort((a, b) => a.seed - b.seed)
}
