import {seasonsOf, type ClubDirectory} from '../../archive/clubs.ts'
import type {Association, ClubId, SeasonId} from '../../season/ids.ts'
import {mostChosen, type Choices} from './choices.ts'

/** The clubs and associations that a reader follows. Their marks count through both, the clubs first. */
export type Chosen = Pick<Choices, 'clubs' | 'associations'>

/** What can be chosen: a club, or an association, which stands for all its clubs. */
export type Choosable =
  {readonly kind: 'club'; readonly id: ClubId} | {readonly kind: 'association'; readonly id: Association}

/** All that is chosen, in the order of the marks. */
export function allChosen({clubs, associations}: Chosen): readonly Choosable[] {
  return [
    ...clubs.map((id) => ({kind: 'club', id}) as const),
    ...associations.map((id) => ({kind: 'association', id}) as const),
  ]
}

/** The number of a mark; -1 for what is not chosen. */
export function markOf({clubs, associations}: Chosen, {id}: Choosable): number {
  return [...clubs, ...associations].indexOf(id)
}

/** What is left without it. */
export function without({clubs, associations}: Chosen, {id}: Choosable): Chosen {
  // The letters of an association are capitals, those of a club's id are not.
  const isOther = (other: Choosable['id']) => other !== id
  return {clubs: clubs.filter(isOther), associations: associations.filter(isOther)}
}

/** Chooses it, or lets it go where it is chosen; null where no more can be chosen. */
export function toggled(chosen: Chosen, one: Choosable): Chosen | null {
  const {clubs, associations} = chosen
  if (markOf(chosen, one) >= 0) return without(chosen, one)
  if (clubs.length + associations.length >= mostChosen) return null
  return one.kind === 'club'
    ? {clubs: [...clubs, one.id], associations}
    : {clubs, associations: [...associations, one.id]}
}

const noSeasons: ReadonlySet<SeasonId> = new Set()

/** The seasons in which any of what is chosen took part. */
export function seasonsOfChosen({clubs, associations}: Chosen, known: ClubDirectory): ReadonlySet<SeasonId> {
  const theirs = [...known.values()].filter(
    ({id, association}) =>
      clubs.includes(id) || (association !== undefined && associations.includes(association)),
  )
  const seasons = theirs.flatMap(seasonsOf)
  return seasons.length === 0 ? noSeasons : new Set(seasons)
}
