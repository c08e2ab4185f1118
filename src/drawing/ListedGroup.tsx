import {groupName} from '../i18n/names.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import type {Stage} from '../season/schema.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {GroupOutcome} from './GroupOutcome.tsx'
import {Points} from './Points.tsx'
import {Notes, Remarks} from './Remarks.tsx'
import type {Scene} from './scene.ts'

interface ListedGroupProps {
  readonly scene: Scene
  readonly stage: Stage
  readonly group: ResolvedGroup
}

/** A group among the ties of the list: the order of its clubs, their points, and where they went. */
export function ListedGroup({scene, stage, group}: ListedGroupProps) {
  const only = stage.kind !== 'groups' || stage.groups.length === 1
  return (
    <div className="listed-group">
      {!only && <h4>{groupName(scene, group.record)}</h4>}
      <ol className="rows">
        {group.standings.map((standing) => (
          <li
            key={standing.club}
            className={standing.advances ? 'slot winner' : 'slot'}
            data-club={standing.club}
          >
            <Flag association={scene.associationOf(standing.club)} />
            <span className="name">
              <ClubLink scene={scene} club={standing.club} />
            </span>
            {isRecorded(group) && (
              <span className="points">
                <Points scene={scene} group={group} standing={standing} />{' '}
                <abbr title={scene.messages.table.columns.points.full}>
                  {scene.messages.table.columns.points.short}
                </abbr>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!isRecorded(group) && <p className="outcome">{scene.messages.table.empty}</p>}
      <GroupOutcome scene={scene} stage={stage} group={group} />
      <Notes scene={scene} at={{stage: group.stage, group: group.id}} own={group.record.note} />
      <Remarks scene={scene} at={{stage: group.stage, group: group.id}} />
    </div>
  )
}
