import {describe, expect, it} from 'vitest'
import {clubJourney} from '../../src/archive/journey.ts'
import {layoutJourneys, type JourneyOptions} from '../../src/layout/journey.ts'
import type {SeasonId} from '../../src/season/ids.ts'
import {realArchive} from '../archive/realArchive.ts'

const options: JourneyOptions = {width: 100, pitch: 10, row: 20}
const seasons = ['1998', '1999', '2000', '2002', '2002-03', '2004', '2010'].map((id) => ({
  id: id as SeasonId,
}))
const points = (...given: [string, number | null][]) =>
  given.map(([season, fromEnd]) => ({season: season as SeasonId, fromEnd}))

describe('a journey', () => {
  it('has a column for every year, also for those without a season', () => {
    const {width, decades, journeys} = layoutJourneys(seasons, [points(['1998', 1], ['2010', 1])], options)
    expect(width).toBe(13 * 10)
    expect(journeys[0]?.points.map(({x}) => x)).toEqual([5, 125])
    expect(decades).toEqual([
      {year: 2000, x: 25},
      {year: 2010, x: 125},
    ])
  })

  it('has the title at the top and every round further off below', () => {
    const {levels, journeys, height} = layoutJourneys(
      seasons,
      [points(['1998', 5], ['1999', 0], ['2000', 1])],
      options,
    )
    expect(levels.map(({fromEnd}) => fromEnd)).toEqual([0, 1, 2, 3, 4, 5])
    const ys = journeys[0]?.points.map(({y}) => y) ?? []
    expect(ys).toEqual([levels[5]?.y, levels[0]?.y, levels[1]?.y])
    expect(Math.max(...ys)).toBeLessThan(height)
    expect(levels[1]!.y - levels[0]!.y).toBe(options.row)
  })

  it('has a level of its own for what is not known, and no line leads there', () => {
    const {levels, journeys} = layoutJourneys(
      seasons,
      [points(['1998', 2], ['1999', null], ['2000', 2], ['2002', 1])],
      options,
    )
    expect(levels.map(({fromEnd}) => fromEnd)).toEqual([0, 1, 2, 3, null])
    expect(journeys[0]?.points[1]?.y).toBe(levels[4]?.y)
    expect(journeys[0]?.lines).toHaveLength(1)
    expect(layoutJourneys(seasons, [points(['1998', 2])], options).levels).toHaveLength(4)
  })

  it('joins seasons that followed each other, and breaks where the club took no part', () => {
    const {journeys} = layoutJourneys(
      seasons,
      [points(['1998', 3], ['2000', 1], ['2002', 2], ['2002-03', 2], ['2010', 1])],
      options,
    )
    // No season lies between 2000 and 2002, though a year does.
    expect(journeys[0]?.lines).toEqual(['M25,46L45,66L55,66'])
  })

  it('gives titles their year, in two figures for all where two stand near each other', () => {
    const years = (...given: [string, number][]) =>
      layoutJourneys(seasons, [points(...given)], options).journeys[0]?.points.map(({year}) => year)
    expect(years(['1998', 0], ['1999', 1], ['2002-03', 0])).toEqual(['1998', null, '2003'])
    expect(years(['1998', 0], ['2002', 0], ['2002-03', 0])).toEqual(['98', '02', '03'])
  })

  it('takes the room there is, and more where there is too little', () => {
    expect(layoutJourneys(seasons, [], {...options, width: 260})).toMatchObject({pitch: 20, width: 260})
    expect(layoutJourneys(seasons, [], {...options, width: 20})).toMatchObject({pitch: 10, width: 130})
    expect(layoutJourneys([], [], options)).toMatchObject({width: 0, journeys: []})
  })
})

describe('the journeys of all clubs', () => {
  const journeys = realArchive.clubs.map((club) => clubJourney(realArchive, club))
  const layout = layoutJourneys(realArchive.seasons, journeys, {width: 1000, pitch: 16, row: 22})

  it('have a mark for every season, in order, none on another, all inside', () => {
    for (const [index, {points: placed}] of layout.journeys.entries()) {
      expect(placed.map(({season}) => season)).toEqual(journeys[index]?.map(({season}) => season))
      for (const [at, {x, y}] of placed.entries()) {
        expect(x).toBeGreaterThanOrEqual(layout.pitch / 2)
        expect(x).toBeLessThanOrEqual(layout.width - layout.pitch / 2)
        expect(y).toBeLessThan(layout.height)
        const before = placed[at - 1]
        if (before) expect(x - before.x).toBeGreaterThanOrEqual(layout.pitch)
      }
    }
  })

  it('have a year at every title and nowhere else', () => {
    const titles = layout.journeys.flatMap(({points: placed}) => placed.filter(({year}) => year !== null))
    const won = journeys.flat().filter(({result}) => result === 'champion')
    expect(titles.map(({season}) => season)).toEqual(won.map(({season}) => season))
  })
})
