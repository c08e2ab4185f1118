import {groupKey} from '../rules/groupKey.ts'
import type {ResolvedGroup, ResolvedSeason} from '../rules/resolved.ts'

/**
 * Whether the groups of a stage can stand among the ties: where ties lead to them, or they are a zone's or the last
 * stage of all, and each leads to one place that stands there too. Others, as of a group stage that sends two clubs
 * different ways, stand apart as tables.
 */
export function fitsTree(season: ResolvedSeason, index: number): boolean {
  const stage = season.stages[index]
  const knockouts = season.stages.flatMap((other) => (other.kind === 'knockout' ? [other] : []))
  if (stage?.kind !== 'groups' || knockouts.length === 0) return false
  const {id, zone} = stage.record
  const isFed = knockouts.some(({ties}) =>
    ties.some(({next}) => next?.kind === 'groups' && next.stage === id),
  )
  const isLast = index === season.stages.length - 1
  if (!isFed && !isLast && zone === undefined) return false
  return stage.groups.every((group) => leadsToOnePlace(season, group, index))
}

function leadsToOnePlace(season: ResolvedSeason, {standings}: ResolvedGroup, index: number): boolean {
  const ways = standings.flatMap(({next}) => next ?? [])
  const places = ways.map((next) => (next.kind === 'tie' ? next.tie : groupKey(next.stage, next.group)))
  if (new Set(places).size > 1) return false
  return ways.every((next) => {
    const then = season.stages.findIndex(({record}) => next.kind === 'groups' && record.id === next.stage)
    return next.kind === 'tie' || (then > index && fitsTree(season, then))
  })
}
