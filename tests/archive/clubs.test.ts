import {describe, expect, it, test} from 'vitest'
import {clubCode, clubName, createClubDirectory, seasonsOf} from '../../src/archive/clubs.ts'
import type {Club} from '../../src/season/club.ts'
import type {ClubId, SeasonId} from '../../src/season/ids.ts'

const club = (name: Club['name'], more: object = {}): Club => ({id: 'x' as ClubId, name, ...more})

describe('the clubs', () => {
  const seasons = ['2004' as SeasonId]
  const list = {clubs: [{id: 'ada' as ClubId, name: 'Ada', seasons}]}

  it('are those of the list and those that a season brings along', () => {
    const own = {id: 'bee' as ClubId, name: 'Bee'}
    expect([...createClubDirectory(list, [own]).values()]).toEqual([list.clubs[0], own])
  })

  it('keep their seasons where a season names them otherwise', () => {
    const directory = createClubDirectory(list, [{id: 'ada' as ClubId, name: 'Ada 1999'}])
    expect(directory.get('ada' as ClubId)).toEqual({id: 'ada', name: 'Ada 1999', seasons})
  })

  it('are not found in what every object inherits', () => {
    expect(createClubDirectory(list).get('constructor' as ClubId)).toBeUndefined()
  })

  it('have no seasons where none are listed', () => {
    expect(seasonsOf(club('Ada'))).toEqual([])
    expect(seasonsOf(list.clubs[0]!)).toEqual(['2004'])
  })
})

test.each<
  [string, Club['name'], Club['name'] | undefined, 'en' | 'zh-Hant' | 'es', string, string | undefined]
>([
  ['the same in every language', 'Toluca', undefined, 'zh-Hant', 'Toluca', undefined],
  [
    'the reader’s',
    {en: 'Alajuelense', 'zh-Hant': '阿拉祖蘭斯'},
    undefined,
    'zh-Hant',
    '阿拉祖蘭斯',
    'zh-Hant',
  ],
  [
    'English where the reader’s is missing',
    {en: 'Alajuelense', 'zh-Hant': '阿拉祖蘭斯'},
    undefined,
    'es',
    'Alajuelense',
    'en',
  ],
  [
    'that of the season',
    {en: 'CF Montréal', 'zh-Hant': '蒙特利爾'},
    {en: 'Montreal Impact', 'zh-Hant': '蒙特利爾衝擊'},
    'zh-Hant',
    '蒙特利爾衝擊',
    'zh-Hant',
  ],
  [
    'that of the season, even in another language',
    {'zh-Hant': '蒙特利爾'},
    {en: 'Montreal Impact'},
    'zh-Hant',
    'Montreal Impact',
    'en',
  ],
])('a club’s name is %s', (_, name, ofSeason, language, text, lang) => {
  const entrant = ofSeason === undefined ? undefined : {name: ofSeason}
  expect(clubName(club(name), entrant, language)).toEqual({text, lang})
})

test.each<[string, Club, {code?: string; name?: string} | undefined, string]>([
  ['that of its season', club('Heredia', {code: 'HGU'}), {code: 'HER'}, 'HER'],
  ['that of the list', club('Heredia', {code: 'HGU'}), {name: 'Otra'}, 'HGU'],
  ['the first letters of its name, without marks', club('Águila'), undefined, 'AGU'],
  ['the first letters, not the dots', club('D.C. United'), undefined, 'DCU'],
  ['the first letters of its name of the season', club('CF Montréal'), {name: 'Impact'}, 'IMP'],
  ['made of the English name', club({'zh-Hant': '祖雲', en: 'Jovi'}), undefined, 'JOV'],
  ['made of signs where there are no letters', club({'zh-Hant': '阿拉祖蘭斯'}), undefined, '阿拉祖'],
])('a club’s code is %s', (_, of, entrant, code) => {
  expect(clubCode(of, entrant)).toBe(code)
})
