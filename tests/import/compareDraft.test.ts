import {describe, expect, test} from 'vitest'
import {buildSeason} from '../../src/import/buildSeason.ts'
import {compareDraft} from '../../src/import/compareDraft.ts'
import {matchClubs} from '../../src/import/matchClubs.ts'
import {meetingsOf, namedClubs} from '../../src/import/namedClubs.ts'
import type {Season} from '../../src/season/schema.ts'
import {clubs, read, samplePage} from './wikipedia/samplePage.ts'

const compare = (page: string, season: Season) => {
  const {draft} = read(page)
  return compareDraft(draft, matchClubs(namedClubs(draft), clubs, meetingsOf(draft)).idOf, season)
}
const lineOf = (words: string) => samplePage.split('\n').findIndex((line) => line.includes(words)) + 1

const {season: imported} = buildSeason(read(samplePage), {clubs})
if (imported === null) throw new Error('the sample page is no season')

// The same season, with the legs that the page does not have.
const season: Season = {
  ...imported,
  stages: imported.stages.map((stage) =>
    stage.kind !== 'knockout' || stage.id !== 'final'
      ? stage
      : {
          ...stage,
          ties: stage.ties.map((tie) => {
            const [home, away] = tie.clubs
            if (typeof home !== 'string' || typeof away !== 'string') return tie
            return {
              ...tie,
              legs: [
                {home, away, score: [2, 2]},
                {home: away, away: home, score: [1, 0]},
              ],
            }
          }),
        },
  ),
}

describe('a page held against a season', () => {
  test('agrees with it in all that both have', () => {
    const {compared, disagreements} = compare(samplePage, season)
    expect(compared).toBeGreaterThan(40)
    // The other rounds have no legs in the season, so that what they add up to is nowhere to be found.
    expect(disagreements.map(({of, said, found}) => [of, said, found])).toEqual([
      ['sf: green-hill, aggregate', '2–2', undefined],
      ['sf: green-hill, penalties', '3–2', undefined],
      ['sf: red-rock, aggregate', '4–1', undefined],
    ])
  })

  test.each([
    ['第 9 屆', '第 8 屆', 'edition', '8', '9'],
    ['1–0', '1–3', 'group 1: green-hill v white-river', '1–3', '1–0'],
    ['2031 Apertura', '2030 Apertura', 'entrant green-hill, route', '2030, champion', '2031, champion'],
    ['3-2 on aggregate,', '4-2 on aggregate,', 'final: green-hill v red-rock, aggregate', '2–4', '2–3'],
    ['第 2 次奪冠', '第 3 次奪冠', 'champion red-rock, title', '3', '2'],
    [
      '2031年8月20–22日',
      '2031年8月21–22日',
      'schedule, groups 2',
      '2031-08-21/2031-08-22',
      '2031-08-20/2031-08-22',
    ],
    ['[GRE]', '[GRH]', 'entrant green-hill, code', 'GRH', 'GRE'],
    ['### 加勒比海區', '### 中美洲區', 'entrant blue-bay, zone', 'central', 'caribbean'],
    ['islands31.html', 'islands30.html', 'source', 'http://results.example/islands30.html#cup', undefined],
    ['6月3, 2031', '6月4, 2031', 'draw, date', '2031-06-04', '2031-06-03'],
  ])('that has "%s" as "%s" disagrees', (from, to, of, said, found) => {
    expect(samplePage).toContain(from)
    const before = compare(samplePage, season).disagreements
    const more = compare(samplePage.replace(from, to), season).disagreements.filter(
      (one) => !before.some((other) => other.of === one.of),
    )
    expect(more).toEqual([expect.objectContaining({of, said, found})])
  })

  test('that has another winner disagrees, with the line', () => {
    const page = samplePage.replaceAll('紅岩', '藍灣')
    const {disagreements} = compare(page, season)
    expect(disagreements).toContainEqual(
      expect.objectContaining({of: 'champion', said: 'blue-bay', found: undefined}),
    )
    expect(disagreements.find(({of}) => of === 'sf: blue-bay')?.line).toBe(lineOf('advance 4–1'))
  })

  test('says which lines are words that cannot be compared', () => {
    expect(compare(samplePage, season).notCompared).toEqual([
      ...[1, lineOf('Black Sand'), lineOf('win 2032 Islands'), lineOf('Cup of Losers')],
    ])
  })
})
