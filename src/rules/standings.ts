import type {ClubId} from '../season/ids.ts'
import type {Group} from '../season/schema.ts'
import {matchCounts} from './aggregate.ts'
import type {LevelReason, ResolvedGroup, Rules, Standing} from './resolved.ts'
import {separate, splitByFigure, type GroupFigures} from './separate.ts'
import {emptyTally, resultOf, tallyResults, type Tally} from './tally.ts'

export type GroupTable = Pick<ResolvedGroup, 'standings' | 'reasons' | 'complete'>
export type Advance = NonNullable<Group['advance']>[number]
type Places = readonly (readonly ClubId[])[]
type Counts = Pick<Tally, 'played' | 'won' | 'drawn' | 'lost' | 'goalsFor' | 'goalsAgainst' | 'points'>

/**
 * The table of a group, from its matches; from the printed table where matches are missing, or it is not known what
 * a win was worth. Where no table is printed either, the recorded order ranks, and nobody has points. `next` is left to whoever knows the other stages.
 */
export function rankGroup(group: Group, rules: Rules): GroupTable {
  const clubs = [...new Set(group.clubs)]
  const known = new Set(clubs)
  const results = group.matches.map((match) => resultOf(match, known)).filter((result) => result !== null)
  const open = countOpenMatches(group, known)
  const complete = isComplete(group, clubs, open)
  const tallies = tallyResults(results, clubs, rules.pointsForWin)

  const printed = complete && rules.pointsForWin !== null ? undefined : group.table
  const counts = (club: ClubId): Counts => ({
    ...(tallies.get(club) ?? emptyTally),
    ...printed?.find((row) => row.club === club),
  })
  const order = group.order ?? []
  const figures: GroupFigures = {clubs, results, pointsForWin: rules.pointsForWin, order}
  const byOrder = {...figures, order: printed?.map((row) => row.club) ?? order}
  const {places, reasons} =
    printed !== undefined
      ? rankByOrder(byOrder, (club) => counts(club).points)
      : rules.pointsForWin === null
        ? {...rankByOrder(byOrder, () => 0), reasons: []}
        : rankByPoints(figures, rules.tiebreakers ?? [], counts)

  const standings = places.flatMap((sharing, index) =>
    sharing.map((club): Standing => {
      const {played, won, drawn, lost, goalsFor, goalsAgainst, points} = counts(club)
      const place = 1 + places.slice(0, index).flat().length
      const counted = {played, won, drawn, lost, goalsFor, goalsAgainst, points}
      return {club, place, ...counted, open: open.get(club) ?? 0, advances: false, next: null}
    }),
  )
  const through = new Set(group.advance?.map((advance) => advancingClub(advance, standings, complete)))
  return {
    standings: standings.map((standing) => ({...standing, advances: through.has(standing.club)})),
    reasons,
    complete,
  }
}

/** Who goes on from a place: the recorded club, or the one club that has this place in a finished group. */
export function advancingClub(
  advance: Advance,
  standings: readonly Standing[],
  complete: boolean,
): ClubId | null {
  if (advance.club !== undefined) return advance.club
  const sharing = complete ? standings.filter((standing) => standing.place === advance.place) : []
  return sharing.length === 1 ? (sharing[0]?.club ?? null) : null
}

interface Ranking {
  readonly places: Places
  readonly reasons: readonly LevelReason[]
}

function rankByPoints(
  group: GroupFigures,
  criteria: NonNullable<Rules['tiebreakers']>,
  counts: (club: ClubId) => Counts,
): Ranking {
  const points = (club: ClubId) => counts(club).points
  const levels = splitByFigure(group.clubs, points).map((level) => ({
    level,
    ...separate(level, criteria, group),
  }))
  return {
    places: levels.flatMap(({places}) => places),
    reasons: levels
      .filter(({level}) => level.length > 1 && level.some((club) => counts(club).played > 0))
      .map(({level, places, steps}) => ({
        clubs: places.flat(),
        points: Math.max(...level.map(points)),
        steps,
        settled: places.length === level.length,
      })),
  }
}

/** The recorded order ranks, and is the reason wherever it ranks clubs that are level on points. */
function rankByOrder(group: GroupFigures, points: (club: ClubId) => number): Ranking {
  const {places} = separate(group.clubs, [], group)
  const levels = splitByFigure(group.clubs, points).filter((level) => level.length > 1)
  const reasons = levels.map((level) => {
    const separation = separate(level, [], group)
    return {
      clubs: separation.places.flat(),
      points: Math.max(...level.map(points)),
      steps: separation.steps,
      settled: separation.places.length === level.length,
    }
  })
  return {places, reasons}
}

function countOpenMatches(group: Group, clubs: ReadonlySet<ClubId>): ReadonlyMap<ClubId, number> {
  const open = new Map<ClubId, number>()
  for (const match of group.matches) {
    if (!matchCounts(match) || resultOf(match, clubs) !== null) continue
    for (const club of [match.home, match.away]) {
      if (club !== null && clubs.has(club)) open.set(club, (open.get(club) ?? 0) + 1)
    }
  }
  return open
}

/** No result is missing, and every two clubs have a match: a group of which nothing is recorded is not finished. */
function isComplete(group: Group, clubs: readonly ClubId[], open: ReadonlyMap<ClubId, number>): boolean {
  const met = (a: ClubId, b: ClubId) =>
    group.matches.some(({home, away}) => (home === a && away === b) || (home === b && away === a))
  const everyoneMet = clubs.every((a, index) => clubs.slice(index + 1).every((b) => met(a, b)))
  return open.size === 0 && everyoneMet
}
