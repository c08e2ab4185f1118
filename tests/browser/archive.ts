import type {ResolvedSeason, ResolvedTie} from '../../src/rules/resolved.ts'
import type {DecidedBy} from '../../src/season/schema.ts'

const ties = (season: ResolvedSeason): readonly ResolvedTie[] => [...season.ties.values()]
const decided = (by: DecidedBy) => (season: ResolvedSeason) =>
  ties(season).some((tie) => tie.decision.by === by)
const stages = (season: ResolvedSeason, kind: 'knockout' | 'groups') =>
  season.stages.filter((stage) => stage.kind === kind)

/** What a season can contain that others do not. */
const contents: Readonly<Record<string, (season: ResolvedSeason) => boolean>> = {
  'no champion, and groups without a result': (season) =>
    season.record.champions.length === 0 && stages(season, 'groups').length > 0,
  'a shared title': (season) => season.record.champions.length > 1,
  'a title without an opponent': (season) =>
    season.record.champions.length === 1 && season.record.runnersUp.length === 0,
  'a title won in a group': (season) => season.stages.at(-1)?.kind === 'groups',
  'a replay and a title won in it': (season) => ties(season).at(-1)?.decision.by === 'replay',
  'lots drawn': decided('lots'),
  'a disqualification': decided('disqualification'),
  'results that are not known': decided('unknown'),
  'groups that lead to ties and a draw with pots': (season) =>
    stages(season, 'groups').length > 0 && season.record.draw?.pots !== undefined,
  'a round of 32': (season) =>
    stages(season, 'knockout').some(({record}) => 'ties' in record && record.ties.length > 15),
}

/** Seasons that differ in what they contain: for each the first that no other stands for. */
export function variedSeasons(seasons: readonly ResolvedSeason[]): ReadonlySet<ResolvedSeason> {
  const varied = new Set<ResolvedSeason>()
  for (const [content, has] of Object.entries(contents)) {
    const found = seasons.find((season) => !varied.has(season) && has(season))
    if (found === undefined) throw new Error(`No season has ${content}`)
    varied.add(found)
  }
  return varied
}
