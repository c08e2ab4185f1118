import type {StageId} from '../season/ids.ts'
import type {Destination, ResolvedSeason, ResolvedStage} from './resolved.ts'

/**
 * How many rounds each stage is from the end of its season, so that seasons of different formats share one scale: 1
 * where the title is won, be it in a final or in a final group, 2 for semi-finals, and so on, by the longest way to the
 * end. A match for third place is as far from it as the semi-finals.
 */
export function roundsFromEnd(season: ResolvedSeason): ReadonlyMap<StageId, number> {
  const rounds = new Map<StageId, number>()
  const main = season.stages.filter((stage) => !isForLosers(stage, season))
  // A way leads only to what is played later, so that the stages it leads to are counted before.
  for (const stage of main.toReversed()) {
    const nexts = [...nextStages(stage, season)]
    const next = nexts.length > 0 ? nexts : fallback(stage, main)
    const distances = next.map((id) => rounds.get(id) ?? 0)
    rounds.set(stage.record.id, distances.length > 0 ? 1 + Math.max(...distances) : lastRound(stage, season))
  }
  for (const stage of season.stages) {
    if (isForLosers(stage, season)) rounds.set(stage.record.id, Math.max(1, ...levels(stage, season, rounds)))
  }
  return rounds
}

/** The stages that its winners go on to. */
function nextStages(stage: ResolvedStage, season: ResolvedSeason): ReadonlySet<StageId> {
  const destinations =
    stage.kind === 'knockout'
      ? stage.ties.map((tie) => tie.next)
      : stage.groups.flatMap((group) => group.standings.map((standing) => standing.next))
  const stages = new Set(destinations.flatMap((to) => stageOf(to, season) ?? []))
  stages.delete(stage.record.id)
  return stages
}

// Winners who withdrew, and those of a season still under way, went or will go where their zone goes on, or else where
// the season ends.
function fallback(stage: ResolvedStage, main: readonly ResolvedStage[]): readonly StageId[] {
  const later = main.slice(main.indexOf(stage) + 1)
  const {zone, section} = stage.record
  const sameZone = later.find(
    ({record}) => record.zone === zone && JSON.stringify(record.section) === JSON.stringify(section),
  )
  const end = later.findLast(({record}) => record.zone === undefined)
  return [sameZone ?? end ?? []].flat().map(({record}) => record.id)
}

// Where the winners of the zones were to meet but never did, and nobody has the title, the last round is missing.
function lastRound({record: {zone}}: ResolvedStage, {record: {champions}}: ResolvedSeason): number {
  return zone !== undefined && champions.length === 0 ? 2 : 1
}

/** Only losers come here, and nobody goes on. */
export function isForLosers(stage: ResolvedStage, season: ResolvedSeason): boolean {
  if (stage.kind === 'groups' || nextStages(stage, season).size > 0) return false
  const origins = stage.ties.flatMap((tie) => tie.origins.flatMap((origin) => origin ?? []))
  return origins.length > 0 && origins.every(({kind}) => kind === 'loserOf')
}

function levels(
  stage: ResolvedStage,
  season: ResolvedSeason,
  rounds: ReadonlyMap<StageId, number>,
): readonly number[] {
  if (stage.kind === 'groups') return []
  return stage.ties
    .flatMap(({origins}) => origins)
    .flatMap((origin) => (origin?.kind === 'loserOf' ? (season.ties.get(origin.tie)?.stage ?? []) : []))
    .flatMap((id) => rounds.get(id) ?? [])
}

function stageOf(to: Destination | null, season: ResolvedSeason): StageId | null {
  if (to === null) return null
  return to.kind === 'groups' ? to.stage : (season.ties.get(to.tie)?.stage ?? null)
}
