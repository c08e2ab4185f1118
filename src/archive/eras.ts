import type {SeasonEntry} from '../season/seasonList.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import {yearOf} from './years.ts'

/** Seasons that followed each other under one name of the competition. */
export interface Era {
  readonly competition: Text
  /** The first year of the decade, where the name lasted too long for one era. */
  readonly decade: number | null
  readonly seasons: readonly SeasonEntry[]
}

// More than can be taken in at a glance.
const longEra = 20

/** The eras of a list of seasons, in the same order: one for each name, or for each decade of a name that lasted. */
export function erasOf(seasons: readonly SeasonEntry[]): readonly Era[] {
  return runs(seasons, ({competition}) => textIn(competition, 'en').text).flatMap((era) =>
    era.length < longEra
      ? {competition: era[0].competition, decade: null, seasons: era}
      : runs(era, decadeOf).map((run) => ({
          competition: run[0].competition,
          decade: decadeOf(run[0]),
          seasons: run,
        })),
  )
}

function decadeOf({id}: SeasonEntry): number | null {
  const year = yearOf(id)
  return year === null ? null : year - (year % 10)
}

/** Neighbours with the same key, together. */
function runs<T>(items: readonly T[], key: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && key(last[0]) === key(item)) last.push(item)
    else found.push([item])
  }
  return found
}
