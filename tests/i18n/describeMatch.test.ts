import {expect, test} from 'vitest'
import {describeLeg, describeMatch, goalNote} from '../../src/i18n/describeMatch.ts'
import type {ClubId} from '../../src/season/ids.ts'
import type {Match} from '../../src/season/schema.ts'
import {languages} from '../../src/season/text.ts'
import {makeWords} from './cup.ts'
import {realSeason} from './realSeason.ts'

test('a leg tells all that is known of it', () => {
  const told = languages.map((language) => {
    const words = realSeason('2013-14', language)
    return describeLeg(words, words.season.ties.get('QF1' as never)!, 1)
  })
  expect(told).toEqual([
    'Second leg (19 March 2014): Toluca 1–1 San Jose Earthquakes (a.e.t.); 1–1 after 90 minutes; half-time 0–0; 5–4 on penalties; Estadio Nemesio Díez (Toluca); 11,844 spectators.',
    '次回合（2014年3月19日）：托盧卡 1–1 聖荷西地震（加時）；90分鐘1–1；半場0–0；十二碼5–4；Estadio Nemesio Díez（Toluca）；入場人數11,844。',
    'Vuelta (19 de marzo de 2014): Toluca 1–1 San Jose Earthquakes (t. e.); 1–1 a los 90 minutos; medio tiempo 0–0; 5–4 en los penales; Estadio Nemesio Díez (Toluca); 11,844 espectadores.',
  ])
})

test('a match that was not played says so', () => {
  const match: Match = {
    date: '1967-03',
    home: 'saprissa' as ClubId,
    away: null,
    score: null,
    status: 'unplayed',
    neutral: true,
  }
  expect(languages.map((language) => describeMatch(makeWords(language), match))).toEqual([
    'March 1967: Saprissa v an unknown club; not played; neutral ground.',
    '1967年3月：Saprissa對不詳球會；沒有進行；中立場。',
    'marzo de 1967: Saprissa vs. un club desconocido; no se jugó; sede neutral.',
  ])
})

test('a goal has its minute and its kind', () => {
  const goal = {club: 'saprissa' as ClubId, player: 'Solís'}
  expect(goalNote(makeWords('en'), {...goal, minute: 45, stoppage: 2, kind: 'penalty'})).toBe('45+2′ (pen.)')
  expect(goalNote(makeWords('zh-Hant'), {...goal, minute: 9, kind: 'own'})).toBe('9′（烏龍球）')
  expect(goalNote(makeWords('es'), {...goal, kind: 'own'})).toBe('a. g.')
  expect(goalNote(makeWords('es'), {...goal, minute: 90})).toBe('90′')
})
