import {clubCode, clubName, type ClubDirectory} from '../archive/clubs.ts'
import type {Scene} from '../drawing/scene.ts'
import type {Messages} from '../i18n/en.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {Club} from '../season/club.ts'
import type {ClubId} from '../season/ids.ts'
import type {Language} from '../season/languages.ts'
import type {Choices} from './state/choices.ts'

export type FormatAddress = (change: Partial<Choices>) => string

/** A season in a reader's language, ready to be drawn. */
export function makeScene(
  season: ResolvedSeason,
  clubs: ClubDirectory,
  language: Language,
  messages: Messages,
  address: FormatAddress,
): Scene {
  const unknown = (id: ClubId): Club => ({id, name: id})
  const clubOf = (id: ClubId) => clubs.get(id) ?? unknown(id)
  const nameOf = (id: ClubId) => clubName(clubOf(id), season.entrants.get(id), language)
  return {
    season,
    language,
    messages,
    clubName: (id) => nameOf(id).text,
    nameLanguage: (id) => {
      const {lang} = nameOf(id)
      return lang === language ? undefined : lang
    },
    ownName: (id) => {
      const own = clubName(clubOf(id), season.entrants.get(id), 'en').text
      return own === nameOf(id).text ? undefined : own
    },
    nameToday: (id) => {
      const today = clubName(clubOf(id), undefined, language).text
      return today === nameOf(id).text ? undefined : today
    },
    codeOf: (id) => clubCode(clubOf(id), season.entrants.get(id)),
    associationOf: (id) => season.entrants.get(id)?.association ?? clubOf(id).association,
    clubAddress: (id) => address({clubs: [id]}),
    associationAddress: (code) => address({associations: [code]}),
    matchAddress: (match) => `${address({view: 'matches'})}#match-${match}`,
    tieAddress: (tie) => address({tie}),
  }
}
