import {memo} from 'react'
import type {JourneysLayout} from '../layout/journey.ts'

interface JourneyAxisProps {
  readonly layout: JourneysLayout
  readonly width: number
  /** In the order of the levels. */
  readonly names: readonly string[]
}

/** What the levels of a journey mean, beside it; the marks say it themselves to those who listen. */
export const JourneyAxis = memo(function JourneyAxis({layout, width, names}: JourneyAxisProps) {
  const {height, levels} = layout
  return (
    <svg className="journey-axis" aria-hidden="true" width={width} height={height}>
      {levels.map(({fromEnd, y}, index) => (
        <text key={fromEnd} x={width - 10} y={y + 4}>
          {names[index]}
        </text>
      ))}
    </svg>
  )
})

/** The years below the journeys. */
export function JourneyYears({layout}: {readonly layout: JourneysLayout}) {
  return (
    <svg className="journey-years" aria-hidden="true" width={layout.width} height={20}>
      {layout.decades.map(({year, x}) => (
        <text key={year} x={x} y={14}>
          {year}
        </text>
      ))}
    </svg>
  )
}
