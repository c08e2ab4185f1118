import type {GroupId, StageId, TieId} from '../season/ids.ts'
import type {Remark} from '../season/schema.ts'
import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'

interface About {
  readonly stage?: StageId
  readonly group?: GroupId
  readonly tie?: TieId
}

/** The points on which sources differ that touch one tie or group, at the place they touch. */
export function Remarks({scene, about}: {readonly scene: Scene; readonly about: About}) {
  const remarks = scene.season.record.uncertain.filter((remark) => touches(remark, about))
  if (remarks.length === 0) return null
  return (
    <details className="remarks">
      <summary>{scene.messages.details.sourcesDiffer}</summary>
      <RemarkItems scene={scene} remarks={remarks} />
    </details>
  )
}

function touches(remark: Remark, about: About): boolean {
  if (about.tie !== undefined) return remark.tie === about.tie
  return remark.stage === about.stage && remark.group === about.group && about.group !== undefined
}

export function RemarkItems({scene, remarks}: {readonly scene: Scene; readonly remarks: readonly Remark[]}) {
  return (
    <ul>
      {remarks.map((remark, index) => (
        <li key={index}>
          <Localised scene={scene} text={remark.text} />
        </li>
      ))}
    </ul>
  )
}
