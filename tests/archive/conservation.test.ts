import {expect, it} from 'vitest'
import type {ArchiveMatch} from '../../src/archive/archiveMatch.ts'
import {headToHead} from '../../src/archive/headToHead.ts'
import {clubJourney} from '../../src/archive/journey.ts'
import {archiveMatches, archiveTies, clubMatches} from '../../src/archive/matches.ts'
import {recordOf, recordsAgainst} from '../../src/archive/record.ts'
import {champions} from '../recorded/champions.ts'
import {plainSeasons, realArchive} from './realArchive.ts'

const matches = archiveMatches(realArchive)
const bothKnown = ({home, away}: ArchiveMatch) => home !== null && away !== null
const between = matches.filter(bothKnown)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

it('wins equal defeats, draws come in twos, and every goal for is one against', () => {
  const records = realArchive.clubs.map((club) =>
    recordOf(clubMatches(realArchive, club).filter(bothKnown), club),
  )
  const total = (of: 'played' | 'won' | 'drawn' | 'lost' | 'unknown') =>
    sum(records.map((record) => record[of].length))
  expect(total('won')).toBe(total('lost'))
  expect(total('drawn') % 2).toBe(0)
  expect(total('won') + total('drawn') + total('lost')).toBe(total('played'))
  expect(total('played')).toBe(2 * between.filter(({known}) => known).length)
  expect(total('unknown')).toBe(2 * between.filter(({counts, known}) => counts && !known).length)
  expect(sum(records.map(({goalsFor}) => goalsFor))).toBe(sum(records.map(({goalsAgainst}) => goalsAgainst)))
})

it('every match has two clubs, or one and an opponent that is not known', () => {
  const sides = sum(realArchive.clubs.map((club) => clubMatches(realArchive, club).length))
  const unknown = matches.flatMap(({home, away}) => [home, away]).filter((side) => side === null)
  expect(sides + unknown.length).toBe(2 * matches.length)
  expect(matches.filter(({home, away}) => home === away)).toEqual([])
})

it('every title and every second place is counted once', () => {
  const stops = realArchive.clubs.flatMap((club) => clubJourney(realArchive, club))
  const won = (result: 'champion' | 'runner-up') =>
    stops.flatMap((stop) => (stop.result === result ? `${stop.season} ${stop.club}` : [])).sort()
  const listed = champions.flatMap(({season, champions}) =>
    Object.keys(champions).map((club) => `${season} ${club}`),
  )
  expect(won('champion')).toEqual(listed.toSorted())
  expect(won('runner-up')).toEqual(
    champions.flatMap(({season, runnerUp}) => (runnerUp === null ? [] : `${season} ${runnerUp}`)).toSorted(),
  )
})

it('every entrant of every season has one stop', () => {
  const stops = realArchive.clubs.flatMap((club) => clubJourney(realArchive, club))
  const entrants = plainSeasons.flatMap(({id, entrants}) => entrants.map(({club}) => `${id} ${club}`))
  expect(stops.map(({season, club}) => `${season} ${club}`).sort()).toEqual(entrants.toSorted())
})

it('the records of a club by opponent add up to its record', () => {
  for (const club of realArchive.clubs) {
    const own = clubMatches(realArchive, club)
    const whole = recordOf(own, club)
    const parts = recordsAgainst(own, club, (opponent) => opponent).map(({record}) => record)
    expect(sum(parts.map(({won}) => won.length)), club).toBe(whole.won.length)
    expect(sum(parts.map(({lost}) => lost.length)), club).toBe(whole.lost.length)
    expect(sum(parts.map(({unknown}) => unknown.length)), club).toBe(whole.unknown.length)
    expect(sum(parts.map(({goalsFor}) => goalsFor)), club).toBe(whole.goalsFor)
  }
})

it('two clubs that met see the same balance from both sides', () => {
  const pairs = new Map(
    archiveTies(realArchive).flatMap(({clubs: [a, b]}) =>
      a === null || b === null ? [] : [[[a, b].toSorted().join(), [a, b] as const]],
    ),
  )
  for (const [a, b] of pairs.values()) {
    const {records, wentThrough, ties} = headToHead(realArchive, a, b)
    const [first, second] = records
    expect(first.won, `${a} and ${b}`).toEqual(second.lost)
    expect(first.drawn).toEqual(second.drawn)
    expect([first.goalsFor, first.goalsAgainst]).toEqual([second.goalsAgainst, second.goalsFor])
    const decided = ties.filter(({tie}) => tie.winner !== null)
    expect(wentThrough[0].length + wentThrough[1].length).toBe(decided.length)
  }
})
