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
  const ties = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : []))
  // Whatever the data says of where a winner went: a tie that feeds no other stands for itself.
  const feeding = new Set(
    ties.flatMap((tie) => tie.origins.flatMap((origin) => (origin?.kind === 'winnerOf' ? [origin.tie] : []))),
  )
  const roots = ties.filter((tie) => !feeding.has(tie.id))
  const isThirdPlace = (tie: ResolvedTie) => season.stageById.get(tie.stage)?.record.round === 'third-place'
  const inOrder = [...roots.filter((tie) => !isThirdPlace(tie)), ...roots.filter(isThirdPlace)]
  return inOrder.map(node)
}
