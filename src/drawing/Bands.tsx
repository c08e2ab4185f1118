import {markShapes} from './marks.ts'

/** Where the bands behind lit rows, and the marks before them, are drawn: empty until something is lit. */
export function Bands() {
  return (
    <g aria-hidden="true">
      {markShapes.map((_, mark) => (
        <path key={mark} className={`band band-${mark}`} />
      ))}
      {markShapes.map((_, mark) => (
        <path key={mark} className={`shape shape-${mark}`} />
      ))}
    </g>
  )
}
