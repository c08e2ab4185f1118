import {resolveLegs} from '../rules/aggregate.ts'
import {computeDecision} from '../rules/computeDecision.ts'
import type {Rules, Slot} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Tie} from '../season/schema.ts'
import type {Round} from '../season/stage.ts'
import type {ImportFinding} from './finding.ts'
import type {PairedTie} from './pairLegs.ts'

/** A stage with its clubs known by id: what it takes to see who plays on. */
export type PairedStage =
  | {
      readonly kind: 'knockout'
      readonly name: string
      readonly round: Round | undefined
      readonly ties: readonly PairedTie[]
    }
  | {
      readonly kind: 'groups'
      readonly name: string
      readonly round: Round | undefined
      readonly groups: readonly (readonly ClubId[])[]
    }

export type Goal =
  | {readonly kind: 'tie'; readonly tie: PairedTie; readonly stage: number}
  | {readonly kind: 'groups'; readonly stage: number}

export interface Link {
  readonly winner: ClubId | null
  readonly next: Goal | null
  readonly loserNext: PairedTie | null
}

export interface LinkedTies {
  readonly linkOf: (tie: PairedTie) => Link
  /** Where a club plays after a stage. */
  readonly playsNext: (club: ClubId, stage: number) => Goal | null
  readonly findings: readonly ImportFinding[]
}

/**
 * Who plays on is who went through: each tie leads to where its winner is seen next, and to where its loser is. Where
 * both play on, or nobody, the matches say who won, as far as no rule is needed for that.
 */
export function linkTies(stages: readonly PairedStage[]): LinkedTies {
  const playsNext = createPlaysNext(stages)
  const labelled = new Map<string, Goal & {kind: 'tie'}>()
  stages.forEach((stage, i) => {
    if (stage.kind !== 'knockout') return
    for (const tie of stage.ties) {
      if (tie.label !== undefined) labelled.set(tie.label, {kind: 'tie', tie, stage: i})
    }
  })
  const links = new Map<PairedTie, Link>()
  const findings: ImportFinding[] = []
  stages.forEach((stage, i) => {
    if (stage.kind !== 'knockout') return
    for (const tie of stage.ties) {
      const link = linkTie(tie, (club) => playsNext(club, i), stages)
      const said = tie.next === undefined ? undefined : labelled.get(tie.next)
      links.set(tie, said !== undefined && said.stage > i ? {...link, next: said} : link)
      const won = tie.winner ?? scoredWinner(tie)
      if (won !== null && link.winner !== null && won !== link.winner) {
        const what = tie.winner === undefined ? 'winnerPlaysOn' : 'winner'
        findings.push({
          ...{kind: 'conflict', what, of: stage.name, said: won, found: link.winner, line: tie.line},
        })
      }
    }
  })
  return {linkOf: (tie) => links.get(tie) ?? nowhere, playsNext, findings}
}

const nowhere: Link = {winner: null, next: null, loserNext: null}

function linkTie(
  tie: PairedTie,
  goalOf: (club: ClubId) => Goal | null,
  stages: readonly PairedStage[],
): Link {
  const clubs = tie.clubs.filter((club) => club !== null)
  const goals = clubs.map((club) => ({club, goal: goalOf(club)})).filter(({goal}) => goal !== null)
  const forLosers = ({goal}: {goal: Goal | null}) =>
    goal !== null && stages[goal.stage]?.round === 'third-place'
  const on = goals.filter((one) => !forLosers(one))
  const beaten = goals.find(forLosers)
  const certain = tie.winner ?? (tie.clubs.length === 1 ? clubs[0] : undefined) ?? null
  const other = (club: ClubId | undefined) => clubs.find((one) => one !== club) ?? null
  const winner =
    certain ??
    (on.length === 1 ? (on[0]?.club ?? null) : (scoredWinner(tie) ?? (beaten ? other(beaten.club) : null)))
  const goalOfLoser = clubs
    .filter((club) => club !== winner)
    .map(goalOf)
    .find((goal) => goal?.kind === 'tie')
  return {
    winner,
    next: winner === null ? null : goalOf(winner),
    loserNext: winner !== null && goalOfLoser?.kind === 'tie' ? goalOfLoser.tie : null,
  }
}

// The first stage after this one in which a club stands.
function createPlaysNext(stages: readonly PairedStage[]): (club: ClubId, stage: number) => Goal | null {
  const seen = new Map<ClubId, Goal[]>()
  const add = (club: ClubId | null, goal: Goal) => {
    if (club !== null) seen.set(club, [...(seen.get(club) ?? []), goal])
  }
  stages.forEach((stage, i) => {
    if (stage.kind === 'groups') {
      for (const club of stage.groups.flat()) add(club, {kind: 'groups', stage: i})
    } else {
      for (const tie of stage.ties) for (const club of tie.clubs) add(club, {kind: 'tie', tie, stage: i})
    }
  })
  return (club, stage) => seen.get(club)?.find((goal) => goal.stage > stage) ?? null
}

const noRules: Rules = {pointsForWin: null, awayGoals: null, extraTime: null, tiebreakers: null}

/** Who won by goals, extra time or penalties; null where it takes a rule to say. */
export function scoredWinner(tie: PairedTie, rules = noRules): ClubId | null {
  const {slots, record} = contestOf(tie)
  const {winner, decision} = computeDecision({record, slots, legs: resolveLegs(tie.legs, slots), rules})
  return decision.by === 'open' || winner === null ? null : (tie.clubs[winner] ?? null)
}

/** A tie as the rules look at it. */
export function contestOf(tie: PairedTie) {
  const slot = (club: ClubId | null | undefined): Slot =>
    club === undefined ? {kind: 'bye'} : club === null ? {kind: 'open'} : {kind: 'club', club}
  const slots: readonly [Slot, Slot] = [slot(tie.clubs[0]), slot(tie.clubs[1])]
  const record: Pick<Tie, 'clubs' | 'winner' | 'decidedBy'> = {
    clubs: tie.clubs,
    ...(tie.decidedBy === undefined ? {} : {decidedBy: tie.decidedBy}),
  }
  return {slots, record}
}
