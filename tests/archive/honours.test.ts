import {describe, expect, it, test} from 'vitest'
import {createClubDirectory} from '../../src/archive/clubs.ts'
import {honourKinds, honoursOf, sortHonours, type HonoursOrder} from '../../src/archive/honours.ts'
import type {SeasonEntry} from '../../src/season/seasonList.ts'
import {realClubs} from '../drawing/scenes.ts'
import {champions as recorded} from '../recorded/champions.ts'
import {realList} from './realList.ts'

const season = (id: string, champions: readonly string[], runnersUp: readonly string[]) =>
  ({id, champions, runnersUp}) as unknown as SeasonEntry

const invented = [
  season('1990', ['ada'], ['bee']),
  season('1991', [], []),
  season('1992', ['ada'], []),
  season('1993', ['bee', 'cat'], []),
  season('1994', ['cat'], ['dog']),
  season('1995', ['bee'], ['ada']),
]
const countries: Readonly<Record<string, string>> = {ada: 'AAA', bee: 'AAA', cat: 'CCC'}
const byClub = honoursOf(invented, (club) => club)
const byCountry = honoursOf(invented, (club) => countries[club])

describe('the honours of clubs', () => {
  const of = (club: string) => byClub.find((honours) => honours.of === club)

  it('are the seasons they won, lost in the end, and either', () => {
    expect(of('bee')).toEqual({
      of: 'bee',
      titles: ['1993', '1995'],
      runnersUp: ['1990'],
      finals: ['1990', '1995'],
    })
  })

  it('count a title without a runner-up as a title and no final', () => {
    expect(of('ada')).toMatchObject({titles: ['1990', '1992'], finals: ['1990', '1995']})
  })

  it('count a shared title for each', () => {
    expect(of('cat')).toMatchObject({titles: ['1993', '1994'], finals: ['1994']})
  })

  it('are those of whoever was first or second, and of nobody else', () => {
    expect(byClub.map((honours) => honours.of)).toEqual(['ada', 'bee', 'cat', 'dog'])
  })
})

describe('the honours of associations', () => {
  it('count a season once, even where two of its clubs met or shared', () => {
    expect(byCountry).toEqual([
      {
        of: 'AAA',
        titles: ['1990', '1992', '1993', '1995'],
        runnersUp: ['1990', '1995'],
        finals: ['1990', '1995'],
      },
      {of: 'CCC', titles: ['1993', '1994'], runnersUp: [], finals: ['1994']},
    ])
    const shared = [season('1996', ['ada', 'bee'], [])]
    expect(honoursOf(shared, (club) => countries[club])[0]?.titles).toEqual(['1996'])
  })
})

// What is level goes by these names, which way round the table may be.
const nameOrder = ['bee', 'ada', 'cat', 'dog']

test.each<[HonoursOrder, string, string]>([
  ['titles', 'bee ada cat dog', 'dog bee ada cat'],
  ['runnersUp', 'bee ada dog cat', 'cat bee ada dog'],
  ['finals', 'bee ada cat dog', 'cat dog bee ada'],
  ['lastTitle', 'bee cat ada dog', 'dog ada cat bee'],
  ['name', 'bee ada cat dog', 'dog cat ada bee'],
])('sorted by %s', (order, sorted, reversed) => {
  const byName = (a: string, b: string) => nameOrder.indexOf(a) - nameOrder.indexOf(b)
  const names = (how: boolean) =>
    sortHonours(byClub, {order, reversed: how}, byName)
      .map(({of}) => of)
      .join(' ')
  expect([names(false), names(true)]).toEqual([sorted, reversed])
})

describe('the all-time table', () => {
  const clubs = createClubDirectory(realClubs())
  const table = honoursOf(realList, (club) => club)
  const countsOf = (of: string, all: typeof table = table) => {
    const found = all.find((honours) => (honours.of as string) === of)
    return found && honourKinds.map((kind) => found[kind].length)
  }

  // By hand: titles, second places, finals. The titles of 1968, 1970, 1973, 1978 and 1984 were won without a final.
  it.each([
    ['cruz-azul', 7, 2, 8],
    ['club-america', 7, 1, 8],
    ['pachuca', 6, 0, 6],
    ['monterrey', 5, 0, 5],
    ['toluca', 3, 3, 5],
    ['saprissa', 3, 2, 5],
    ['pumas-unam', 3, 2, 5],
    ['alajuelense', 2, 3, 5],
    ['transvaal', 2, 3, 4],
    ['defence-force', 2, 2, 3],
    ['guadalajara', 2, 2, 4],
    ['olimpia', 2, 2, 4],
    ['atlante', 2, 1, 3],
    ['tigres', 1, 4, 5],
    ['comunicaciones', 1, 2, 2],
    ['violette', 1, 0, 0],
    ['atletico-espanol', 1, 0, 1],
    ['necaxa', 1, 1, 2],
    ['robinhood', 0, 5, 5],
  ])('gives %s %i, %i and %i', (club, ...counts) => {
    expect(countsOf(club)).toEqual(counts)
  })

  it('gives each association those of its clubs', () => {
    const byAssociation = honoursOf(realList, (club) => clubs.get(club)?.association)
    const titles = byAssociation.flatMap(({of, titles: won}) => (won.length > 0 ? [[of, won.length]] : []))
    expect(Object.fromEntries(titles)).toEqual({
      MEX: 41,
      CRC: 6,
      SLV: 3,
      USA: 3,
      HON: 2,
      SUR: 2,
      HAI: 2,
      TRI: 2,
      GUA: 2,
    })
    expect(byAssociation.find(({of}) => of === 'CRC')).toMatchObject({
      titles: ['1986', '1993', '1994', '1995', '2004', '2005'],
      runnersUp: ['1971', '1992', '1999', '2004', '2008'],
      finals: ['1971', '1986', '1992', '1993', '1994', '1995', '1999', '2004', '2005', '2008'],
    })
  })

  it('agrees with the champions written by hand', () => {
    const ids = recorded.flatMap(({champions, runnerUp}) =>
      [...Object.keys(champions), runnerUp ?? []].flat(),
    )
    const expected = [...new Set(ids)].map((of) => ({
      of,
      titles: recorded.filter(({champions}) => of in champions).map((one) => one.season),
      runnersUp: recorded.filter(({runnerUp}) => runnerUp === of).map((one) => one.season),
    }))
    const found = table.map(({of, titles, runnersUp}) => ({of, titles, runnersUp}))
    const sorted = (list: readonly {of: string}[]) => list.toSorted((a, b) => (a.of < b.of ? -1 : 1))
    expect(sorted(found)).toEqual(sorted(expected))
  })
})
