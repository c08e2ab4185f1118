import type {ClubId} from '../season/ids.ts'
import type {Match, Score} from '../season/schema.ts'
import {matchCounts, matchGoals} from './aggregate.ts'

export interface Result {
  readonly home: ClubId
  readonly away: ClubId
  readonly score: Score
  readonly neutral: boolean
}

/** What a club counts over some matches. */
export interface Tally {
  readonly played: number
  readonly won: number
  readonly drawn: number
  readonly lost: number
  readonly goalsFor: number
  readonly goalsAgainst: number
  readonly awayGoalsFor: number
  readonly awayWins: number
  readonly points: number
}

export const emptyTally: Tally = {
  played: 0,
  won: 0,
  drawn: 0,
  lost: 0,
  goalsFor: 0,
  goalsAgainst: 0,
  awayGoalsFor: 0,
  awayWins: 0,
  points: 0,
}

/** The result of a group match between two of its clubs; null while it is not known or does not count. */
export function resultOf(match: Match, clubs: ReadonlySet<ClubId>): Result | null {
  const {home, away} = match
  const score = matchGoals(match)
  if (!matchCounts(match) || score === null || home === null || away === null || home === away) return null
  if (!clubs.has(home) || !clubs.has(away)) return null
  return {home, away, score, neutral: match.neutral === true}
}

/**
 * Counts the matches among exactly these clubs. Where it is not known what a win was worth, everyone has 0 points:
 * nobody may be ranked by them.
 */
export function tallyResults(
  results: readonly Result[],
  clubs: readonly ClubId[],
  pointsForWin: number | null,
): ReadonlyMap<ClubId, Tally> {
  const tallies = new Map(clubs.map((club) => [club, emptyTally]))
  for (const {home, away, score, neutral} of results) {
    const host = tallies.get(home)
    const guest = tallies.get(away)
    if (host === undefined || guest === undefined) continue
    const [scored, conceded] = score
    tallies.set(home, addMatch(host, scored, conceded, false, pointsForWin))
    tallies.set(away, addMatch(guest, conceded, scored, !neutral, pointsForWin))
  }
  return tallies
}

function addMatch(
  tally: Tally,
  scored: number,
  conceded: number,
  visiting: boolean,
  pointsForWin: number | null,
): Tally {
  const won = scored > conceded
  const drawn = scored === conceded
  const points = pointsForWin === null ? 0 : won ? pointsForWin : drawn ? 1 : 0
  return {
    played: tally.played + 1,
    won: tally.won + (won ? 1 : 0),
    drawn: tally.drawn + (drawn ? 1 : 0),
    lost: tally.lost + (won || drawn ? 0 : 1),
    goalsFor: tally.goalsFor + scored,
    goalsAgainst: tally.goalsAgainst + conceded,
    awayGoalsFor: tally.awayGoalsFor + (visiting ? scored : 0),
    awayWins: tally.awayWins + (visiting && won ? 1 : 0),
    points: tally.points + points,
  }
}
