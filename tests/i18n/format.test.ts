import {expect, test} from 'vitest'
import {
  collatorOf,
  formatList,
  formatMinute,
  formatNumber,
  formatScore,
  formatSigned,
  seasonLabel,
} from '../../src/i18n/format.ts'
import {languages} from '../../src/season/languages.ts'

test('numbers have the same separator in all three', () => {
  expect(languages.map((language) => formatNumber(language, 14840))).toEqual(['14,840', '14,840', '14,840'])
  expect(languages.map((language) => formatNumber(language, 1484))).toEqual(['1,484', '1,484', '1,484'])
})

test('lists end as each language ends them', () => {
  expect(languages.map((language) => formatList(language, ['A', 'B', 'C']))).toEqual([
    'A, B and C',
    'A、B及C',
    'A, B y C',
  ])
  expect(formatList('es', ['Cartaginés', 'Isidro Metapán'])).toBe('Cartaginés e Isidro Metapán')
})

test('scores have an en dash, differences a real minus, minutes a prime', () => {
  expect(formatScore([3, 2])).toBe('3–2')
  expect([2, 0, -1].map(formatSigned)).toEqual(['+2', '0', '−1'])
  expect([formatMinute(7), formatMinute(45, 2)]).toEqual(['7′', '45+2′'])
})

test('a season is called by its label, else by its id', () => {
  expect(seasonLabel('en', '2013-14')).toBe('2013–14')
  expect(seasonLabel('es', {id: '2004'})).toBe('2004')
  expect(seasonLabel('es', {id: '1997q', label: {en: '1997, qualifying', es: '1997, clasificación'}})).toBe(
    '1997, clasificación',
  )
})

test('names sort as readers expect', () => {
  expect(['Ñublense', 'Olimpia', 'Nacional', 'Árabe'].sort(collatorOf('es').compare)).toEqual([
    'Árabe',
    'Nacional',
    'Ñublense',
    'Olimpia',
  ])
  expect(['墨西哥', '干尼克迅'].sort(collatorOf('zh-Hant').compare)).toEqual(['干尼克迅', '墨西哥'])
})
