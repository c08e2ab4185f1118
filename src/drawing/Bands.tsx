import {markShapes} from './marks.ts'

/** What is drawn into `.bands` once a club is lit: the bands behind its rows, and the marks before them. */
export function Bands() {
  return ['band', 'shape'].map((kind) =>
    markShapes.map((_, mark) => <path key={`${kind} ${mark}`} className={`${kind} ${kind}-${mark}`} />),
  )
}
