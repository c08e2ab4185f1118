import {stageName} from '../i18n/names.ts'
import type {ResolvedGroup, ResolvedStage} from '../rules/resolved.ts'
import {GroupDrawing} from './GroupDrawing.tsx'
import {Notes, Remarks} from './Remarks.tsx'
import type {Scene} from './scene.ts'

/** The groups of a season, stage by stage. */
export function GroupList({scene}: {readonly scene: Scene}) {
  const stages = scene.season.stages.flatMap((stage) => (stage.kind === 'groups' ? [stage] : []))
  return stages.map((stage) => <GroupStage key={stage.record.id} scene={scene} stage={stage} />)
}

interface GroupStageProps {
  readonly scene: Scene
  readonly stage: Extract<ResolvedStage, {kind: 'groups'}>
}

function GroupStage({scene, stage: {record, groups}}: GroupStageProps) {
  const id = `stage-${record.id}`
  const alone = groups.length === 1
  const {table} = scene.messages
  const drawn = groups.filter((group) => group.record.matches.length > 0)
  return (
    <section className="group-stage" aria-labelledby={id}>
      <h2 id={id}>{stageName(scene, record)}</h2>
      <Notes scene={scene} at={{stage: record.id}} own={record.note} />
      {drawn.length > 0 && <p className="reading">{drawn.every(meetOnce) ? table.metOnce : table.reading}</p>}
      <div
        className="groups"
        data-alone={alone}
        data-wide={groups.some(({record: {clubs}}) => clubs.length > 4)}
      >
        {groups.map((group) => (
          <GroupDrawing key={group.id} scene={scene} stage={record} group={group} alone={alone} />
        ))}
      </div>
      <Remarks scene={scene} at={{stage: record.id}} />
    </section>
  )
}

/** No two clubs have a second match. */
function meetOnce({record}: ResolvedGroup): boolean {
  const pairs = record.matches.map(({home, away}) => [home, away].sort().join())
  return new Set(pairs).size === pairs.length
}
