import {stageName} from '../i18n/names.ts'
import type {ResolvedStage} from '../rules/resolved.ts'
import {GroupDrawing} from './GroupDrawing.tsx'
import type {Scene} from './scene.ts'

/** The groups of a season, stage by stage. */
export function GroupList({scene}: {readonly scene: Scene}) {
  const stages = scene.season.stages.flatMap((stage) => (stage.kind === 'groups' ? [stage] : []))
  return stages.map((stage) => <GroupStage key={stage.record.id} scene={scene} stage={stage} />)
}

function GroupStage({
  scene,
  stage,
}: {
  readonly scene: Scene
  readonly stage: Extract<ResolvedStage, {kind: 'groups'}>
}) {
  const id = `stage-${stage.record.id}`
  return (
    <section className="group-stage" aria-labelledby={id}>
      <h2 id={id}>{stageName(scene, stage.record)}</h2>
      <div className="groups">
        {stage.groups.map((group) => (
          <GroupDrawing key={group.id} scene={scene} group={group} />
        ))}
      </div>
    </section>
  )
}
