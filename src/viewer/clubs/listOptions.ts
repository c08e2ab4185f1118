import {clubsByAssociation, clubsOfAssociation} from '../../archive/associations.ts'
import {clubName, seasonsOf} from '../../archive/clubs.ts'
import {honoursOf} from '../../archive/honours.ts'
import {associationName} from '../../i18n/associations.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {Language} from '../../season/languages.ts'
import type {ClubOption} from './clubOptions.ts'
import type {ViewerState} from '../state/store.ts'

interface Known extends Pick<ViewerState, 'clubs' | 'allClubs' | 'seasons'> {
  /** Those of the season shown. */
  readonly entrants: ResolvedSeason['entrants'] | undefined
  readonly language: Language
}

/** Every club that is known, and once all are, every association. */
export function listOptions(known: Known): readonly ClubOption[] {
  return [...clubOptions(known), ...(known.allClubs ? associationOptions(known) : [])]
}

function clubOptions({clubs, seasons, entrants, language}: Known): readonly ClubOption[] {
  const titles = titlesOf(honoursOf(seasons, (club) => club))
  return [...clubs.values()].map((club) => {
    const {text, lang} = clubName(club, entrants?.get(club.id), language)
    return {
      kind: 'club',
      id: club.id,
      name: text,
      lang: lang === language ? undefined : lang,
      association: club.association,
      played: entrants?.has(club.id) ?? false,
      seasons: seasonsOf(club).length,
      titles: titles.get(club.id) ?? 0,
    }
  })
}

function associationOptions({clubs, seasons, entrants, language}: Known): readonly ClubOption[] {
  const titles = titlesOf(honoursOf(seasons, (club) => clubs.get(club)?.association))
  return [...clubsByAssociation(clubs.values())].map(([association, own]) => ({
    kind: 'association',
    id: association,
    name: associationName(language, association),
    association,
    played: clubsOfAssociation(association, entrants?.values() ?? [], clubs).length > 0,
    seasons: new Set(own.flatMap(seasonsOf)).size,
    titles: titles.get(association) ?? 0,
  }))
}

function titlesOf<Of>(honours: ReturnType<typeof honoursOf<Of>>): ReadonlyMap<Of, number> {
  return new Map(honours.map(({of, titles}) => [of, titles.length]))
}
