import {describe, expect, it, test} from 'vitest'
import {associationJourney, clubJourney, type Stop} from '../../src/archive/journey.ts'
import {club, contestsIn, plainSeasons, realArchive, type PlainSeason} from './realArchive.ts'
import {smallArchive} from './smallArchive.ts'

const brief = (stops: readonly Stop[]) =>
  stops.map(({season, result, fromEnd}) => [season, result, fromEnd] as const)

describe('the journey of a club', () => {
  test.each([
    [
      'the champion',
      'ada',
      [
        ['2001', 'champion', 0],
        ['2002', 'last', 1],
      ],
    ],
    [
      'the loser of a semi-final, in the match for third place',
      'bee',
      [
        ['2001', 'third', 2],
        ['2002', 'champion', 0],
      ],
    ],
    [
      'the loser of a final, and the second of a final group',
      'cat',
      [
        ['2001', 'runner-up', 1],
        ['2002', 'runner-up', 1],
      ],
    ],
    ['the winner of the match for third place', 'dog', [['2001', 'third', 2]]],
    ['an entrant that stands in no tie', 'elk', [['2001', null, null]]],
    ['a club that never took part', 'fox', []],
  ])('ends where its way ended: %s', (_, id, stops) => {
    expect(brief(clubJourney(smallArchive, club(id)))).toEqual(stops)
  })

  it('names the stage of a title too', () => {
    expect(clubJourney(smallArchive, club('ada'))[0]?.stage).toMatchObject({id: 'final', kind: 'knockout'})
  })
})

describe('the journey of an association', () => {
  const associations = new Map([
    ['bee', 'BBB'],
    ['dog', 'BBB'],
    ['cat', 'CCC'],
    ['elk', 'EEE'],
  ])
  const journey = (association: string) =>
    associationJourney(smallArchive, association, (id) => associations.get(id)).map(
      ({season, fromEnd, best}) => [
        ...[season, fromEnd, best.map((stop) => `${stop.club} ${stop.result ?? '-'}`)],
      ],
    )

  it('has the best of its clubs, all that came as far', () => {
    expect(journey('BBB')).toEqual([
      ['2001', 2, ['bee third', 'dog third']],
      ['2002', 0, ['bee champion']],
    ])
  })

  it('has a stop where no stage is known, and gaps where none of its clubs took part', () => {
    expect(journey('EEE')).toEqual([['2001', null, ['elk -']]])
  })

  it('is empty where it never had a club', () => {
    expect(journey('FFF')).toEqual([])
  })
})

/** The last stage of the file that names a club: clubs are listed in the order of play. */
function lastStage({stages}: PlainSeason, id: string) {
  return stages.findLast((stage) => contestsIn(stage).some(({clubs}) => clubs.includes(id)))?.id ?? null
}

// Dead ends, by hand: winners who withdrew, zones that never met, a match for third place (as far as a semi-final).
const deadEnds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '1964': {'north-r1': 3, 'north-r2': 2, 'central-final': 2, 'caribbean-r2': 2},
  '1965': {'central-final': 2, caribbean: 2},
  '1970': {'central-final': 2, 'caribbean-r3': 2},
  '1973': {'central-r3': 2},
  '1978': {'north-r2': 1, 'central-r3': 1, 'caribbean-r3': 1},
  '1994': {third: 2},
  '1997': {third: 2},
  '1998': {third: 2},
  '1999': {third: 2},
  '2000': {third: 2},
}

/** Rounds to the end, along the longest way that the file itself names. */
function distance(season: PlainSeason, id: string): number {
  const stage = season.stages.find((it) => it.id === id)
  if (stage === undefined) return Infinity
  const nexts = contestsIn(stage).flatMap(({next, advance = []}) => [next, ...advance.map((it) => it.next)])
  const following = season.stages.filter(
    (it) => nexts.includes(it.id) || it.ties?.some((tie) => nexts.includes(tie.id)),
  )
  if (following.length > 0) return 1 + Math.max(...following.map((it) => distance(season, it.id)))
  return stage === season.stages.at(-1) && season.champions.length === 1
    ? 1
    : (deadEnds[season.id]?.[id] ?? Infinity)
}

describe('the real journeys', () => {
  it('are those of the season files, counted another way', () => {
    const expected = new Map<string, unknown[]>()
    for (const season of plainSeasons) {
      for (const {club: id} of season.entrants) {
        const stage = lastStage(season, id)
        const champion = season.champions.some((it) => it.club === id)
        const result = champion ? 'champion' : season.runnersUp.includes(id) ? 'runner-up' : stage
        const fromEnd = champion ? 0 : stage === null ? null : distance(season, stage)
        expected.set(id, [...(expected.get(id) ?? []), [season.id, result, fromEnd]])
      }
    }
    const found = realArchive.clubs.map((id) => [id, brief(clubJourney(realArchive, id))] as const)
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  it('put whoever lost a title one round from it', () => {
    const losers = realArchive.clubs
      .flatMap((id) => clubJourney(realArchive, id))
      .filter(({result}) => result === 'runner-up')
    expect(losers.filter(({fromEnd}) => fromEnd !== 1)).toEqual([])
  })

  // By hand, from the files of /work/shared/facts that name the club among their entrants, oldest first: the title
  // from `champion`, second place from `runnerUp`, else the last stage with a tie or a group of the club, and how many
  // ties led from there to the final, that one included.
  it('of Violette are what the facts say', () => {
    expect(brief(clubJourney(realArchive, club('violette')))).toEqual([
      ['1969', 'r1', 4],
      ['1975', 'caribbean-r1', 3],
      ['1977', 'caribbean-r3', 3],
      ['1984', 'champion', 0],
      // Reported as an entrant; no match known.
      ['1985', null, null],
      ['1994', 'car-1', 6],
      ['2023', 'qf', 3],
    ])
  })

  it('of Alajuelense are what the facts say', () => {
    expect(brief(clubJourney(realArchive, club('alajuelense')))).toEqual([
      ['1962', 'central-final', 3],
      ['1968', 'central-r1', 4],
      ['1971', 'runner-up', 1],
      ['1973', 'central-r3', 2],
      ['1986', 'champion', 0],
      ['1988', 'sf', 2],
      ['1991', 'central-r3', 4],
      ['1992', 'runner-up', 1],
      ['1993', 'nc-r2', 2],
      ['1995', 'final', 1],
      ['1996', 'nc1-4', 2],
      ['1997', 'central-2', 4],
      ['1998', 'qf', 3],
      ['1999', 'runner-up', 1],
      ['2000', 'qf', 3],
      ['2002', 'sf', 2],
      ['2003', 'qf', 3],
      ['2004', 'champion', 0],
      ['2006', 'sf', 2],
      ['2008-09', 'preliminary', 5],
      ['2011-12', 'groups', 4],
      ['2012-13', 'groups', 4],
      ['2013-14', 'sf', 2],
      ['2014-15', 'sf', 2],
      ['2021', 'r16', 4],
      ['2023', 'r16', 4],
      ['2024', 'r16', 4],
      ['2025', 'r16', 4],
      ['2026', 'r16', 4],
    ])
  })
})
