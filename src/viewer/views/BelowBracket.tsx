import type {ReactNode} from 'react'
import {FormatLead} from '../../drawing/FormatLead.tsx'
import {GroupList} from '../../drawing/GroupList.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {Legend} from './Legend.tsx'
import {RoadDetails} from './RoadDetails.tsx'

/** What explains the tree: its marks, how the season was played, how the finalists came there, and its groups. */
export function BelowBracket({scene, after}: {readonly scene: Scene; readonly after: ReactNode}) {
  return (
    <>
      <Legend messages={scene.messages} language={scene.language} season={scene.season} />
      <FormatLead scene={scene} />
      <RoadDetails scene={scene} />
      <GroupList scene={scene} />
      {after}
    </>
  )
}
