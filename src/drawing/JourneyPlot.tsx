import {memo} from 'react'
import type {JourneysLayout} from '../layout/journey.ts'
import type {SeasonId} from '../season/ids.ts'
import {markShapes} from './marks.ts'
import './journey.css'

/** A season of a journey in words, and where it leads. */
export interface JourneyStop {
  readonly season: SeasonId
  /** `champion`, `runner-up` or the id of the stage where the way ended; empty where none is known. */
  readonly result: string
  /** The clubs that came this far, separated by spaces: one, unless it is the journey of an association. */
  readonly clubs: string
  /** "1986: champion". */
  readonly name: string
  /** The same without the season: "champion". */
  readonly said: string
  readonly address: string
}

interface JourneyPlotProps {
  readonly layout: JourneysLayout
  /** Which of its journeys. */
  readonly index: number
  readonly stops: readonly JourneyStop[]
  readonly name: string
  /** The id of what says which keys there are. */
  readonly hint: string
  /** The one that Tab reaches. */
  readonly tabStop: SeasonId | undefined
}

/** One journey: a mark for every season, the higher the further; titles are large and have their year. */
export const JourneyPlot = memo(function JourneyPlot(props: JourneyPlotProps) {
  const {layout, index, stops, name, hint, tabStop} = props
  const {width, height, levels, decades, pitch, row} = layout
  const journey = layout.journeys[index]
  const stopOf = new Map(stops.map((stop) => [stop.season, stop]))
  const shape = markShapes[index % markShapes.length]
  return (
    <svg
      className="journey-plot"
      role="group"
      aria-label={name}
      aria-describedby={hint}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g aria-hidden="true">
        {decades.map(({year, x}) => (
          <path key={year} className="decade" d={`M${x},${levels[0]?.y ?? 0}V${height}`} />
        ))}
        {levels.map(({fromEnd, y}) => (
          <path key={fromEnd} className={fromEnd === 0 ? 'level top' : 'level'} d={`M0,${y}H${width}`} />
        ))}
        {journey?.lines.map((line) => (
          <path key={line} className="way" d={line} />
        ))}
      </g>
      {journey?.points.map(({season, x, y, year}) => {
        const stop = stopOf.get(season)
        const size = year === null ? 8 : 14
        return (
          stop && (
            <a
              key={season}
              href={stop.address}
              data-club={stop.clubs}
              data-season={season}
              data-result={stop.result}
              tabIndex={season === tabStop ? undefined : -1}
            >
              <rect
                className="hit"
                role="img"
                aria-label={stop.name}
                x={x - pitch / 2}
                y={y - row / 2}
                width={pitch}
                height={row}
              />
              <path
                className={year === null ? 'stop' : 'stop title'}
                d={shape}
                transform={`translate(${x - size / 2},${y - size / 2})scale(${size / 8})`}
              />
              {year !== null && (
                <text x={x} y={y - 12} aria-hidden="true">
                  {year}
                </text>
              )}
            </a>
          )
        )
      })}
    </svg>
  )
})
