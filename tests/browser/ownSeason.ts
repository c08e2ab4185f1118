import {readFileSync} from 'node:fs'
import type {Route} from 'playwright-core'

/** A season file as JSON, to be changed into somebody's own. */
export const readSeason = (id: string): unknown =>
  JSON.parse(readFileSync(`public/data/seasons/${id}.json`, 'utf8'))

/** Keys under which a season file has texts for readers. */
const texts = new Set([
  'name',
  'fullName',
  'city',
  'aka',
  'formerly',
  'label',
  'competition',
  'qualifiedAs',
  'note',
  'text',
  'venue',
  'player',
  'place',
  'rules',
  'section',
  'title',
])

/** The same file with every text for readers replaced; ids, codes, figures and dates stay. */
export function replaceTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return texts.has(key) ? change(value) : value
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, change, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      // The texts of an object per language stand one level below their key.
      replaceTexts(inner, change, ['en', 'zh-Hant', 'es'].includes(name) ? key : name),
    ]),
  )
}

/** A season with clubs of its own, each called by `nameOf`, in place of those of `clubs.json`. */
export function withOwnClubs(season: unknown, nameOf: (club: string, index: number) => string): unknown {
  const record = season as {readonly entrants: readonly {readonly club: string}[]}
  const ids = record.entrants.map(({club}) => club)
  const renamed = JSON.parse(
    ids.reduce((json, id) => json.replaceAll(`"${id}"`, `"own-${id}"`), JSON.stringify(season)),
  ) as object
  return {
    ...renamed,
    clubs: ids.map((id, index) => ({id: `own-${id}`, name: nameOf(id, index), association: 'CRC'})),
  }
}

/** Answers of a host for addresses that end so. */
export const answer = (
  ending: string,
  body: unknown,
  status = 200,
): readonly [RegExp, (route: Route) => Promise<void>] => [
  new RegExp(`^[^?]*${ending.replaceAll('.', '\\.')}$`),
  (route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
]
