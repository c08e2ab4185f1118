import {yearOf} from '../../archive/years.ts'
import type {SeasonId} from '../../season/ids.ts'
import type {SeasonEntry} from '../../season/seasonList.ts'

/**
 * The season asked for, or the one nearest to it in time; the newest where none is asked for or nothing of a year can
 * be read; null where there are no seasons. Where the list is not known, the one asked for.
 */
export function nearestSeason(seasons: readonly SeasonEntry[], asked: SeasonId | null): SeasonId | null {
  const newest = seasons.at(-1)
  if (asked === null || !newest) return newest?.id ?? asked
  if (seasons.some((season) => season.id === asked)) return asked
  const year = yearOf(asked)
  if (year === null) return newest.id
  const distance = (season: SeasonEntry) => Math.abs((yearOf(season.id) ?? Infinity) - year)
  return seasons.reduce((best, season) => (distance(season) < distance(best) ? season : best)).id
}
