import {describe, expect, it} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {seasonMatches} from '../../src/rules/seasonMatches.ts'
import {seasonTotals} from '../../src/rules/totals.ts'
import {group, groups, knockout, match, season, stageId, tie} from './build.ts'

const list = (...args: Parameters<typeof season>) => seasonMatches(resolveSeason(season(...args)))
const ids = (...args: Parameters<typeof season>) => list(...args).map(({id}) => id)
const on = (date: string) => match('a 1-0 b', {date})
const undated = match('a 1-0 b')
const r1 = (...legs: ReturnType<typeof match>[]) => knockout('r1', [tie('A', {clubs: ['a', 'b'], legs})])
const r2 = (...legs: ReturnType<typeof match>[]) => knockout('r2', [tie('B', {clubs: ['a', 'b'], legs})])

describe('the matches of a season', () => {
  it('are in the order of their dates, whatever their stages', () => {
    expect(ids([r1(on('2013-08-20'), on('2013-08-06')), r2(on('2013-08-13'))])).toEqual(['A-2', 'B-1', 'A-1'])
  })

  it('keep the order of the season on one day', () => {
    expect(ids([r2(on('2013-08-06'), on('2013-08-06')), r1(on('2013-08-06'))])).toEqual(['B-1', 'B-2', 'A-1'])
  })

  it('come at the end of the month or year that is all that is known', () => {
    expect(
      ids([
        r1(on('1967'), on('1967-03'), on('1967-03-31'), on('1967-04-01'), on('1967-12-31'), on('1968-01-01')),
      ]),
    ).toEqual(['A-3', 'A-2', 'A-4', 'A-5', 'A-1', 'A-6'])
  })

  it('come after the dated ones of their stage where they have no date', () => {
    expect(ids([r1(undated, on('1993-05-01')), r2(on('1993-06-01'))])).toEqual(['A-2', 'A-1', 'B-1'])
  })

  it('come after the stage before where their whole stage has no date', () => {
    expect(
      ids([
        r1(on('1993-05-01')),
        r2(undated),
        knockout('r3', [tie('C', {clubs: ['a', 'b'], legs: [on('1993-06-01')]})]),
      ]),
    ).toEqual(['A-1', 'B-1', 'C-1'])
    expect(ids([r1(undated), r2(on('1993-06-01'))])).toEqual(['A-1', 'B-1'])
  })

  it('have their tie and leg, or their group and matchday', () => {
    const matches = list(
      [
        groups('groups', [group('5', {clubs: ['a', 'b'], matches: [on('2013-08-07'), on('2013-08-30')]})]),
        knockout('qf', [tie('QF1', {clubs: ['a', 'b'], legs: [on('2014-03-11'), on('2014-03-19')]})]),
      ],
      {
        schedule: [
          {stage: stageId('qf'), matchday: 9, from: '2013-08-01', to: '2013-08-31'},
          {stage: stageId('groups'), leg: 1, from: '2013-08-01', to: '2013-08-31'},
          {stage: stageId('groups'), matchday: 1, from: '2013-08-06', to: '2013-08-08'},
          {stage: stageId('groups'), matchday: 2, from: '2013-08-20', to: '2013-08-22'},
        ],
      },
    )
    expect(
      matches.map(({id, stage, tie: inTie, leg, group: inGroup, matchday}) => [
        id,
        stage.record.id,
        inTie?.id ?? inGroup?.id,
        leg ?? matchday,
      ]),
    ).toEqual([
      ['groups-5-1', 'groups', '5', 1],
      ['groups-5-2', 'groups', '5', undefined],
      ['QF1-1', 'qf', 'QF1', 1],
      ['QF1-2', 'qf', 'QF1', 2],
    ])
  })

  it.each([
    ['the first day', '2013-07-30', 1],
    ['the last day', '2013-08-08', 1],
    ['the day after', '2013-08-09', undefined],
    ['a month of which no day is known', '2013-08', undefined],
  ])('have a matchday on %s: %s', (_, date, matchday) => {
    const stage = groups('groups', [group('1', {clubs: ['a', 'b'], matches: [on(date)]})])
    const schedule = [{stage: stageId('groups'), matchday: 1, from: '2013-07-30', to: '2013-08-08'}]
    expect(list([stage], {schedule})[0]?.matchday).toBe(matchday)
  })
})

describe('the totals of a season', () => {
  it.each([
    ['a match', [match('a 2-1 b')], [1, 3, 0]],
    [
      'goals of extra time, but not of the shoot-out',
      [match('a 1-1 b', {afterExtraTime: [2, 2], penalties: [5, 4]})],
      [1, 4, 0],
    ],
    ['an awarded match', [match('a 2-0 b', {status: 'awarded'})], [1, 2, 0]],
    ['a match of which the result is not known', [match('a v b')], [0, 0, 1]],
    ['no void match', [match('a 2-1 b', {status: 'void'})], [0, 0, 0]],
    ['no match that was not played', [match('a v b', {status: 'unplayed'})], [0, 0, 0]],
    ['no walkover without a score', [match('a v b', {status: 'walkover'})], [0, 0, 0]],
  ] as const)('count %s', (_, legs, [matches, goals, unknown]) => {
    expect(seasonTotals(resolveSeason(season([r1(...legs)])))).toEqual({matches, goals, unknown})
  })
})
