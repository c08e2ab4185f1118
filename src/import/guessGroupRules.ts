import {rankGroup} from '../rules/standings.ts'
import type {ClubId} from '../season/ids.ts'
import type {Regulations, Tiebreaker} from '../season/regulations.ts'
import type {Group} from '../season/schema.ts'
import type {ImportFinding} from './finding.ts'

export type GroupRules = Pick<Regulations, 'pointsForWin' | 'tiebreakers'>

export interface GuessedGroupRules {
  readonly rules: GroupRules
  readonly findings: readonly ImportFinding[]
}

export interface PlayedGroup {
  readonly group: Group
  /** Its clubs that play on, where any do. */
  readonly through: ReadonlySet<ClubId>
}

/**
 * What a win was worth and how clubs level on points were ranked: the first of the usual ways by which those who played
 * on are those on top. Where none fits, the most usual one.
 */
export function guessGroupRules(
  groups: readonly PlayedGroup[],
  given: {readonly [K in keyof GroupRules]?: GroupRules[K]},
): GuessedGroupRules {
  if (groups.length === 0) {
    return {rules: {pointsForWin: null, tiebreakers: null, ...given}, findings: []}
  }
  const candidates = (given.pointsForWin === undefined ? [3, 2] : ([given.pointsForWin] as const)).flatMap(
    (pointsForWin) =>
      (given.tiebreakers === undefined ? usualTiebreakers : [given.tiebreakers]).map((tiebreakers) => ({
        pointsForWin: pointsForWin as Regulations['pointsForWin'],
        tiebreakers: tiebreakers === null ? null : [...tiebreakers],
      })),
  )
  const rules = candidates.find((one) => groups.every((group) => fits(group, one))) ??
    candidates[0] ?? {pointsForWin: null, tiebreakers: null}
  return {
    rules,
    findings: [
      ...(given.pointsForWin === undefined
        ? [{kind: 'guess', what: 'pointsForWin', value: String(rules.pointsForWin)} as const]
        : []),
      ...(given.tiebreakers === undefined
        ? [{kind: 'guess', what: 'tiebreakers', value: (rules.tiebreakers ?? []).join(', ')} as const]
        : []),
    ],
  }
}

// Nobody who played on stands below, or level with, somebody who did not.
function fits({group, through}: PlayedGroup, rules: GroupRules): boolean {
  if (through.size === 0) return true
  const {standings} = rankGroup(group, {...rules, awayGoals: null, extraTime: null})
  const places = (goesOn: boolean) =>
    standings.filter(({club}) => through.has(club) === goesOn).map(({place}) => place)
  return Math.max(0, ...places(true)) < Math.min(Infinity, ...places(false))
}

const headToHead = ['headToHeadPoints', 'headToHeadGoalDifference'] as const
const usualTiebreakers: readonly (readonly Tiebreaker[])[] = [
  ['points', 'goalDifference', 'goalsFor'],
  ['points', ...headToHead, 'headToHeadGoalsFor', 'goalDifference', 'goalsFor'],
  ['points', ...headToHead, 'headToHeadAwayGoalsFor', 'goalDifference', 'goalsFor'],
  ['points', 'goalDifference', 'goalsFor', ...headToHead],
  ['points', 'wins', 'goalDifference', 'goalsFor'],
]
