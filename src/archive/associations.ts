import type {Club} from '../season/club.ts'
import type {Association, ClubId} from '../season/ids.ts'
import type {Entrant} from '../season/schema.ts'
import type {ClubDirectory} from './clubs.ts'

/**
 * The clubs of an association among those of a season: those that were its own then, and those that are today, since
 * an association may have parted from another.
 */
export function clubsOfAssociation(
  association: Association,
  entrants: Iterable<Entrant>,
  clubs: ClubDirectory,
): readonly ClubId[] {
  return [...entrants].flatMap((entrant) =>
    entrant.association === association || clubs.get(entrant.club)?.association === association
      ? entrant.club
      : [],
  )
}

/** Every club of the archive by its association. */
export function clubsByAssociation(clubs: Iterable<Club>): ReadonlyMap<Association, readonly Club[]> {
  const found = new Map<Association, Club[]>()
  for (const club of clubs) {
    if (club.association === undefined) continue
    const those = found.get(club.association)
    if (those) those.push(club)
    else found.set(club.association, [club])
  }
  return found
}
