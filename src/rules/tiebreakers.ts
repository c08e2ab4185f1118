import type {Tiebreaker} from '../season/regulations.ts'
import type {Tally} from './tally.ts'

/** What a tiebreaker compares; more is better. */
export interface Criterion {
  /** Over all matches of the group, or only over those among the clubs still level. */
  readonly among: 'group' | 'level'
  readonly figure: (tally: Tally) => number
  /** The same figure over all matches: its name where the clubs still level are the whole group. */
  readonly overall: Tiebreaker
}

const points = (tally: Tally) => tally.points
const goalDifference = (tally: Tally) => tally.goalsFor - tally.goalsAgainst
const goalsFor = (tally: Tally) => tally.goalsFor
const awayGoalsFor = (tally: Tally) => tally.awayGoalsFor

/** Goals for, divided by goals against; without goals against, any goal at all is more than every quotient. */
const goalAverage = (tally: Tally) =>
  tally.goalsAgainst === 0 ? (tally.goalsFor === 0 ? 0 : Infinity) : tally.goalsFor / tally.goalsAgainst

const overall = (name: Tiebreaker, figure: Criterion['figure']): Criterion => ({
  among: 'group',
  figure,
  overall: name,
})
const headToHead = (name: Tiebreaker, figure: Criterion['figure']): Criterion => ({
  among: 'level',
  figure,
  overall: name,
})

/** null: no match of the group shows it, so that only the recorded order can tell. */
export const tiebreakers: Readonly<Record<Tiebreaker, Criterion | null>> = {
  points: overall('points', points),
  goalDifference: overall('goalDifference', goalDifference),
  goalsFor: overall('goalsFor', goalsFor),
  awayGoalsFor: overall('awayGoalsFor', awayGoalsFor),
  wins: overall('wins', (tally) => tally.won),
  awayWins: overall('awayWins', (tally) => tally.awayWins),
  goalAverage: overall('goalAverage', goalAverage),
  headToHeadPoints: headToHead('points', points),
  headToHeadGoalDifference: headToHead('goalDifference', goalDifference),
  headToHeadGoalsFor: headToHead('goalsFor', goalsFor),
  headToHeadAwayGoalsFor: headToHead('awayGoalsFor', awayGoalsFor),
  playoff: null,
  lots: null,
  fairPlay: null,
}
