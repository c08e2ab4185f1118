import type {ClubMatch} from '../archive/search.ts'
import {collatorOf} from '../i18n/format.ts'
import type {Association, ClubId} from '../season/ids.ts'
import type {Language} from '../season/text.ts'

/** A club that can be chosen. */
export interface ClubOption {
  readonly club: ClubId
  readonly name: string
  /** The language of the name where it is not the page's. */
  readonly lang?: Language | undefined
  readonly association?: Association | undefined
  /** Whether it played in the season shown. */
  readonly played: boolean
}

/** An option as it is offered for a query: with what matched, where that is not the name it goes by. */
export interface OfferedClub extends ClubOption {
  readonly alias?: string | undefined
}

/** What a query offers: the clubs it finds, or while it is empty those of the season in the order of their names. */
export function offerClubs(
  options: readonly ClubOption[],
  query: string,
  search: (query: string) => readonly ClubMatch[],
  language: Language,
): readonly OfferedClub[] {
  if (query.trim() === '') {
    const {compare} = collatorOf(language)
    return options.filter(({played}) => played).sort((a, b) => compare(a.name, b.name))
  }
  const byId = new Map(options.map((option) => [option.club, option]))
  return search(query).flatMap(({club, matched, field}) => {
    const option = byId.get(club.id)
    return option === undefined ? [] : [{...option, alias: field === 'name' ? undefined : matched}]
  })
}
