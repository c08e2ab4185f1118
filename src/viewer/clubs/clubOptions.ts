import type {Match} from '../../archive/search.ts'
import {collatorOf} from '../../i18n/format.ts'
import type {Association} from '../../season/ids.ts'
import type {Language} from '../../season/languages.ts'
import type {Choosable} from '../state/chosen.ts'

/** A club or an association that can be chosen. */
export type ClubOption = Choosable & {
  readonly name: string
  /** The language of the name where it is not the page's. */
  readonly lang?: Language | undefined
  /** Its flag; an association's own. */
  readonly association?: Association | undefined
  /** Whether it played in the season shown. */
  readonly played: boolean
  /** In how many seasons it played, and how many of them it won. */
  readonly seasons: number
  readonly titles: number
}

/** What finds options and names them in a list. */
export type OptionId = Choosable['id']

/** An option as it is offered for a query: with what matched, where that is not the name it goes by. */
export interface OfferedOption {
  readonly option: ClubOption
  readonly alias: string | undefined
}

/** What a query offers: what it finds, or while it is empty the clubs of the season in the order of their names. */
export function offerOptions(
  options: ReadonlyMap<OptionId, ClubOption>,
  query: string,
  search: (query: string) => readonly Match<OptionId>[],
  language: Language,
): readonly OfferedOption[] {
  if (query.trim() === '') {
    const {compare} = collatorOf(language)
    return [...options.values()]
      .filter(({kind, played}) => kind === 'club' && played)
      .sort((a, b) => compare(a.name, b.name))
      .map((option) => ({option, alias: undefined}))
  }
  return search(query).flatMap(({id, matched, field}) => {
    const option = options.get(id)
    if (option === undefined) return []
    // Its letters stand beside the name of an association anyway.
    const shown = field === 'name' || (option.kind === 'association' && field === 'code')
    return [{option, alias: shown ? undefined : matched}]
  })
}
