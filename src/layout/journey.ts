import {timelineOf} from '../archive/timeline.ts'
import {yearOf} from '../archive/years.ts'
import type {SeasonId} from '../season/ids.ts'

/** Where a season is in the picture, and how many rounds from the title the club came; null: no match is known. */
export interface JourneyPoint {
  readonly season: SeasonId
  readonly fromEnd: number | null
}

export interface JourneyOptions {
  /** What there is room for; a picture that needs more is wider. */
  readonly width: number
  /** The least from season to season. */
  readonly pitch: number
  /** From level to level. */
  readonly row: number
}

export interface PlacedPoint {
  readonly season: SeasonId
  readonly x: number
  readonly y: number
  /** What a title is marked with: "1986", or "86" where titles stand too near for more; null for what is none. */
  readonly year: string | null
}

export interface JourneysLayout {
  readonly width: number
  /** Of one journey: all have the same scale. */
  readonly height: number
  /** How far it is from season to season, and from level to level. */
  readonly pitch: number
  readonly row: number
  /** From the title down; the level null, for those without a known match, only where there is one. */
  readonly levels: readonly {readonly fromEnd: number | null; readonly y: number}[]
  readonly decades: readonly {readonly year: number; readonly x: number}[]
  readonly journeys: readonly {
    readonly points: readonly PlacedPoint[]
    /** A line for every run of seasons that followed each other. */
    readonly lines: readonly string[]
  }[]
}

// Above the title for its year, and below the last level for half a mark.
const head = 26
const foot = 12
const fullYear = 32

/**
 * Journeys through the same seasons, each for itself, all on one scale: a column for every year between the first
 * season and the last, so that years without the club stay empty, and a row for every round from the title.
 */
export function layoutJourneys(
  seasons: readonly {readonly id: SeasonId}[],
  journeys: readonly (readonly JourneyPoint[])[],
  {width: room, pitch: least, row}: JourneyOptions,
): JourneysLayout {
  const columns = timelineOf(seasons)
  const pitch = Math.max(least, Math.floor((room / Math.max(1, columns.length)) * 4) / 4)
  const xOf = new Map(
    columns.flatMap((season, index) => (season ? [[season.id, (index + 0.5) * pitch]] : [])),
  )
  const order = new Map(seasons.map(({id}, index) => [id, index]))

  const all = journeys.flat()
  // Four rows at least: a club that always went far has them below it.
  const deepest = Math.max(3, ...all.map(({fromEnd}) => fromEnd ?? 0))
  const known = Array.from({length: deepest + 1}, (_, fromEnd): number | null => fromEnd)
  const levels = [...known, ...(all.some(({fromEnd}) => fromEnd === null) ? [null] : [])].map(
    (fromEnd, index) => ({fromEnd, y: head + index * row}),
  )
  const yOf = (fromEnd: number | null) => head + (fromEnd ?? deepest + 1) * row

  const placed = journeys.map((points) =>
    points.flatMap(({season, fromEnd}) => {
      const x = xOf.get(season)
      return x === undefined ? [] : [{season, fromEnd, x, y: yOf(fromEnd)}]
    }),
  )
  const digits = placed.every(titlesApart) ? 4 : 2
  return {
    width: columns.length * pitch,
    height: head + (levels.length - 1) * row + foot,
    pitch,
    row,
    levels,
    decades: columns.flatMap((season, index) => {
      const year = season && yearOf(season.id)
      return year === null || year % 10 !== 0 ? [] : [{year, x: (index + 0.5) * pitch}]
    }),
    journeys: placed.map((points) => ({
      points: points.map(({season, fromEnd, x, y}) => ({
        ...{season, x, y},
        year: fromEnd === 0 ? String(yearOf(season) ?? season).slice(-digits) : null,
      })),
      lines: linesThrough(points, ({season}) => order.get(season) ?? NaN),
    })),
  }
}

interface Placed extends JourneyPoint {
  readonly x: number
  readonly y: number
}

function titlesApart(points: readonly Placed[]): boolean {
  const titles = points.filter(({fromEnd}) => fromEnd === 0).map(({x}) => x)
  return titles.every((x, index) => index === 0 || x - (titles[index - 1] ?? 0) >= fullYear)
}

/** One point alone needs no line, and what is not known lies on none. */
function linesThrough(points: readonly Placed[], orderOf: (point: Placed) => number): readonly string[] {
  const runs: Placed[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (point.fromEnd === null) runs.push([])
    else if (run && before && orderOf(point) === orderOf(before) + 1) run.push(point)
    else runs.push([point])
  }
  return runs.filter(({length}) => length > 1).map((run) => `M${run.map(({x, y}) => `${x},${y}`).join('L')}`)
}
