import type {ResolvedSeason, ResolvedTie} from '../rules/resolved.ts'
import type {StageId, TieId} from '../season/ids.ts'

/** A tie with the ties that feed it, the one that feeds the upper slot first. */
export interface BracketNode {
  readonly id: TieId
  readonly stage: StageId
  readonly feeders: readonly BracketNode[]
}

/**
 * The ties of a season as trees, each with the tie its winners end at as its root: the order of the data, third-place
 * matches last. Feeders stand in the order of the slots they feed, so that no lines cross.
 */
export function bracketTrees(season: ResolvedSeason): readonly BracketNode[] {
  const placed = new Set<TieId>()
  const node = (tie: ResolvedTie): BracketNode => {
    placed.add(tie.id)
    const feeders = tie.origins.flatMap((origin) => {
      const feeder = origin?.kind === 'winnerOf' ? season.ties.get(origin.tie) : undefined
      return feeder && !placed.has(feeder.id) ? [node(feeder)] : []
    })
    return {id: tie.id, stage: tie.stage, feeders}
  }
  const knockout = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? [stage] : []))
  const roots = knockout.map((stage) => stage.ties.filter((tie) => tie.next?.kind !== 'tie'))
  const isThirdPlace = (index: number) => knockout[index]?.record.round === 'third-place'
  const first = roots.filter((_, index) => !isThirdPlace(index))
  const last = roots.filter((_, index) => isThirdPlace(index))
  return [...first, ...last].flat().map(node)
}
