import type {ClubId} from '../season/ids.ts'
import type {ResolvedGroup, ResolvedSeason} from './resolved.ts'

/** Who won the title in a group: one of the last stage of the season, after which nobody plays on. */
export function groupChampion({record, stages}: ResolvedSeason, group: ResolvedGroup): ClubId | null {
  if (stages.at(-1)?.record.id !== group.stage) return null
  return record.champions.find(({club}) => group.record.clubs.includes(club))?.club ?? null
}
