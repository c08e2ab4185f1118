import type {SeasonId} from '../season/ids.ts'
import {languages, type Language} from '../season/languages.ts'
import type {Choices} from '../viewer/state/choices.ts'
import {formatUrl, parseUrl, type ParsedUrl} from '../viewer/state/url.ts'

/** A page of the build: a season in a language, at `<lang>/<season>/`. */
export interface SeasonPage {
  readonly language: Language
  readonly season: SeasonId
}

/** Which page is at an address; null where the address is that of none. */
export function seasonPageAt(pathname: string): SeasonPage | null {
  const [, tag, season] = /\/([^/]+)\/([A-Za-z0-9][A-Za-z0-9._-]*)\/(?:index\.html)?$/.exec(pathname) ?? []
  const language = languages.find((candidate) => candidate === tag)
  // The pattern is that of an id; whether there is such a season the store finds out.
  return language === undefined || season === undefined ? null : {language, season: season as SeasonId}
}

/** The choices in the address of a page: its season and language where the query names no other. */
export function parseSeasonUrl(search: string, page: SeasonPage): ParsedUrl {
  const {choices, notices} = parseUrl(search, {language: page.language})
  return {choices: {...choices, season: choices.season ?? page.season}, notices}
}

/** The address of choices, seen from a page: a query on the same one, or the way to another. */
export function formatSeasonUrl(choices: Choices, page: SeasonPage): string {
  const season = choices.season ?? page.season
  const query = formatUrl({...choices, season}, {newest: season, language: choices.language})
  if (season === page.season && choices.language === page.language) return query
  return `../../${choices.language}/${season}/${query === '.' ? '' : query}`
}
