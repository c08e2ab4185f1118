import {readFileSync} from 'node:fs'
import type {Words} from '../../src/i18n/words.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {ClubId} from '../../src/season/ids.ts'
import type {Season} from '../../src/season/schema.ts'
import type {Language} from '../../src/season/languages.ts'
import type {Text} from '../../src/season/text.ts'
import {textIn} from '../../src/season/textIn.ts'
import {messagesOf} from './cup.ts'

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as unknown

/** A season of `public/data` in a language, with its clubs under the names they had. */
export function realSeason(id: string, language: Language): Words {
  const season = resolveSeason(read(`seasons/${id}.json`) as Season)
  const {clubs} = read('clubs.json') as {clubs: readonly {id: ClubId; name: Text}[]}
  const names = new Map(clubs.map((club) => [club.id, club.name]))
  const clubName = (club: ClubId) =>
    textIn(season.entrants.get(club)?.name ?? names.get(club) ?? club, language).text
  return {messages: messagesOf[language], language, season, clubName}
}
