import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import type {Scene} from './scene.ts'

/** Text of the data in the reader's language, marked with its own where it has no other. */
export function Localised({scene, text}: {readonly scene: Scene; readonly text: Text}) {
  const found = textIn(text, scene.language)
  return found.lang === scene.language ? found.text : <span lang={found.lang}>{found.text}</span>
}
