import {expect, test} from 'vitest'
import {clubJourney} from '../../src/archive/journey.ts'
import {lostIn} from '../../src/archive/lostIn.ts'
import {describeStop, levelName} from '../../src/i18n/describeStop.ts'
import {journeyWords} from '../../src/i18n/journeyWords.ts'
import {languages, type Language} from '../../src/season/languages.ts'
import {club, realArchive} from '../archive/realArchive.ts'
import {messagesOf} from './cup.ts'

const wordsIn = (language: Language) => ({language, messages: messagesOf[language]})
const said = (language: Language, id: string, season: string) => {
  const stop = clubJourney(realArchive, club(id)).find((one) => one.season === season)!
  return describeStop(wordsIn(language), stop, lostIn(realArchive, stop))
}

test.each([
  ['alajuelense', '1986', 'champion', '冠軍', 'campeón'],
  ['alajuelense', '1971', 'runner-up', '亞軍', 'subcampeón'],
  ['alajuelense', '2002', 'out in the semi-final', '於準決賽出局', 'eliminado en la semifinal'],
  [
    'violette',
    '1975',
    'out in the first round (Caribbean zone)',
    '於加勒比海區第一圈出局',
    'eliminado en la primera ronda (Zona del Caribe)',
  ],
  ['alajuelense', '2011-12', 'as far as the group stage', '止於小組賽', 'hasta la fase de grupos'],
  [
    'violette',
    '1985',
    'took part; no match is known',
    '有參賽，但沒有已知的賽事',
    'participó; no se conoce ningún partido',
  ],
] as const)('how far %s came in %s is told in each language', (id, season, english, chinese, spanish) => {
  expect(said('en', id, season)).toBe(english)
  expect(said('zh-Hant', id, season)).toBe(chinese)
  expect(said('es', id, season)).toBe(spanish)
})

test.each(languages)('every stop of every club has words in %s', (language) => {
  for (const id of realArchive.clubs)
    for (const stop of clubJourney(realArchive, id))
      expect(describeStop(wordsIn(language), stop, lostIn(realArchive, stop))).not.toMatch(
        /undefined|^\s*$|\(\)/,
      )
})

test('levels have names, and short ones', () => {
  const names = (language: Language, length: 'name' | 'short') =>
    [0, 1, 2, 3, 4, null].map((level) => levelName(wordsIn(language), level, length))
  expect(names('en', 'name')).toEqual([
    'Champion',
    'Final',
    'Semi-finals',
    'Quarter-finals',
    '4 rounds away',
    'Entered',
  ])
  expect(names('es', 'short')).toEqual(['Campeón', 'Final', 'Semis', 'Cuartos', 'a 4', 'Inscrito'])
  expect(names('zh-Hant', 'name')).toEqual(['冠軍', '決賽', '準決賽', '半準決賽', '尚差4圈', '參賽'])
})

test('a language has its own words', () => {
  const flat = (language: Language) =>
    Object.values(journeyWords[language]).filter((word) => typeof word === 'string')
  expect(flat('zh-Hant').filter((word) => /[A-Za-z]{5}|[,;:!?()]/.test(word))).toEqual([])
  expect(flat('zh-Hant').filter((word) => /客場|比賽|賽季|進球|比分/.test(word))).toEqual([])
  expect(flat('es').filter((word) => flat('en').includes(word))).toEqual([])
  expect(journeyWords.en.countingUnknown(1)).toMatch(/^1 match .* is counted/)
  expect(journeyWords.es.shown(2, 3)).toBe('2 de 3 partidos')
})
