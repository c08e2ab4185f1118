import fc from 'fast-check'
import {expect, it} from 'vitest'
import {rankGroup} from '../../src/rules/standings.ts'
import type {Standing} from '../../src/rules/resolved.ts'
import {anyMatch, anyRules, clubs, playedMatch} from './arbitraries.ts'
import {group} from './build.ts'

const matches = fc.array(fc.oneof(playedMatch, anyMatch(clubs)), {maxLength: 12})
const order = fc.option(fc.shuffledSubarray(clubs), {nil: undefined})

const sum = (standings: readonly Standing[], figure: 'won' | 'lost' | 'goalsFor' | 'goalsAgainst') =>
  standings.reduce((total, standing) => total + standing[figure], 0)

it('as many goals are scored as conceded, and as many matches won as lost', () => {
  fc.assert(
    fc.property(matches, anyRules, (list, rules) => {
      const {standings} = rankGroup(group('1', {clubs, matches: list}), rules)
      expect(sum(standings, 'goalsFor')).toBe(sum(standings, 'goalsAgainst'))
      expect(sum(standings, 'won')).toBe(sum(standings, 'lost'))
    }),
  )
})

it('every club has one standing, in the order of places', () => {
  fc.assert(
    fc.property(matches, anyRules, order, (list, rules, recorded) => {
      const {standings} = rankGroup(group('1', {clubs, matches: list, order: recorded}), rules)
      expect(standings.map(({club}) => club).sort()).toEqual(clubs)
      for (const {place} of standings) {
        expect(place).toBe(1 + standings.filter((other) => other.place < place).length)
      }
    }),
  )
})

it('the order in which matches or clubs are listed does not matter', () => {
  const shuffled = matches.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, {minLength: list.length}),
      fc.shuffledSubarray(clubs, {minLength: clubs.length}),
    ),
  )
  const byClub = (standings: readonly Standing[]) => new Map(standings.map((row) => [row.club, row]))
  fc.assert(
    fc.property(shuffled, anyRules, order, ([list, otherList, otherClubs], rules, recorded) => {
      const one = rankGroup(group('1', {clubs, matches: list, order: recorded}), rules)
      const other = rankGroup(group('1', {clubs: otherClubs, matches: otherList, order: recorded}), rules)
      expect(byClub(other.standings)).toEqual(byClub(one.standings))
    }),
    {numRuns: 300},
  )
})

it('more points are a better place, and clubs on different places are separated by a reason', () => {
  fc.assert(
    fc.property(matches, anyRules, order, (list, rules, recorded) => {
      fc.pre(rules.pointsForWin !== null)
      const {standings, reasons} = rankGroup(group('1', {clubs, matches: list, order: recorded}), rules)
      for (const a of standings) {
        for (const b of standings.filter((other) => other.place > a.place)) {
          expect(a.points).toBeGreaterThanOrEqual(b.points)
          if (a.points > b.points || a.played + b.played === 0) continue
          const reason = reasons.find((each) => each.clubs.includes(a.club) && each.clubs.includes(b.club))
          expect(reason?.steps).not.toEqual([])
        }
      }
    }),
  )
})

it('a reason is settled exactly where no two of its clubs share a place', () => {
  fc.assert(
    fc.property(matches, anyRules, order, (list, rules, recorded) => {
      const {standings, reasons} = rankGroup(group('1', {clubs, matches: list, order: recorded}), rules)
      for (const {clubs: level, settled} of reasons) {
        const places = standings.filter(({club}) => level.includes(club)).map(({place}) => place)
        expect(settled).toBe(new Set(places).size === level.length)
      }
    }),
  )
})
