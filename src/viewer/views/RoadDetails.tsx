import {useMemo, useState} from 'react'
import {RoadToFinal} from '../../drawing/RoadToFinal.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {roadsToFinal} from '../../rules/roadsToFinal.ts'

/** The ways of the finalists, for whoever opens them; nothing where no two clubs met for the title. */
export function RoadDetails({scene}: {readonly scene: Scene}) {
  const roads = useMemo(() => roadsToFinal(scene.season), [scene.season])
  const [isOpen, setOpen] = useState(false)
  if (roads === null) return null
  return (
    <details
      className="road-details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h2>{scene.messages.season.road}</h2>
      </summary>
      {isOpen && <RoadToFinal scene={scene} roads={roads} />}
    </details>
  )
}
