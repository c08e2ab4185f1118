import {GroupList} from '../drawing/GroupList.tsx'
import type {Scene} from '../drawing/scene.ts'
import {Legend} from './Legend.tsx'

/** What explains the tree: its marks, and the groups that led to it. */
export function BelowBracket({scene}: {readonly scene: Scene}) {
  return (
    <>
      <Legend messages={scene.messages} season={scene.season} />
      <GroupList scene={scene} />
    </>
  )
}
