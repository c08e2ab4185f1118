import {expect, test} from 'vitest'
import {goalNote} from '../../src/i18n/describeMatch.ts'
import {legName} from '../../src/i18n/legName.ts'
import type {ClubId} from '../../src/season/ids.ts'
import {languages} from '../../src/season/languages.ts'
import {makeWords} from './cup.ts'
import {realSeason} from './realSeason.ts'

test('a leg has a name of its own', () => {
  const names = languages.map((language) => {
    const words = realSeason('2013-14', language)
    return legName(words, words.season.ties.get('QF1' as never)!, 1)
  })
  expect(names).toEqual(['Second leg', '次回合', 'Vuelta'])
})

test('a goal has its minute and its kind', () => {
  const goal = {club: 'saprissa' as ClubId, player: 'Solís'}
  expect(goalNote(makeWords('en'), {...goal, minute: 45, stoppage: 2, kind: 'penalty'})).toBe('45+2′ (pen.)')
  expect(goalNote(makeWords('zh-Hant'), {...goal, minute: 9, kind: 'own'})).toBe('9′（烏龍球）')
  expect(goalNote(makeWords('es'), {...goal, kind: 'own'})).toBe('a. g.')
  expect(goalNote(makeWords('es'), {...goal, minute: 90})).toBe('90′')
})
