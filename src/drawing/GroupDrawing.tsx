import {describeReason} from '../i18n/describeGroup.ts'
import {destinationName, groupName} from '../i18n/names.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import {Remarks} from './Remarks.tsx'
import {ResultsMatrix} from './ResultsMatrix.tsx'
import type {Scene} from './scene.ts'
import {Standings} from './Standings.tsx'
import './groups.css'

/** A group: standings and results side by side on the same rows, and why clubs level on points rank as they do. */
export function GroupDrawing({scene, group}: {readonly scene: Scene; readonly group: ResolvedGroup}) {
  const id = `group-${group.stage}-${group.id}`
  const reasons = group.reasons.map((reason) => describeReason(scene, reason)).filter(Boolean)
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-heading">
        <h3 id={id}>{groupName(scene, group.record)}</h3>
        <Onward scene={scene} group={group} />
      </div>
      <div className="group-tables">
        <Standings scene={scene} group={group} reasonId={reasons.length > 0 ? `${id}-reason` : undefined} />
        <ResultsMatrix scene={scene} group={group} />
      </div>
      {reasons.length > 0 && (
        <p className="reason" id={`${id}-reason`}>
          {scene.messages.sentences(reasons)}
        </p>
      )}
      {!group.complete && <p className="reason">{scene.messages.table.incomplete}</p>}
      <Remarks scene={scene} about={{stage: group.stage, group: group.id}} />
    </section>
  )
}

/** Who goes on from here, and to which tie. */
function Onward({scene, group}: {readonly scene: Scene; readonly group: ResolvedGroup}) {
  return group.standings.map(
    ({club, next}) =>
      next && (
        <span key={club} className="onward">
          {scene.clubName(club)}{' '}
          {next.kind === 'tie' ? (
            <a href={scene.tieAddress(next.tie)} data-open={next.tie}>
              {scene.messages.tie.goesTo(destinationName(scene, next))}
            </a>
          ) : (
            scene.messages.tie.goesTo(destinationName(scene, next))
          )}
        </span>
      ),
  )
}
