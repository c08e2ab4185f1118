import {expect, it} from 'vitest'
import {nearestSeason} from '../../../src/viewer/state/nearestSeason.ts'
import {seasonList} from '../seasons/seasonList.ts'

const {seasons} = seasonList
const nearest = (asked: string | null, among = seasons) => nearestSeason(among, asked as never)

it.each([
  ['2004', '2004'],
  ['2013-14', '2013-14'],
  [null, '2013-14'],
  ['2005', '2004'],
  ['2006', '2007'],
  ['2010', '2007'],
  ['2013', '2013-14'],
  ['2014-15', '2013-14'],
  ['1066', '2004'],
  ['9999', '2013-14'],
  ['2007-x', '2007'],
  ['latest', '2013-14'],
  ['13-14', '2013-14'],
])('%s gives %s', (asked, expected) => {
  expect(nearest(asked)).toBe(expected)
})

it('of two as near the older is given', () => {
  const two = seasons
    .filter(({id}) => id !== '2007')
    .map((season, i) => ({...season, id: ['2004', '2008'][i]}))
  expect(nearest('2006', two as never)).toBe('2004')
})

it('without a list is the one asked for, or none', () => {
  expect(nearest('2004', [])).toBe('2004')
  expect(nearest(null, [])).toBeNull()
})
