import type {Match} from '../season/schema.ts'
import {matchCounts, matchGoals} from './aggregate.ts'
import type {ResolvedSeason} from './resolved.ts'
import {seasonMatches} from './seasonMatches.ts'

export interface Totals {
  /** Matches whose result is known, awarded ones included. */
  readonly matches: number
  readonly goals: number
  /** Matches whose result is not known, or that are still to be played. */
  readonly unknown: number
}

export function seasonTotals(season: ResolvedSeason): Totals {
  const counted = seasonMatches(season)
    .map(({match}) => match)
    .filter((match) => matchCounts(match) && !isWalkoverWithoutScore(match))
  const scores = counted.map(matchGoals).filter((score) => score !== null)
  return {
    matches: scores.length,
    goals: scores.reduce((sum, [home, away]) => sum + home + away, 0),
    unknown: counted.length - scores.length,
  }
}

const isWalkoverWithoutScore = (match: Match): boolean =>
  match.status === 'walkover' && matchGoals(match) === null
