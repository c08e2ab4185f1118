import {expect, test} from 'vitest'
import {canonicalLanguage, formatLocale, matchLanguage} from '../../src/i18n/language.ts'

test.each([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['zh', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['ZH-hk', 'zh-Hant'],
  ['zh-hant', 'zh-Hant'],
  ['zh_Hant_HK', 'zh-Hant'],
  ['es-MX', 'es'],
  ['ES', 'es'],
  ['es-419', 'es'],
  ['fr', null],
  ['', null],
  ['constructor', null],
  ['eskimo', null],
])('%s in an address means %s', (value, language) => {
  expect(canonicalLanguage(value)).toBe(language)
})

test.each([
  [['zh-CN', 'en'], 'zh-Hant'],
  [['fr-FR', 'es-AR', 'en'], 'es'],
  [['de', 'fr'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (tags, language) => {
  expect(matchLanguage(tags)).toBe(language)
})

test('Chinese is formatted as in Hong Kong, Spanish as in Latin America', () => {
  expect([formatLocale('en'), formatLocale('zh-Hant'), formatLocale('es')]).toEqual([
    'en',
    'zh-Hant-HK',
    'es-419',
  ])
})
