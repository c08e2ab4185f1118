import {clubName} from '../../archive/clubs.ts'
import {formatList} from '../../i18n/format.ts'
import type {Association} from '../../season/ids.ts'
import type {SeasonEntry} from '../../season/seasonList.ts'
import type {Language} from '../../season/languages.ts'
import type {ViewerState} from '../state/store.ts'

/** All that it takes to name the champions of seasons. */
export interface Champions extends Pick<ViewerState, 'seasons' | 'clubs' | 'messages'> {
  readonly language: Language
}

/**
 * Who won a season of the list, each champion as `write` writes it, or in words that there was none; null while the
 * names of its champions are not known.
 */
export function wonBy(
  season: SeasonEntry,
  {seasons, clubs, language, messages}: Champions,
  write: (name: string, association: Association | undefined) => string = (name) => name,
): string | null {
  const words = messages.season
  // A season that another came after is over.
  if (season.champions.length === 0) return season === seasons.at(-1) ? words.notDecided : words.noChampion
  const champions = season.champions.flatMap((id) => clubs.get(id) ?? [])
  if (champions.length < season.champions.length) return null
  const names = champions.map((club) => write(clubName(club, undefined, language).text, club.association))
  return formatList(language, names)
}
