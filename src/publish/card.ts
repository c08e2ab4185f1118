import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import type {Scene} from '../drawing/scene.ts'
import {CardDrawing} from './CardDrawing.tsx'
import {flagData} from './flagData.ts'

/** The social card of a season in a scene's language, as SVG that is complete but for its fonts. */
export function drawCard(scene: Scene): string {
  return renderToStaticMarkup(createElement(CardDrawing, {scene, flagOf: flagData}))
}
