import {bracketSizes} from '../layout/bracket.ts'
import {markShapes} from './marks.ts'

/** The bands of lit rows where several clubs are chosen: the club's colour, and its mark before the row. */
export function BandPatterns({width}: {readonly width: number}) {
  const height = bracketSizes.row
  return (
    <defs>
      {markShapes.map((shape, mark) => (
        <pattern
          key={mark}
          id={`cuadro-band-${mark}`}
          width="1"
          height="1"
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="xMinYMid slice"
        >
          <rect className={`tint-${mark}`} width={width} height={height} />
          <path className={`shape-${mark}`} d={shape} transform={`translate(0,${height / 2 - 4})`} />
        </pattern>
      ))}
    </defs>
  )
}
