import {describe, expect, it} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {club, group, groups, knockout, match, noRules, season, slot, tie} from './build.ts'
import {find, findGroup} from './find.ts'

describe('a group', () => {
  const rules = {...noRules, pointsForWin: 3} as const
  const played = [match('a 2-0 b'), match('b 1-0 c'), match('a 1-0 c')]
  const withGroup = (advance: unknown, matches = played) =>
    resolveSeason(
      season(
        [
          knockout('preliminary', [
            tie('P1', {clubs: ['a', 'x'], legs: [match('a 1-0 x')], next: 'groups'}),
            tie('P2', {clubs: ['y', 'z'], next: 'groups'}),
          ]),
          groups('groups', [group('1', {clubs: ['a', 'b', 'c'], matches, advance})]),
          knockout('qf', [tie('QF1', {clubs: [null, 'k']}), tie('QF2', {clubs: ['b', 'l']})]),
        ],
        {rules},
      ),
    )

  it('knows where its clubs come from', () => {
    expect(findGroup(withGroup([]), 'groups', '1').origins).toEqual(
      new Map([[club('a'), {kind: 'winnerOf', tie: 'P1'}]]),
    )
  })

  it('is where winners of an earlier round go', () => {
    const resolved = withGroup([])
    expect(find(resolved, 'P1').next).toEqual({kind: 'groups', stage: 'groups', group: '1'})
    expect(find(resolved, 'P2').next).toEqual({kind: 'groups', stage: 'groups', group: null})
  })

  it('sends on the club that has the place when it is finished', () => {
    const resolved = withGroup([{place: 1, next: 'QF1'}])
    expect(find(resolved, 'QF1').slots[0]).toEqual(slot('a'))
    expect(find(resolved, 'QF1').origins[0]).toEqual({kind: 'placed', stage: 'groups', group: '1', place: 1})
    expect(findGroup(resolved, 'groups', '1').standings[0]).toMatchObject({
      club: 'a',
      advances: true,
      next: {kind: 'tie', tie: 'QF1', slot: 0},
    })
  })

  it('keeps the place for its club before', () => {
    const resolved = withGroup([{place: 1, next: 'QF1'}], played.slice(1))
    expect(find(resolved, 'QF1').slots[0]).toEqual({kind: 'placed', stage: 'groups', group: '1', place: 1})
  })

  it('sends on the recorded club', () => {
    const resolved = withGroup([{place: 1, club: 'c', next: 'QF1'}])
    expect(find(resolved, 'QF1').slots[0]).toEqual(slot('c'))
  })

  it('without a word on where to, sends a club to the next tie it stands in', () => {
    const resolved = withGroup([{place: 2, club: 'b'}])
    expect(find(resolved, 'QF2').origins[0]).toMatchObject({kind: 'placed', place: 2})
    expect(findGroup(resolved, 'groups', '1').standings[1]?.next).toEqual({kind: 'tie', tie: 'QF2', slot: 0})
  })

  it('can send several clubs to one tie, beside those of other groups', () => {
    const advance = [1, 2].map((place) => ({place, next: place === 1 ? 'QF1' : 'QF2'}))
    const one = group('1', {clubs: ['a', 'b'], matches: [match('a 1-0 b')], advance})
    const two = group('2', {clubs: ['c', 'd'], matches: [match('c 1-0 d')], advance: [...advance].reverse()})
    const last = group('3', {
      clubs: ['e', 'f'],
      matches: [match('e 1-0 f')],
      advance: [1, 2].map((place) => ({place, next: 'QF3'})),
    })
    const resolved = resolveSeason(
      season(
        [
          groups('groups', [one, two, last]),
          knockout(
            'qf',
            ['QF1', 'QF2', 'QF3'].map((id) => tie(id, {clubs: [null, null]})),
          ),
        ],
        {rules},
      ),
    )
    const nexts = ['1', '2', '3'].map((id) =>
      findGroup(resolved, 'groups', id).standings.map(({next}) => next),
    )
    expect(nexts).toEqual([
      [
        {kind: 'tie', tie: 'QF1', slot: 0},
        {kind: 'tie', tie: 'QF2', slot: 0},
      ],
      [
        {kind: 'tie', tie: 'QF1', slot: 1},
        {kind: 'tie', tie: 'QF2', slot: 1},
      ],
      [
        {kind: 'tie', tie: 'QF3', slot: 0},
        {kind: 'tie', tie: 'QF3', slot: 1},
      ],
    ])
  })

  it('can lead to another group stage (1998)', () => {
    const second = groups('second', [group('x', {clubs: ['p', 'q']}), group('y', {clubs: ['a', 'r']})])
    for (const next of [{next: 'second'}, {}]) {
      const first = group('1', {
        clubs: ['a', 'b'],
        matches: [match('a 1-0 b')],
        advance: [{place: 1, ...next}],
      })
      const resolved = resolveSeason(season([groups('first', [first]), second], {rules}))
      expect(findGroup(resolved, 'first', '1').standings[0]?.next).toEqual({
        kind: 'groups',
        stage: 'second',
        group: 'y',
      })
      expect(findGroup(resolved, 'second', 'y').origins.get(club('a'))).toMatchObject({kind: 'placed'})
    }
  })
})
