import {MatchesDrawing} from '../drawing/MatchesDrawing.tsx'
import {ScheduleTable} from '../drawing/ScheduleTable.tsx'
import type {Scene} from '../drawing/scene.ts'

export function MatchesView({scene}: {readonly scene: Scene}) {
  return (
    <>
      <ScheduleTable scene={scene} />
      <h3>{scene.messages.matches.all}</h3>
      <MatchesDrawing scene={scene} />
    </>
  )
}
