import {GroupList} from '../../drawing/GroupList.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {SeedingTable} from '../../drawing/SeedingTable.tsx'

export function GroupsView({scene}: {readonly scene: Scene}) {
  return (
    <>
      <GroupList scene={scene} />
      <SeedingTable scene={scene} />
    </>
  )
}
