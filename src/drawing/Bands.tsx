import {markShapes} from './marks.ts'

/** Where the bands behind lit rows, and the marks before them, are drawn: a tree does without until a club is lit. */
export function Bands() {
  return (
    <g aria-hidden="true">
      {['band', 'shape'].map((kind) =>
        markShapes.map((_, mark) => <path key={mark} className={`${kind} ${kind}-${mark}`} />),
      )}
    </g>
  )
}
