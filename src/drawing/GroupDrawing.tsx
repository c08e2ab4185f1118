import {describeReason} from '../i18n/describeGroup.ts'
import {groupName} from '../i18n/names.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import type {Stage} from '../season/schema.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {GroupOutcome} from './GroupOutcome.tsx'
import {MatrixKey} from './MatrixKey.tsx'
import {Notes, Remarks} from './Remarks.tsx'
import {ResultsMatrix} from './ResultsMatrix.tsx'
import type {Scene} from './scene.ts'
import {Standings} from './Standings.tsx'
import './groups.css'

interface GroupDrawingProps {
  readonly scene: Scene
  readonly stage: Stage
  readonly group: ResolvedGroup
  /** The only group of its stage: the heading of the stage is its own. */
  readonly alone: boolean
}

/** A group: standings and results side by side on the same rows, and why clubs level on points rank as they do. */
export function GroupDrawing({scene, stage, group, alone}: GroupDrawingProps) {
  const id = `group-${group.stage}-${group.id}`
  const content = (
    <>
      <GroupOutcome scene={scene} stage={stage} group={group} />
      {isRecorded(group) ? (
        <Tables scene={scene} group={group} id={id} />
      ) : (
        <Members scene={scene} group={group} />
      )}
      <Notes scene={scene} at={{stage: group.stage, group: group.id}} own={group.record.note} />
      <Remarks scene={scene} at={{stage: group.stage, group: group.id}} />
    </>
  )
  return alone ? (
    <div className="group">{content}</div>
  ) : (
    <section className="group" aria-labelledby={id}>
      <h3 id={id}>{groupName(scene, group.record)}</h3>
      {content}
    </section>
  )
}

interface GroupProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
}

function Tables({scene, group, id}: GroupProps & {readonly id: string}) {
  const reasons = group.reasons.map((reason) => describeReason(scene, reason)).filter(Boolean)
  return (
    <>
      <div className="group-tables">
        <Standings scene={scene} group={group} reasonId={reasons.length > 0 ? `${id}-reason` : undefined} />
        <ResultsMatrix scene={scene} group={group} />
      </div>
      <MatrixKey scene={scene} group={group} />
      {reasons.length > 0 && (
        <p className="reason" id={`${id}-reason`}>
          {scene.messages.sentences(reasons)}
        </p>
      )}
      {!group.complete && <p className="reason">{scene.messages.table.incomplete}</p>}
    </>
  )
}

/** The clubs of a group of which nothing but its clubs is known: no places, and no figures. */
function Members({scene, group}: GroupProps) {
  return (
    <>
      <ul className="members unit">
        {group.record.clubs.map((club) => (
          <li key={club} data-club={club}>
            <Flag association={scene.associationOf(club)} />
            <ClubLink scene={scene} club={club} />
          </li>
        ))}
      </ul>
      <p className="reason">{scene.messages.table.empty}</p>
    </>
  )
}
