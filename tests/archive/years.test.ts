import {expect, test} from 'vitest'
import {timelineOf} from '../../src/archive/timeline.ts'
import {yearOf} from '../../src/archive/years.ts'
import type {SeasonId} from '../../src/season/ids.ts'

test.each([
  ['1962', 1962],
  ['2013-14', 2014],
  ['1999-00', 2000],
  ['2004-x', 2004],
  ['2012-2013', 2012],
  ['spring', null],
])('%s ended in %s', (id, year) => {
  expect(yearOf(id)).toBe(year)
})

const timeline = (...ids: readonly string[]) =>
  timelineOf(ids.map((id) => ({id: id as SeasonId}))).map((season) => season?.id ?? null)

test.each([
  [
    ['1965', '1967'],
    ['1965', null, '1967'],
  ],
  [
    ['1998', '2001'],
    ['1998', null, null, '2001'],
  ],
  // A season over two years follows one of a single year, and the other way round, without a gap.
  [
    ['2007', '2008', '2008-09', '2009-10'],
    ['2007', '2008', '2008-09', '2009-10'],
  ],
  [
    ['2016-17', '2018'],
    ['2016-17', '2018'],
  ],
  // Nothing is missing where nothing of a year can be read.
  [
    ['1970', 'spring', '1980'],
    ['1970', 'spring', '1980'],
  ],
  [[], []],
])('the years of %j are %j', (ids, expected) => {
  expect(timeline(...ids)).toEqual(expected)
})
