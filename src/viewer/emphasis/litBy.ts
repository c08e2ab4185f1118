import {clubsOfAssociation} from '../../archive/associations.ts'
import type {ClubDirectory} from '../../archive/clubs.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {Chosen} from '../state/chosen.ts'
import type {Lit} from './emphasis.ts'

/** Each club for itself, then the other clubs of each association in this season. */
export function litBy({clubs, associations}: Chosen, season: ResolvedSeason, known: ClubDirectory): Lit {
  return [
    ...clubs.map((club) => [club]),
    ...associations.map((association) =>
      clubsOfAssociation(association, season.entrants.values(), known).filter(
        (club) => !clubs.includes(club),
      ),
    ),
  ]
}
