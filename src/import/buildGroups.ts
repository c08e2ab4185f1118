import type {ClubId} from '../season/ids.ts'
import type {Group} from '../season/schema.ts'
import type {DraftGroup, DraftGroups, NamedClub} from './draft.ts'
import {asGroupId, numbered} from './makeId.ts'
import {defined, toMatch} from './toMatch.ts'

/** The groups of a stage, before it is known who goes on. Clubs that only matches name stand at the end. */
export function buildGroups(stage: DraftGroups, idOf: (club: NamedClub) => ClubId): readonly Group[] {
  const taken = new Set<string>()
  return stage.groups.map((group) => {
    const id = asGroupId(numbered(asGroupId(group.id), taken))
    taken.add(id)
    const named = [...group.clubs, ...group.matches.flatMap(({home, away}) => [home, away])]
    const clubs = new Set(named.filter((club) => club !== null).map(idOf))
    const order = group.order?.map(idOf)
    return {
      id,
      ...(group.name === undefined && id !== group.id ? {name: group.id} : defined({name: group.name})),
      clubs: [...clubs],
      matches: group.matches.map((match) => toMatch(match, idOf)),
      ...(order?.length === clubs.size ? {order} : {}),
      ...(group.table === undefined || isGiven(group, idOf)
        ? {}
        : {table: group.table.map(({club, ...figures}) => ({club: idOf(club), ...defined(figures)}))}),
      ...defined({note: group.note}),
    }
  })
}

// A table that the matches give is not kept beside them.
function isGiven({table = [], matches}: DraftGroup, idOf: (club: NamedClub) => ClubId): boolean {
  const known = matches.filter(({score}) => score !== null)
  return table.every(({club, played}) => {
    const its = known.filter(({home, away}) =>
      [home, away].some((one) => one !== null && idOf(one) === idOf(club)),
    )
    return its.length === played
  })
}
