import type {Language} from '../season/languages.ts'
import type {Choices} from '../viewer/state/choices.ts'
import {parseUrl, type ParsedUrl} from '../viewer/state/url.ts'

/** The attributes of `<cuadro-season>` are the parameters of an address, and this is what each of them chooses. */
const chosenBy = {
  season: 'season',
  lang: 'language',
  club: 'clubs',
  association: 'associations',
  view: 'view',
  tie: 'tie',
  theme: 'theme',
  plain: 'plain',
  static: 'static',
  data: 'data',
} as const satisfies Record<string, keyof Choices>

export type AttributeName = keyof typeof chosenBy
export type Attributes = ReadonlyMap<string, string>

// The keys of the object above.
export const attributeNames = Object.keys(chosenBy) as AttributeName[]

interface Defaults {
  /** The language around the element. */
  readonly language: Language
}

/** The choices that attributes say. In another page there is no header unless it is asked for. */
export function readAttributes(attributes: Attributes, defaults: Defaults): ParsedUrl {
  const parameters = new URLSearchParams({plain: 'true'})
  for (const name of attributeNames) {
    const value = attributes.get(name)
    if (value !== undefined && value.trim() !== '') parameters.set(name, value)
  }
  return parseUrl(parameters.toString(), defaults)
}

/** What one attribute changes. */
export function changeBy(name: AttributeName, attributes: Attributes, defaults: Defaults): Partial<Choices> {
  const {choices} = readAttributes(attributes, defaults)
  return {[chosenBy[name]]: choices[chosenBy[name]]}
}

/** The attributes that no longer say what is chosen, and what they should say; null for one that should not be there. */
export function attributesToWrite(
  choices: Choices,
  attributes: Attributes,
  defaults: Defaults,
): ReadonlyMap<AttributeName, string | null> {
  const said = readAttributes(attributes, defaults).choices
  const differs = (name: AttributeName) =>
    // Beside a file of one's own, a season would say what is not shown.
    (name === 'season' && choices.data !== null && attributes.has(name)) ||
    String(said[chosenBy[name]] ?? '') !== String(choices[chosenBy[name]] ?? '')
  const values: Record<AttributeName, string | null> = {
    season: choices.data === null ? choices.season : null,
    lang: choices.language === defaults.language ? null : choices.language,
    club: choices.clubs.join(',') || null,
    association: choices.associations.join(',') || null,
    view: choices.view,
    tie: choices.tie,
    theme: choices.theme === 'auto' ? null : choices.theme,
    plain: choices.plain ? null : 'false',
    static: choices.static ? 'true' : null,
    data: choices.data,
  }
  return new Map(attributeNames.filter(differs).map((name) => [name, values[name]]))
}
