import {canonicalLanguage} from '../../i18n/language.ts'
import type {ClubId, SeasonId, TieId} from '../../season/ids.ts'
import type {Language} from '../../season/languages.ts'
import {mostChosen, themes, views, type Choices} from './choices.ts'
import type {Notice} from './store.ts'

export interface ParsedUrl {
  readonly choices: Choices
  /** What could not be read, to be said quietly. */
  readonly notices: readonly Notice[]
}

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/

/**
 * The choices in an address. What cannot be read holds its default and gives a notice; whether a season, club or tie
 * exists is not known here.
 */
export function parseUrl(search: string, defaults: {readonly language: Language}): ParsedUrl {
  const parameters = new URLSearchParams(search)
  const notices: Notice[] = []
  const value = (name: string) => parameters.get(name)?.trim() || null

  const asked = value('lang')
  const language = asked === null ? defaults.language : canonicalLanguage(asked)
  if (asked !== null && language === null) notices.push({about: 'language', asked})

  const oneOf = <T extends string>(name: 'view' | 'theme', known: readonly T[]): T | null => {
    const found = value(name)
    const match = known.find((candidate) => candidate === found?.toLowerCase())
    if (found !== null && match === undefined) notices.push({about: name, asked: found})
    return match ?? null
  }
  // Ids are checked here, so the casts to branded ids are safe; whether they exist the store finds out.
  const anId = (name: 'season' | 'tie' | 'club', found: string): string | null => {
    if (id.test(found)) return found
    notices.push({about: name, asked: found})
    return null
  }
  const season = value('season')
  const tie = value('tie')
  const listed = (name: string) =>
    (value(name) ?? '').split(',').flatMap((item) => (item.trim() === '' ? [] : item.trim()))
  const named = listed('club').flatMap((club) => anId('club', club.toLowerCase()) ?? [])
  const clubs = [...new Set(named)]
  const associations = [...new Set(listed('association').map((code) => code.toUpperCase()))].filter(
    (code) => {
      if (/^[A-Z]{3}$/.test(code)) return true
      notices.push({about: 'association', asked: code})
      return false
    },
  )
  const chosen = [...clubs, ...associations]
  if (chosen.length > mostChosen) notices.push({about: 'clubs', asked: chosen.join(', ')})
  const yesOrNo = (name: 'plain' | 'static'): boolean => {
    const found = value(name)
    if (found !== null && found !== 'true' && found !== 'false') notices.push({about: name, asked: found})
    return found === 'true'
  }
  return {
    choices: {
      season: season === null ? null : (anId('season', season) as SeasonId | null),
      language: language ?? defaults.language,
      clubs: clubs.slice(0, mostChosen) as ClubId[],
      associations: associations.slice(0, Math.max(0, mostChosen - clubs.length)),
      view: oneOf('view', views),
      tie: tie === null ? null : (anId('tie', tie) as TieId | null),
      theme: oneOf('theme', themes) ?? 'auto',
      plain: yesOrNo('plain'),
      static: yesOrNo('static'),
      data: value('data'),
    },
    notices,
  }
}

/**
 * The address of a view: parameters in a fixed order, those that hold their default left out. `newest` and `browser`
 * are the defaults of season and language, which differ from reader to reader.
 */
export function formatUrl(
  choices: Choices,
  defaults: {readonly newest: SeasonId | null; readonly language: Language},
): string {
  const parameters: [string, string][] = []
  const add = (name: string, value: string | null, byDefault: string | null) => {
    if (value !== null && value !== '' && value !== byDefault) parameters.push([name, value])
  }
  add('season', choices.data === null ? choices.season : null, defaults.newest)
  add('lang', choices.language, defaults.language)
  add('club', choices.clubs.join(','), null)
  add('association', choices.associations.join(','), null)
  add('view', choices.view, 'bracket')
  add('tie', choices.tie, null)
  add('theme', choices.theme, 'auto')
  add('plain', String(choices.plain), 'false')
  add('static', String(choices.static), 'false')
  add('data', choices.data, null)
  const query = parameters.map(([name, value]) => `${name}=${encode(value)}`).join('&')
  return query === '' ? '.' : `?${query}`
}

// Commas and slashes are legible in a query and need no escape.
const encode = (value: string) => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')
