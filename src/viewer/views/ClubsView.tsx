import {DrawDrawing} from '../../drawing/DrawDrawing.tsx'
import {EntrantsDrawing} from '../../drawing/EntrantsDrawing.tsx'
import type {Scene} from '../../drawing/scene.ts'

export function ClubsView({scene}: {readonly scene: Scene}) {
  return (
    <>
      <EntrantsDrawing scene={scene} />
      <DrawDrawing scene={scene} />
    </>
  )
}
