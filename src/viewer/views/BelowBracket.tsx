import type {ReactNode, RefObject} from 'react'
import {FormatLead} from '../../drawing/FormatLead.tsx'
import {GroupList} from '../../drawing/GroupList.tsx'
import type {Scene} from '../../drawing/scene.ts'
import type {BracketLayout} from '../../layout/bracket.ts'
import {Legend} from './Legend.tsx'
import {RoadDetails} from './RoadDetails.tsx'
import {TreeKeys} from './TreeKeys.tsx'

interface BelowBracketProps {
  readonly scene: Scene
  /** The tree, and where it stands. */
  readonly layout: BracketLayout
  readonly box: RefObject<HTMLDivElement | null>
  readonly after: ReactNode
}

/**
 * What explains the tree: its marks, how the season was played, how the finalists came there, and its groups. With it
 * comes what the tree can do without at first, its keys.
 */
export function BelowBracket({scene, layout, box, after}: BelowBracketProps) {
  return (
    <>
      <TreeKeys box={box} layout={layout} />
      <Legend messages={scene.messages} language={scene.language} season={scene.season} />
      <FormatLead scene={scene} />
      <RoadDetails scene={scene} />
      <GroupList scene={scene} />
      {after}
    </>
  )
}
