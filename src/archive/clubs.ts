import type {Club, ClubList} from '../season/club.ts'
import type {ClubId, SeasonId} from '../season/ids.ts'
import type {Entrant} from '../season/schema.ts'
import type {Language} from '../season/languages.ts'
import {textIn} from '../season/textIn.ts'

export type ClubDirectory = ReadonlyMap<ClubId, Club>

/** What a season says of a club's name: another name or other letters than today's. */
export type NameOfSeason = Pick<Entrant, 'name' | 'code'>

export interface ClubName {
  readonly text: string
  /** The language of the text; undefined where the name is the same in every language. */
  readonly lang: Language | undefined
}

/** Every club by its id: those of `clubs.json`, and those that a season file brings along. */
export function createClubDirectory(list: ClubList, own: readonly Club[] = []): ClubDirectory {
  const clubs = new Map<ClubId, Club>(list.clubs.map((club) => [club.id, club]))
  for (const club of own) clubs.set(club.id, {...clubs.get(club.id), ...club})
  return clubs
}

/** A club wears the name of its season, then today's name in the reader's language, then in English. */
export function clubName(club: Club, entrant: NameOfSeason | undefined, language: Language): ClubName {
  return textIn(entrant?.name ?? club.name, language)
}

/** The letters of a club in tables. Where none are known, the first three of its name, without marks. */
export function clubCode(club: Club, entrant: NameOfSeason | undefined): string {
  return entrant?.code ?? club.code ?? firstLetters(clubName(club, entrant, 'en').text)
}

/** The seasons a club took part in, oldest first. */
export function seasonsOf(club: Club): readonly SeasonId[] {
  return club.seasons ?? []
}

function firstLetters(name: string): string {
  const letters = name.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? []
  return letters.slice(0, 3).join('').toUpperCase()
}
