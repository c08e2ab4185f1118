import {expect, it} from 'vitest'
import {erasOf} from '../../src/archive/eras.ts'
import type {SeasonEntry} from '../../src/season/seasonList.ts'
import {textIn} from '../../src/season/textIn.ts'
import {realList} from './realList.ts'

const season = (id: string, competition: string) => ({id, competition}) as unknown as SeasonEntry
const years = (from: number, to: number, competition: string) =>
  Array.from({length: to - from + 1}, (_, i) => season(String(from + i), competition))
const told = (seasons: readonly SeasonEntry[]) =>
  erasOf(seasons).map(({competition, decade, seasons: those}) => [
    textIn(competition, 'en').text,
    decade,
    those[0]?.id,
    those.at(-1)?.id,
  ])

it('one name after the other makes an era each, also where a name comes back', () => {
  expect(told([...years(1990, 1992, 'Cup'), season('1992-93', 'League'), season('1994', 'Cup')])).toEqual([
    ['Cup', null, '1990', '1992'],
    ['League', null, '1992-93', '1992-93'],
    ['Cup', null, '1994', '1994'],
  ])
})

it('a name that lasted is cut by decade, by the years in which its seasons ended', () => {
  expect(told([...years(1985, 1999, 'Cup'), season('1999-00', 'Cup'), ...years(2001, 2006, 'Cup')])).toEqual([
    ['Cup', 1980, '1985', '1989'],
    ['Cup', 1990, '1990', '1999'],
    ['Cup', 2000, '1999-00', '2006'],
  ])
})

it('no season makes no era', () => {
  expect(erasOf([])).toEqual([])
})

it('the eras of the archive hold every season, in order', () => {
  expect(erasOf(realList).flatMap(({seasons}) => seasons)).toEqual(realList)
  expect(told(realList)).toEqual([
    ['CONCACAF Champions’ Cup', 1960, '1962', '1969'],
    ['CONCACAF Champions’ Cup', 1970, '1970', '1979'],
    ['CONCACAF Champions’ Cup', 1980, '1980', '1989'],
    ['CONCACAF Champions’ Cup', 1990, '1990', '1999'],
    ['CONCACAF Champions’ Cup', 2000, '2000', '2008'],
    ['CONCACAF Champions League', null, '2008-09', '2023'],
    ['CONCACAF Champions Cup', null, '2024', '2026'],
  ])
})
