import {AboutDrawing} from '../../drawing/AboutDrawing.tsx'
import type {Scene} from '../../drawing/scene.ts'

export function AboutView({scene}: {readonly scene: Scene}) {
  return <AboutDrawing scene={scene} />
}
