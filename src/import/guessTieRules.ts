import {resolveLegs, sumAggregate, sumAwayGoals, sumNinetyMinutes} from '../rules/aggregate.ts'
import {leader} from '../rules/score.ts'
import type {Regulations} from '../season/regulations.ts'
import type {ImportFinding} from './finding.ts'
import {contestOf, type LinkedTies, type PairedStage} from './linkTies.ts'
import type {PairedTie} from './pairLegs.ts'

export type TieRules = Pick<Regulations, 'awayGoals' | 'extraTime'>
type Partially<T> = {readonly [K in keyof T]?: T[K]}

export interface GuessedTieRules {
  readonly season: TieRules
  /** By stage: only what differs from the season. */
  readonly stages: readonly Partially<TieRules>[]
  readonly findings: readonly ImportFinding[]
}

type AwayGoals = NonNullable<Regulations['awayGoals']>

/**
 * Whether away goals counted and extra time was played, from ties that were level: how each of them ended shows it.
 * What no tie shows stays unknown.
 */
export function guessTieRules(
  stages: readonly PairedStage[],
  {linkOf}: LinkedTies,
  given: Partially<TieRules>,
): GuessedTieRules {
  const shown = stages.map((stage) => {
    const ties = stage.kind === 'knockout' ? stage.ties : []
    const winner = (tie: PairedTie) => linkOf(tie).winner
    return {
      awayGoals: mostOf(ties.flatMap((tie) => awayGoalsShown(tie, winner(tie)) ?? [])),
      extraTime: mostOf(ties.flatMap((tie) => extraTimeShown(tie) ?? [])),
    }
  })
  const awayGoals = given.awayGoals ?? mostOf(shown.flatMap((stage) => stage.awayGoals ?? [])) ?? null
  const extraTime = given.extraTime ?? mostOf(shown.flatMap((stage) => stage.extraTime ?? [])) ?? null
  const own = shown.map((stage): Partially<TieRules> => ({
    ...(given.awayGoals !== undefined || stage.awayGoals === undefined || stage.awayGoals === awayGoals
      ? {}
      : {awayGoals: stage.awayGoals}),
    ...(given.extraTime !== undefined || stage.extraTime === undefined || stage.extraTime === extraTime
      ? {}
      : {extraTime: stage.extraTime}),
  }))
  const guess = (what: 'awayGoals' | 'extraTime', value: string | boolean, of?: string): ImportFinding => ({
    ...{kind: 'guess', what, value: String(value)},
    ...(of === undefined ? {} : {of}),
  })
  return {
    season: {awayGoals, extraTime},
    stages: own,
    findings: [
      ...(given.awayGoals === undefined && awayGoals !== null ? [guess('awayGoals', awayGoals)] : []),
      ...(given.extraTime === undefined && extraTime !== null ? [guess('extraTime', extraTime)] : []),
      ...own.flatMap((rules, i) => [
        ...(rules.awayGoals == null ? [] : [guess('awayGoals', rules.awayGoals, stages[i]?.name)]),
        ...(rules.extraTime == null ? [] : [guess('extraTime', rules.extraTime, stages[i]?.name)]),
      ]),
    ],
  }
}

// Level after 90 minutes of the last leg, with goals away that were not level: who had more of them went through, or
// there was more to play.
function awayGoalsShown(tie: PairedTie, winner: string | null): AwayGoals | undefined {
  const {legs, level} = levelAfterNinety(tie)
  if (!level || legs.length < 2) return undefined
  const went = tie.clubs.findIndex((club) => club !== null && club === winner)
  const first = leader(sumAwayGoals(legs, 'without'))
  const beyond = legs.some(({match}) => match.afterExtraTime !== undefined)
  const penalties = legs.some(({match}) => match.penalties !== undefined)
  if (first !== null) return beyond || penalties ? 'none' : first === went ? 'untilExtraTime' : undefined
  if (!beyond || leader(sumAggregate(legs)) !== null) return undefined
  const second = leader(sumAwayGoals(legs, 'with'))
  if (second === null) return undefined
  return penalties ? 'untilExtraTime' : second === went ? 'always' : undefined
}

function extraTimeShown(tie: PairedTie): boolean | undefined {
  const {legs} = levelAfterNinety(tie)
  if (legs.some(({match}) => match.afterExtraTime !== undefined)) return true
  // Penalties without a score after extra time: none was played. Where the score after 90 minutes is not known either,
  // nothing is shown.
  return legs.some(({match}) => match.penalties !== undefined && match.score !== null) ? false : undefined
}

function levelAfterNinety(tie: PairedTie) {
  const legs = resolveLegs(tie.legs, contestOf(tie).slots).filter(
    ({match}) => match.replay !== true && match.status === undefined,
  )
  const hosts = new Set(legs.map(({home}) => home))
  const ninety = sumNinetyMinutes(legs)
  return {legs, level: hosts.size === 2 && ninety !== null && leader(ninety) === null}
}

/** What was shown most often; of two as often the one that was shown first. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
