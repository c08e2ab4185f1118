import type {Archive, ArchiveSeason, ArchiveStage} from '../season/archive.ts'
import type {Association, ClubId, SeasonId, StageId} from '../season/ids.ts'

/** How far a club came in a season. */
export interface Stop {
  readonly club: ClubId
  readonly season: SeasonId
  /** What it won, or else where its way ended; null where it was entered but stands in no tie or group. */
  readonly result: 'champion' | 'runner-up' | StageId | null
  /**
   * Rounds from the title: 0 for champions, 1 for whoever lost it in the last round, 2 for semi-finals; null where no
   * stage is known.
   */
  readonly fromEnd: number | null
  readonly stage: ArchiveStage | null
}

/** The best that clubs of one association reached in a season: more than one stop where several came as far. */
export interface AssociationStop {
  readonly season: SeasonId
  readonly fromEnd: number | null
  readonly best: readonly Stop[]
}

/** One stop for every season in which a club took part, oldest first. Seasons without it are gaps. */
export function clubJourney({clubs, seasons}: Archive, club: ClubId): readonly Stop[] {
  return seasons.flatMap((season) => stopsOf(season, clubs).filter((stop) => stop.club === club))
}

/** One stop for every season in which a club of the association took part, oldest first. */
export function associationJourney(
  {clubs, seasons}: Archive,
  association: Association,
  associationOf: (club: ClubId) => Association | undefined,
): readonly AssociationStop[] {
  return seasons.flatMap((season) => {
    const stops = stopsOf(season, clubs).filter(({club}) => associationOf(club) === association)
    if (stops.length === 0) return []
    const nearest = Math.min(...stops.map(distance))
    const best = stops.filter((stop) => distance(stop) === nearest)
    return [{season: season.id, fromEnd: best[0]?.fromEnd ?? null, best}]
  })
}

const distance = ({fromEnd}: Stop): number => fromEnd ?? Infinity

function stopsOf({id, stages, results}: ArchiveSeason, clubs: readonly ClubId[]): readonly Stop[] {
  return results.flatMap(([index, end, won]) => {
    const club = clubs[index]
    const stage = end === null ? null : (stages[end] ?? null)
    const fromEnd = won === 'champion' ? 0 : (stage?.fromEnd ?? null)
    return club === undefined ? [] : [{club, season: id, result: won ?? stage?.id ?? null, fromEnd, stage}]
  })
}
