import type {SeasonId} from '../season/ids.ts'
import {yearOf} from './years.ts'

/** The seasons in order, oldest first, and null for every year between two of them that had none. */
export function timelineOf<T extends {readonly id: SeasonId}>(seasons: readonly T[]): readonly (T | null)[] {
  return seasons.flatMap((season, index) => {
    const before = seasons[index - 1]
    const from = before && yearOf(before.id)
    const to = yearOf(season.id)
    const empty = from == null || to === null ? 0 : Math.max(0, to - from - 1)
    return [...Array.from({length: empty}, () => null), season]
  })
}
