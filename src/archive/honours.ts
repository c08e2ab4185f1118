import type {ClubId, SeasonId} from '../season/ids.ts'
import type {SeasonEntry} from '../season/seasonList.ts'

export const honourKinds = ['titles', 'runnersUp', 'finals'] as const
export type HonourKind = (typeof honourKinds)[number]

/** What a club, or its association, has won: each number as the seasons behind it, oldest first. */
export interface Honours<Of> extends Readonly<Record<HonourKind, readonly SeasonId[]>> {
  readonly of: Of
}

/**
 * The honours of a list of seasons, under the club itself or under its association, as `under` says; a club under
 * nothing is left out. Every number counts seasons: a shared title counts for each of its champions, but a season only
 * once for an association, even if two of its clubs shared the title or met in the final. A final is a season with a
 * champion and a runner-up, be it by a match or in a group; a title without a runner-up is a title and no final.
 */
export function honoursOf<Of>(
  seasons: readonly SeasonEntry[],
  under: (club: ClubId) => Of | undefined,
): readonly Honours<Of>[] {
  const found = new Map<Of, Record<HonourKind, SeasonId[]>>()
  const add = (kind: HonourKind, season: SeasonId, clubs: readonly ClubId[]) => {
    for (const of of new Set(clubs.flatMap((club) => under(club) ?? []))) {
      const honours = found.get(of) ?? {titles: [], runnersUp: [], finals: []}
      found.set(of, honours)
      honours[kind].push(season)
    }
  }
  for (const {id, champions, runnersUp} of seasons) {
    add('titles', id, champions)
    add('runnersUp', id, runnersUp)
    if (champions.length > 0 && runnersUp.length > 0) add('finals', id, [...champions, ...runnersUp])
  }
  return [...found].map(([of, honours]) => ({of, ...honours}))
}

export type HonoursOrder = HonourKind | 'name' | 'lastTitle'

/**
 * The same, sorted: most first, latest first, names from A; or the other way round. What is level goes by titles, then
 * by second places, then by name.
 */
export function sortHonours<Of>(
  honours: readonly Honours<Of>[],
  by: {readonly order: HonoursOrder; readonly reversed: boolean},
  compareNames: (a: Of, b: Of) => number,
): readonly Honours<Of>[] {
  const compare = (a: Honours<Of>, b: Honours<Of>, order: HonoursOrder) => {
    if (order === 'name') return compareNames(a.of, b.of)
    if (order === 'lastTitle') return compareIds(b.titles.at(-1) ?? '', a.titles.at(-1) ?? '')
    return b[order].length - a[order].length
  }
  const sign = by.reversed ? -1 : 1
  return honours.toSorted(
    (a, b) =>
      sign * compare(a, b, by.order) ||
      compare(a, b, 'titles') ||
      compare(a, b, 'runnersUp') ||
      compare(a, b, 'name'),
  )
}

// An id begins with the year, so that the order of the ids is the order of the seasons.
const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
