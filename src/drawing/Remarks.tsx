import {tieName} from '../i18n/names.ts'
import type {GroupId, StageId, TieId} from '../season/ids.ts'
import type {Remark} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'
import './remarks.css'

/** A tie, a group, or a stage as a whole. */
type Place =
  | {readonly tie: TieId}
  | {readonly stage: StageId; readonly group: GroupId}
  | {readonly stage: StageId; readonly group?: never}

interface PlaceProps {
  readonly scene: Scene
  readonly at: Place
}

/** What the record says of a tie, group or stage: its own note, then the notes of the season that are about it. */
export function Notes({scene, at, own}: PlaceProps & {readonly own: Text | undefined}) {
  const notes = scene.season.record.notes.filter((note) => isAbout(note, at)).map(({text}) => text)
  return [...(own ? [own] : []), ...notes].map((text, index) => (
    <p key={index} className="note">
      <Localised scene={scene} text={text} />
    </p>
  ))
}

/** The points on which sources differ, at the tie, group or stage that they touch. */
export function Remarks({scene, at}: PlaceProps) {
  const remarks = scene.season.record.uncertain.filter((remark) => isAbout(remark, at))
  if (remarks.length === 0) return null
  return (
    <details className="remarks">
      <summary>{scene.messages.details.sourcesDiffer}</summary>
      <ul>
        {remarks.map((remark, index) => (
          <li key={index}>
            <Localised scene={scene} text={remark.text} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Remarks together, those about a tie with the way there. */
export function RemarkItems({scene, remarks}: {readonly scene: Scene; readonly remarks: readonly Remark[]}) {
  return (
    <ul>
      {remarks.map((remark, index) => {
        const tie = remark.tie && scene.season.ties.get(remark.tie)
        return (
          <li key={index}>
            <Localised scene={scene} text={remark.text} />
            {tie && (
              <>
                {' '}
                <a className="about-tie" href={scene.tieAddress(tie.id)} data-open={tie.id}>
                  {scene.messages.tie.goesTo(tieName(scene, tie))}
                </a>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function isAbout(remark: Remark, at: Place): boolean {
  if ('tie' in at) return remark.tie === at.tie
  return remark.tie === undefined && remark.stage === at.stage && remark.group === at.group
}
