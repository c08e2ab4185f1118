import {type Finding, finding, repeatedAt} from './finding.ts'
import type {ClubId} from './ids.ts'
import {findMatchContradictions} from './matchContradictions.ts'
import {groupsOf, matchesOf, type Placed, tiesOf} from './parts.ts'
import type {Path} from './place.ts'
import type {Group, Season, Tie} from './schema.ts'

/** Facts of a season that do not agree with each other. */
export function findContradictions(season: Season): readonly Finding[] {
  return [
    ...entrantsTwice(season),
    ...honoursOfOthers(season),
    ...tiesOf(season).flatMap(tieContradictions),
    ...wrongWays(season, tiesOf(season)),
    ...groupsOf(season).flatMap(groupContradictions),
    ...matchesOf(season).flatMap(findMatchContradictions),
  ]
}

function entrantsTwice({entrants}: Season): readonly Finding[] {
  return repeatedAt(entrants.map(({club}) => club)).map((i) =>
    finding(['entrants', i, 'club'], 'each club once', entrants[i]?.club),
  )
}

function honoursOfOthers({entrants, champions, runnersUp, draw}: Season): readonly Finding[] {
  const entered = new Set(entrants.map(({club}) => club))
  const need = (club: ClubId, path: Path) =>
    entered.has(club) ? [] : [finding(path, 'one of the entrants', club)]
  return [
    ...champions.flatMap(({club}, i) => need(club, ['champions', i, 'club'])),
    ...runnersUp.flatMap((club, i) => need(club, ['runnersUp', i])),
    ...(draw?.pots ?? []).flatMap((pot, i) =>
      pot.clubs.flatMap((club, j) => need(club, ['draw', 'pots', i, 'clubs', j])),
    ),
  ]
}

function tieContradictions({part: tie, path}: Placed<Tie>): readonly Finding[] {
  const alone = tie.clubs.length === 1
  const found: Finding[] = []
  const winner = tie.winner ?? null
  if (winner !== null && !tie.clubs.includes(winner)) {
    found.push(finding([...path, 'winner'], 'one of the clubs of the tie', winner))
  }
  if (alone && tie.legs.length > 0) found.push(finding([...path, 'legs'], 'no match in a bye', tie.legs))
  if (alone !== (tie.decidedBy === 'bye') && (tie.decidedBy !== undefined || winner !== null)) {
    found.push(
      finding(
        [...path, 'decidedBy'],
        alone ? '"bye", since there is one club' : 'one club in a bye',
        tie.decidedBy,
      ),
    )
  }
  return found
}

// The stages stand in the order of play, and only a tie or a group stage can be gone to.
function wrongWays({stages}: Season, ties: readonly Placed<Tie>[]): readonly Finding[] {
  const stageOf = new Map<string, number>(ties.map(({part, stage}) => [part.id, stage]))
  const indexOf = new Map<string, number>(stages.map(({id}, i) => [id, i]))
  return ties.flatMap(({part: {next}, path, stage}) => {
    if (next === null || next === undefined) return []
    const place = [...path, 'next']
    const target = stageOf.get(next) ?? indexOf.get(next)
    if (target === undefined) return []
    if (target <= stage) return [finding(place, 'a stage that comes later in the file', next)]
    return stageOf.has(next) || stages[target]?.kind === 'groups'
      ? []
      : [finding(place, 'a tie of that stage, or a group stage', next)]
  })
}

function groupContradictions({part: group, path}: Placed<Group>): readonly Finding[] {
  const {clubs, order, table, advance = []} = group
  const expected = 'each club of the group once'
  const exactly = (list: readonly ClubId[], key: string) =>
    list.length === clubs.length &&
    repeatedAt(list).length === 0 &&
    list.every((club) => clubs.includes(club))
      ? []
      : [finding([...path, key], expected, list)]
  return [
    ...(order === undefined ? [] : exactly(order, 'order')),
    ...(table === undefined
      ? []
      : exactly(
          table.map(({club}) => club),
          'table',
        )),
    ...repeatedAt(advance.map(({place}) => place)).map((i) =>
      finding([...path, 'advance', i, 'place'], 'each place once', advance[i]?.place),
    ),
    ...advance.flatMap(({club, place}, i) => [
      ...(club === undefined || clubs.includes(club)
        ? []
        : [finding([...path, 'advance', i, 'club'], 'a club of the group', club)]),
      ...(place <= clubs.length
        ? []
        : [finding([...path, 'advance', i, 'place'], `a place from 1 to ${clubs.length}`, place)]),
    ]),
  ]
}
