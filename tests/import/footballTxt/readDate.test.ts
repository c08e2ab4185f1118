import {expect, test} from 'vitest'
import {placeDate} from '../../../src/import/footballTxt/datesInOrder.ts'
import {readDate} from '../../../src/import/footballTxt/readDate.ts'

const season = {firstYear: 2013, lastYear: 2014, from: null, to: null}

/** The date of a text, in the season 2013-14 after a date before. */
function isoOf(text: string, before: string | null = null, period = season): string | null | undefined {
  const found = readDate(text)
  return found === null ? undefined : placeDate(found.date, before, period).iso
}

test.each([
  ['Tue Aug 6 2013', '2013-08-06'],
  ['[Tue Aug/6]', '2013-08-06'],
  ['Tuesday, August 6, 2013', '2013-08-06'],
  ['6 August 2013', '2013-08-06'],
  ['Di 6. August', '2013-08-06'],
  ['6 de agosto de 2013', '2013-08-06'],
  ['mar 6 août', '2013-08-06'],
  ['06.08.2013', '2013-08-06'],
  ['6.8.', '2013-08-06'],
  ['2013-08-06', '2013-08-06'],
  ['6/8/2013', '2013-08-06'],
  ['Aug 6th', '2013-08-06'],
])('the date %s is read', (text, iso) => {
  expect(isoOf(text)).toBe(iso)
})

test.each(['Toluca', 'Mar', '31 June', '30.02.2014', '2-1', 'Aug', '[Aug 6'])(
  'no date is made of “%s”',
  (text) => {
    expect(readDate(text)).toBeNull()
  },
)

test('the year goes on after December', () => {
  expect(isoOf('Feb 19', '2013-12-12')).toBe('2014-02-19')
})

test('a list may go back some weeks and stay in its year', () => {
  expect(isoOf('Aug 20', '2013-10-22')).toBe('2013-08-20')
})

test('a next group begins again in the first year', () => {
  expect(isoOf('Sep 17', '2014-01-22')).toBe('2013-09-17')
})

test('the weekday tells the year', () => {
  const year = {firstYear: 2020, lastYear: 2020, from: null, to: null}
  expect(isoOf('Wed Dec 16', '2020-03-11', year)).toBe('2020-12-16')
})

test('the weekday tells the day from the month', () => {
  const {date} = readDate('Sat 7/12/2013') ?? {date: null}
  expect(date && placeDate(date, null, season)).toEqual({
    iso: '2013-12-07',
    wrongWeekday: false,
    exchanged: false,
  })
  const {date: other} = readDate('Fri 7/12/2013') ?? {date: null}
  expect(other && placeDate(other, null, season)).toEqual({
    iso: '2013-07-12',
    wrongWeekday: false,
    exchanged: true,
  })
})

test('without any year nothing is made up', () => {
  expect(isoOf('Aug 6', null, {firstYear: null, lastYear: null, from: null, to: null} as never)).toBeNull()
})
