import {MatchesDrawing} from '../../drawing/MatchesDrawing.tsx'
import {ScheduleTable} from '../../drawing/ScheduleTable.tsx'
import type {Scene} from '../../drawing/scene.ts'

export function MatchesView({scene}: {readonly scene: Scene}) {
  return (
    <>
      <ScheduleTable scene={scene} />
      {/* Without a schedule before them the tab has said it. */}
      <h3 className={scene.season.record.schedule ? undefined : 'unseen'}>{scene.messages.matches.all}</h3>
      <MatchesDrawing scene={scene} />
    </>
  )
}
