import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {formatDate, formatDateRange} from '../../src/i18n/dates.ts'
import {languages} from '../../src/season/languages.ts'

const zone = process.env['TZ']
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe.each(['America/Costa_Rica', 'Asia/Hong_Kong', 'Pacific/Kiritimati'])('in %s', (tz) => {
  beforeEach(() => {
    process.env['TZ'] = tz
  })

  test('the zone is really set', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(tz)
  })

  test.each([
    ['2013-08-06', '6 August 2013', '2013年8月6日', '6 de agosto de 2013'],
    ['2014-01-01', '1 January 2014', '2014年1月1日', '1 de enero de 2014'],
    ['1967-03', 'March 1967', '1967年3月', 'marzo de 1967'],
    ['1967', '1967', '1967年', '1967'],
  ])('%s is the day it says, at the precision it has', (date, ...expected) => {
    expect(languages.map((language) => formatDate(language, date))).toEqual(expected)
  })

  test('a short date has a short month', () => {
    expect(languages.map((language) => formatDate(language, '2013-08-06', 'short'))).toEqual([
      '6 Aug 2013',
      '2013年8月6日',
      '6 ago 2013',
    ])
  })
})

test.each([
  ['2014-03-10', '2014-03-20', '10–20 Mar 2014', '2014年3月10–20日', '10–20 mar 2014'],
  ['2014-04-30', '2014-05-02', '30 Apr – 2 May 2014', '2014年4月30日至5月2日', '30 abr – 2 may 2014'],
  [
    '2013-08-06',
    '2014-04-23',
    '6 Aug 2013 – 23 Apr 2014',
    '2013年8月6日至2014年4月23日',
    '6 ago 2013 – 23 abr 2014',
  ],
  ['2004-05-12', '2004-05-12', '12 May 2004', '2004年5月12日', '12 may 2004'],
  ['1967-03', '1967-05', 'Mar – May 1967', '1967年3月至5月', 'mar – may 1967'],
  ['1964-09-20', '1964', '1964', '1964年', '1964'],
  ['1967', '1968-02', '1967 – Feb 1968', '1967年至1968年2月', '1967 – feb 1968'],
])('from %s to %s', (from, to, ...expected) => {
  expect(languages.map((language) => formatDateRange(language, from, to))).toEqual(expected)
})

test('a long span has whole months', () => {
  expect(languages.map((language) => formatDateRange(language, '2014-03-10', '2014-03-20', 'long'))).toEqual([
    '10–20 March 2014',
    '2014年3月10–20日',
    '10–20 de marzo de 2014',
  ])
})
