import type {ClubId} from './ids.ts'
import {groupsOf, matchesOf, tiesOf} from './parts.ts'
import type {Path} from './place.ts'
import type {Season} from './schema.ts'

/** A place in the file that names a club. */
export interface Mention {
  readonly path: Path
  readonly club: ClubId
}

/** Every place of a season that names a club by its id. */
export function mentionsOf(season: Season): readonly Mention[] {
  return [
    ...each(season.entrants, ['entrants']),
    ...(season.draw?.pots ?? []).flatMap((pot, i) => listed(pot.clubs, ['draw', 'pots', i, 'clubs'])),
    ...tiesOf(season).flatMap(({part: tie, path}) => [
      ...tie.clubs.flatMap((club, i) =>
        typeof club === 'string' ? [{path: [...path, 'clubs', i], club}] : [],
      ),
      ...one(tie.winner, [...path, 'winner']),
    ]),
    ...groupsOf(season).flatMap(({part: group, path}) => [
      ...listed(group.clubs, [...path, 'clubs']),
      ...listed(group.order ?? [], [...path, 'order']),
      ...each(group.table ?? [], [...path, 'table']),
      ...each(group.advance ?? [], [...path, 'advance']),
    ]),
    ...matchesOf(season).flatMap(({part: match, path}) => [
      ...one(match.home, [...path, 'home']),
      ...one(match.away, [...path, 'away']),
      ...each(match.goals ?? [], [...path, 'goals']),
    ]),
    ...each(season.champions, ['champions']),
    ...listed(season.runnersUp, ['runnersUp']),
  ]
}

const one = (club: ClubId | null | undefined, path: Path): Mention[] =>
  club === null || club === undefined ? [] : [{path, club}]

const listed = (clubs: readonly ClubId[], path: Path) => clubs.flatMap((club, i) => one(club, [...path, i]))

const each = (items: readonly {readonly club?: ClubId}[], path: Path) =>
  items.flatMap(({club}, i) => one(club, [...path, i, 'club']))
