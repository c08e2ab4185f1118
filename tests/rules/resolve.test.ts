import {describe, expect, it} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {club, knockout, match, season, slot, tie} from './build.ts'
import {find} from './find.ts'

const semifinals = [
  tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F', loserNext: '3P'}),
  tie('SF2', {clubs: ['c', 'd'], legs: [match('c v d')], next: 'F', loserNext: '3P'}),
]

describe('a tie', () => {
  const resolved = resolveSeason(
    season([
      knockout('sf', semifinals),
      knockout('third', [tie('3P', {clubs: [null, null]})]),
      knockout('final', [tie('F', {clubs: [null, null], next: null})]),
    ]),
  )

  it('is filled with winners, and with the ties whose winners will come', () => {
    expect(find(resolved, 'F').slots).toEqual([slot('a'), {kind: 'winnerOf', tie: 'SF2'}])
  })

  it('is filled with losers, and with the ties whose losers will come', () => {
    expect(find(resolved, '3P').slots).toEqual([slot('b'), {kind: 'loserOf', tie: 'SF2'}])
  })

  it('knows where its clubs come from', () => {
    expect(find(resolved, 'F').origins).toEqual([
      {kind: 'winnerOf', tie: 'SF1'},
      {kind: 'winnerOf', tie: 'SF2'},
    ])
    expect(find(resolved, 'SF1').origins).toEqual([null, null])
  })

  it('knows where its clubs go to, decided or not', () => {
    expect(find(resolved, 'SF1').next).toEqual({kind: 'tie', tie: 'F', slot: 0})
    expect(find(resolved, 'SF2').next).toEqual({kind: 'tie', tie: 'F', slot: 1})
    expect(find(resolved, 'SF2').loserNext).toEqual({kind: 'tie', tie: '3P', slot: 1})
    expect(find(resolved, 'F').next).toBeNull()
  })

  it('has its number within its stage, counted by the ids and not by the place in the bracket', () => {
    expect(find(resolved, 'SF2').number).toBe(2)
    const ids = ['QF1', 'QF10', 'QF4', 'QF2', 'QF3']
    const mixed = resolveSeason(
      season([
        knockout(
          'qf',
          ids.map((id) => tie(id, {clubs: [null, null]})),
        ),
      ]),
    )
    expect(ids.map((id) => find(mixed, id).number)).toEqual([1, 5, 4, 2, 3])
    expect(find(resolved, 'SF2').stage).toBe('sf')
  })
})

