import type {ClubId, StageId, TieId} from '../season/ids.ts'
import type {Entrant, Group, Season, Stage, Tie} from '../season/schema.ts'
import {resolveLegs, sumAggregate} from './aggregate.ts'
import {decide} from './decide.ts'
import {addDestinations} from './destinations.ts'
import {sendFromGroup, sendFromTie, type Sending} from './feeds.ts'
import type {Origin, ResolvedGroup, ResolvedSeason, ResolvedStage, ResolvedTie, Rules} from './resolved.ts'
import {fillSlots, type Feed} from './slots.ts'
import {stageRules} from './stageRules.ts'
import {rankGroup} from './standings.ts'
import {createFindTarget, type TargetId} from './targets.ts'

/**
 * All that follows from the facts of a season and its rules. Stages are taken in the order of play, so that whoever
 * comes from an earlier one is known; a second look adds where everyone goes on to.
 */
export function resolveSeason(season: Season): ResolvedSeason {
  const findTarget = createFindTarget(season)
  const feeds = new Map<TargetId, Feed[]>()
  const deliver = (sendings: readonly Sending[]) => {
    for (const {target, feed} of sendings) {
      const id = target.kind === 'tie' ? target.tie : target.stage
      feeds.set(id, [...(feeds.get(id) ?? []), feed])
    }
  }

  const resolveStage = (record: Stage, stageIndex: number): ResolvedStage => {
    const rules = stageRules(season, record)
    if (record.kind === 'knockout') {
      const numberOf = numberTies(record.ties)
      const ties = record.ties.map((tie) => {
        const resolved = resolveTie(tie, numberOf(tie), record.id, rules, feeds.get(tie.id) ?? [])
        deliver(sendFromTie(resolved, findTarget))
        return resolved
      })
      return {kind: 'knockout', record, rules, ties}
    }
    const arriving = feeds.get(record.id) ?? []
    const groups = record.groups.map((group) => resolveGroup(group, record.id, rules, arriving))
    for (const group of groups) deliver(sendFromGroup(group, season, stageIndex, findTarget))
    return {kind: 'groups', record, rules, groups}
  }

  const drafts = season.stages.map(resolveStage)
  const stages = addDestinations(drafts, indexTies(drafts), season, findTarget)
  return {
    record: season,
    stages,
    stageById: indexBy(stages, (stage): StageId => stage.record.id),
    ties: indexTies(stages),
    entrants: indexBy(season.entrants, (entrant: Entrant): ClubId => entrant.club),
  }
}

function resolveTie(
  record: Tie,
  number: number,
  stage: StageId,
  rules: Rules,
  feeds: readonly Feed[],
): ResolvedTie {
  const {slots, origins} = fillSlots(record.clubs, feeds)
  const legs = resolveLegs(record.legs, slots)
  const {decision, winner} = decide({record, slots, legs, rules})
  const aggregate = sumAggregate(legs)
  const undirected = {next: null, loserNext: null}
  return {
    ...{kind: 'tie', id: record.id, stage, number, record, rules},
    ...{slots, origins, legs, aggregate, decision, winner, ...undirected},
  }
}

function resolveGroup(record: Group, stage: StageId, rules: Rules, feeds: readonly Feed[]): ResolvedGroup {
  const origins = new Map<ClubId, Origin>()
  for (const {slot, origin} of feeds) {
    if (slot.kind === 'club' && record.clubs.includes(slot.club)) origins.set(slot.club, origin)
  }
  return {kind: 'group', id: record.id, stage, record, rules, origins, ...rankGroup(record, rules)}
}

// By their ids and not by their place: the bracket of 2013-14 has quarter-finals 1, 4, 2 and 3 from top to bottom.
function numberTies(ties: readonly Tie[]): (tie: Tie) => number {
  const ids = ties.map((tie) => tie.id).sort(byNumber)
  const numbers = new Map(ids.map((id, index) => [id, index + 1]))
  return (tie) => numbers.get(tie.id) ?? 0
}

/** "R16-2" before "R16-10". */
function byNumber(a: string, b: string): number {
  const numbersIn = (id: string) => (id.match(/\d+/g) ?? []).map(Number)
  const [first, second] = [numbersIn(a), numbersIn(b)]
  const differs = first.findIndex((number, index) => number !== second[index])
  const difference = (first[differs] ?? 0) - (second[differs] ?? 0)
  return difference !== 0 ? difference : a < b ? -1 : a > b ? 1 : 0
}

const indexTies = (stages: readonly ResolvedStage[]): ReadonlyMap<TieId, ResolvedTie> =>
  indexBy(
    stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : [])),
    (tie) => tie.id,
  )

/** Of two with the same id the first is kept; the loader has reported the other. */
function indexBy<Id, Value>(values: readonly Value[], idOf: (value: Value) => Id): ReadonlyMap<Id, Value> {
  const index = new Map<Id, Value>()
  for (const value of values) if (!index.has(idOf(value))) index.set(idOf(value), value)
  return index
}
