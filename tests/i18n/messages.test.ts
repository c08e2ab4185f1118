import {describe, expect, test} from 'vitest'
import {en} from '../../src/i18n/en.ts'
import {es} from '../../src/i18n/es.ts'
import {failureWords} from '../../src/i18n/failureWords.ts'
import {filterWords} from '../../src/i18n/filterWords.ts'
import {ownSeasonWords} from '../../src/i18n/ownSeasonWords.ts'
import {loadMessages} from '../../src/i18n/language.ts'
import {noticeWords} from '../../src/i18n/noticeWords.ts'
import {rulesWords} from '../../src/i18n/rulesWords.ts'
import {zhHant} from '../../src/i18n/zh-Hant.ts'
import {type Language, languages} from '../../src/season/languages.ts'
import {messagesOf} from './cup.ts'

type Leaf = readonly [path: string, value: unknown]

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

/** Every text of a language: strings as they are, functions called with plain arguments. */
function texts(messages: unknown): string[] {
  return leaves(messages)
    .filter(([path]) => !path.startsWith('language.'))
    .flatMap(([path, value]) => {
      if (typeof value === 'string') return [value]
      const write = value as (...args: unknown[]) => string
      if (/^(sentences|series|clauses)$/.test(path)) return [write(['a', 'b'])]
      if (/^(stage|within)$/.test(path)) return path === 'stage' ? [write(['a'], 'b')] : [write('a', ['b'])]
      return [write(...Array.from({length: write.length}, (_, index) => String(index + 2)))]
    })
}

/** The words that are loaded with the parts that say them. */
const apart = [failureWords, filterWords, noticeWords, ownSeasonWords, rulesWords]

const allTexts = (language: Language) =>
  [messagesOf[language], ...apart.map((words) => words[language])].flatMap(texts)

const shape = (messages: unknown) =>
  leaves(messages).map(([path, value]) =>
    typeof value === 'function' ? `${path}(${value.length})` : `${path}: ${typeof value}`,
  )
// Only Spanish asks whether it was the last tie.
const alike = (lines: readonly string[]) => lines.map((line) => line.replace('awayGoals(4)', 'awayGoals(3)'))

test.each([
  ['zh-Hant', zhHant],
  ['es', es],
] as const)('%s has the same texts as English, with the same arguments', (language, messages) => {
  expect(alike(shape(messages))).toEqual(shape(en))
  for (const words of apart) expect(shape(words[language])).toEqual(shape(words.en))
})

test.each(languages)('no text is empty or lost in %s', (language) => {
  for (const text of allTexts(language)) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/)
  }
})

test.each(languages)('every language loads by itself: %s', async (language) => {
  expect(await loadMessages(language)).toBe(messagesOf[language])
})

describe('Chinese is that of Hong Kong', () => {
  const all = allTexts('zh-Hant')

  test.each([
    '半決賽',
    '四分之一決賽',
    '八分之一決賽',
    '八強賽',
    '四強賽',
    '冠軍賽',
    '進球',
    '延長賽',
    '加時賽',
    '客場',
    '點球',
    'PK',
    '總比分',
    '比分',
    '賽季',
    '淨勝球',
    '平局',
    '平手',
    '裁判',
    '觀眾',
    '网',
    '网络',
    '網路',
    '視頻',
    '信息',
    '默認',
    '兩輪',
    '第一輪',
  ])('without %s', (term) => {
    expect(all.filter((text) => text.includes(term))).toEqual([])
  })

  test('its marks of punctuation are full-width', () => {
    expect(all.filter((text) => /\p{Script=Han}[,;:!?()](?!\/)/u.test(text))).toEqual([])
    expect(all.filter((text) => /[,;:!?()]\p{Script=Han}/u.test(text))).toEqual([])
    expect(all.filter((text) => /\p{Script=Han}\.(\s|$)/u.test(text))).toEqual([])
  })

  test('it has no simplified characters', () => {
    expect(all.filter((text) => /[赛决级组队场进胜负国这时间关]/u.test(text))).toEqual([])
  })
})

test('Spanish is that of Latin America', () => {
  const all = [...texts(es), ...texts(filterWords.es)]
  expect(
    all.filter((text) => /prórroga|penalti|CONCACAF|eliminatoria|empate a \d|vosotros/.test(text)),
  ).toEqual([])
})

test.each([
  [0, '0 clubs found', '0 clubes', '找到0間球會'],
  [1, '1 club found', '1 club', '找到1間球會'],
  [2, '2 clubs found', '2 clubes', '找到2間球會'],
  [1_000_000, '1,000,000 clubs found', '1,000,000 de clubes', '找到1,000,000間球會'],
])('%i is counted as each language counts', (n, english, spanish, chinese) => {
  expect(filterWords.en.found(n, 0)).toBe(english)
  expect(filterWords.es.found(n, 0)).toBe(spanish)
  expect(filterWords['zh-Hant'].found(n, 0)).toBe(chinese)
})

test.each([
  [1, '1st', '1.º', '第1'],
  [2, '2nd', '2.º', '第2'],
  [3, '3rd', '3.º', '第3'],
  [11, '11th', '11.º', '第11'],
  [42, '42nd', '42.º', '第42'],
])('%i is put in order as each language does', (n, english, spanish, chinese) => {
  expect(en.ordinal(n)).toBe(english)
  expect(es.ordinal(n)).toBe(spanish)
  expect(zhHant.ordinal(n)).toBe(chinese)
})

test('editions, titles, groups, pots and legs read as in a newspaper', () => {
  const said = languages.map((language) => {
    const {season, group, clubs, leg, totals} = {
      ...messagesOf[language],
      totals: rulesWords[language].totals,
    }
    return [
      season.edition(49),
      season.title(6),
      group('5'),
      group('A'),
      clubs.potNamed('B'),
      leg(1),
      leg(3),
      totals(62, 151),
    ]
  })
  expect(said).toEqual([
    [
      '49th edition',
      '6th title',
      'Group 5',
      'Group A',
      'Pot B',
      'First leg',
      'Leg 3',
      '62 matches, 151 goals',
    ],
    ['第49屆', '第6次奪冠', '第5組', 'A組', 'B檔次', '首回合', '第3回合', '62場賽事，151個入球'],
    [
      '49.ª edición',
      '6.º título',
      'Grupo 5',
      'Grupo A',
      'Bombo B',
      'Ida',
      'Partido 3',
      '62 partidos, 151 goles',
    ],
  ])
})

test('a draw says when and where it was, as far as that is known', () => {
  const said = languages.map((language) => {
    const {drawn, drawnIn} = messagesOf[language].clubs
    return [drawn('3.6.2013', ''), drawn('3.6.2013', 'Doral'), drawnIn('Doral')]
  })
  expect(said).toEqual([
    ['Drawn on 3.6.2013', 'Drawn on 3.6.2013 in Doral', 'Drawn in Doral'],
    ['3.6.2013舉行', '3.6.2013於Doral舉行', '於Doral舉行'],
    ['Se realizó el 3.6.2013', 'Se realizó el 3.6.2013 en Doral', 'Se realizó en Doral'],
  ])
})