describe('the slots of a tie', () => {
  it('are those recorded, whatever the order of the ties that feed them', () => {
    const resolved = resolveSeason(
      season([
        knockout('sf', [
          tie('SF1', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'F'}),
          tie('SF2', {clubs: ['c', 'd'], legs: [match('c 1-0 d')], next: 'F'}),
        ]),
        knockout('final', [tie('F', {clubs: ['c', 'a']})]),
      ]),
    )
    expect(find(resolved, 'F').slots).toEqual([slot('c'), slot('a')])
    expect(find(resolved, 'SF1').next).toEqual({kind: 'tie', tie: 'F', slot: 1})
    expect(find(resolved, 'SF2').next).toEqual({kind: 'tie', tie: 'F', slot: 0})
  })

  it('keep a free place for the tie that is not decided', () => {
    const resolved = resolveSeason(
      season([knockout('sf', semifinals), knockout('final', [tie('F', {clubs: [null, 'a']})])]),
    )
    expect(find(resolved, 'F').slots).toEqual([{kind: 'winnerOf', tie: 'SF2'}, slot('a')])
  })

  it('can be a club of which only the name is known, which can win too', () => {
    const named = {kind: 'named', name: 'MG Renegades'}
    const resolved = resolveSeason(
      season([
        knockout('r1', [
          tie('A', {clubs: [{name: 'MG Renegades'}, 'b'], legs: [match('? 2-0 b')], next: 'B'}),
        ]),
        knockout('r2', [
          tie('B', {clubs: ['c', {name: 'MG Renegades'}], legs: [match('c 0-1 ?')], next: 'C'}),
        ]),
        knockout('r3', [tie('C', {clubs: [null, 'd']})]),
      ]),
    )
    expect(find(resolved, 'B').slots[1]).toEqual(named)
    expect(find(resolved, 'B').origins).toEqual([null, {kind: 'winnerOf', tie: 'A'}])
    expect(find(resolved, 'C').slots).toEqual([named, slot('d')])
  })

  it('stay open where nobody is to come (1968 final)', () => {
    const resolved = resolveSeason(
      season([
        knockout('sf', [
          tie('SF1', {
            clubs: ['transvaal', 'aurora'],
            winner: null,
            decidedBy: 'disqualification',
            next: 'F',
          }),
          tie('SF2', {clubs: ['toluca'], winner: 'toluca', decidedBy: 'bye', next: 'F'}),
        ]),
        knockout('final', [
          tie('F', {clubs: ['toluca', null], winner: 'toluca', decidedBy: 'disqualification'}),
        ]),
      ]),
    )
    expect(find(resolved, 'F').slots).toEqual([slot('toluca'), {kind: 'open'}])
    expect(find(resolved, 'F').winner).toBe(0)
    expect(find(resolved, 'SF2').slots).toEqual([slot('toluca'), {kind: 'bye'}])
    expect(find(resolved, 'SF2').next).toEqual({kind: 'tie', tie: 'F', slot: 0})
    expect(find(resolved, 'SF1').next).toEqual({kind: 'tie', tie: 'F', slot: null})
  })

  it('pass a club through a bye when it is known, and its place before', () => {
    const through = (legs: Parameters<typeof tie>[1]['legs']) =>
      resolveSeason(
        season([
          knockout('r1', [tie('A', {clubs: ['a', 'b'], legs: legs!, next: 'B'})]),
          knockout('r2', [tie('B', {clubs: [null], next: 'C'})]),
          knockout('r3', [tie('C', {clubs: ['d', null]})]),
        ]),
      )
    expect(find(through([match('a 0-2 b')]), 'C').slots).toEqual([slot('d'), slot('b')])
    expect(find(through([]), 'C').slots).toEqual([slot('d'), {kind: 'winnerOf', tie: 'B'}])
  })

  it('get no loser from a bye', () => {
    const resolved = resolveSeason(
      season([
        knockout('sf', [tie('SF1', {clubs: ['a'], next: 'F', loserNext: '3P'})]),
        knockout('third', [tie('3P', {clubs: [null, 'b']})]),
        knockout('final', [tie('F', {clubs: [null, 'c']})]),
      ]),
    )
    expect(find(resolved, '3P').slots[0]).toEqual({kind: 'open'})
    expect(find(resolved, 'F').slots[0]).toEqual(slot('a'))
  })

  it('let legs count for the club that came', () => {
    const resolved = resolveSeason(
      season([
        knockout('sf', semifinals),
        knockout('final', [tie('F', {clubs: [null, 'z'], legs: [match('a 1-2 z')]})]),
      ]),
    )
    expect(find(resolved, 'F').aggregate).toEqual([1, 2])
    expect(find(resolved, 'F').winner).toBe(1)
  })
})

describe('the rules of a stage', () => {
  it('are those of the season but for what it says itself, be it that a rule is not known', () => {
    const rules = {pointsForWin: 3, awayGoals: 'none', extraTime: true, tiebreakers: ['goalsFor']} as const
    const resolved = resolveSeason(
      season([knockout('final', [tie('F', {clubs: ['a', 'b']})], {awayGoals: 'always', extraTime: null})], {
        rules,
      }),
    )
    expect(find(resolved, 'F').rules).toEqual({...rules, awayGoals: 'always', extraTime: null})
    expect(resolved.stages[0]?.rules).toEqual(find(resolved, 'F').rules)
  })
})

it('indexes the entrants by club', () => {
  const entrants = [{club: club('a'), seed: 2}]
  expect(resolveSeason(season([], {entrants})).entrants.get(club('a'))).toEqual({club: 'a', seed: 2})
})
