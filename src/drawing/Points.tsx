import type {ResolvedGroup, Standing} from '../rules/resolved.ts'
import type {Scene} from './scene.ts'

interface PointsProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  readonly standing: Standing
}

/** The points of a club; where it is not known what a win was worth, nobody has a number of them. */
export function Points({scene, group, standing}: PointsProps) {
  if (group.rules.pointsForWin !== null || group.record.table) return standing.points
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen">{scene.messages.table.notKnown}</span>
    </>
  )
}
