import type {SeasonId, TieId} from '../../season/ids.ts'
import type {Choices} from '../state/choices.ts'
import type {Chosen} from '../state/chosen.ts'

/** The choices that lead from all seasons to one, with the same clubs lit: to its bracket, or where `there` says. */
export function toSeason(
  season: SeasonId,
  {clubs, associations}: Chosen,
  there: {readonly view?: 'groups' | null; readonly tie?: TieId | null} = {},
): Partial<Choices> {
  return {season, data: null, clubs, associations, view: null, tie: null, ...there}
}
