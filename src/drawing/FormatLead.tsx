import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'
import './about.css'

/** How the season was played, in a quiet paragraph for whoever knows nothing of it. */
export function FormatLead({scene}: {readonly scene: Scene}) {
  const {format} = scene.season.record
  if (!format) return null
  return (
    <p className="format-lead">
      <Localised scene={scene} text={format} />
    </p>
  )
}
