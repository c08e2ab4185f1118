import {readFileSync} from 'node:fs'
import {createClubDirectory} from '../../src/archive/clubs.ts'
import type {Scene} from '../../src/drawing/scene.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {ClubList} from '../../src/season/club.ts'
import type {Season} from '../../src/season/schema.ts'
import type {SeasonList} from '../../src/season/seasonList.ts'
import type {Language} from '../../src/season/languages.ts'
import type {Choices} from '../../src/viewer/state/choices.ts'
import {makeScene} from '../../src/viewer/makeScene.ts'
import {messagesOf} from '../i18n/cup.ts'

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as unknown

export const realSeasons = ['2004', '2007', '2013-14'] as const
/** Every season of the archive, oldest first. */
export const allSeasons = (read('index.json') as SeasonList).seasons.map(({id}): string => id)
export const realRecord = (id: string) => read(`seasons/${id}.json`) as Season
export const realClubs = () => read('clubs.json') as ClubList

/** A season as it is drawn for a reader of a language; its links lead to "?" and what they change. */
export function sceneOf(season: Season, language: Language = 'en'): Scene {
  const clubs = createClubDirectory(realClubs(), season.clubs)
  return makeScene(resolveSeason(season), clubs, language, messagesOf[language], address)
}

export const realScene = (id: string, language: Language = 'en') => sceneOf(realRecord(id), language)

function address(change: Partial<Choices>): string {
  return `?${Object.entries(change)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&')}`
}
