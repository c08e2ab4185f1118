import {describe, expect, it} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {knockout, match, season, slot, tie} from './build.ts'
import {find} from './find.ts'

describe('a season that does not hold together', () => {
  it.each([
    ['nowhere', 'nowhere'],
    ['to itself', 'A'],
    ['to a knock-out stage', 'r2'],
    ['to the prototype of all objects', '__proto__'],
    ['to its constructor', 'constructor'],
  ])('resolves where a tie leads %s', (_, next) => {
    const resolved = resolveSeason(
      season([
        knockout('r1', [tie('A', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next, loserNext: next})]),
        knockout('r2', [tie('B', {clubs: [null, 'c']})]),
      ]),
    )
    expect(find(resolved, 'A')).toMatchObject({winner: 0, next: null, loserNext: null})
    expect(find(resolved, 'B').slots[0]).toEqual({kind: 'open'})
  })

  it('resolves where two ties lead to each other, and follows only the way forward', () => {
    const resolved = resolveSeason(
      season([
        knockout('r1', [tie('A', {clubs: ['a', null], legs: [match('a 1-0 ?')], next: 'B'})]),
        knockout('r2', [tie('B', {clubs: [null, 'b'], legs: [match('a 1-0 b')], next: 'A'})]),
      ]),
    )
    expect(find(resolved, 'A').next).toEqual({kind: 'tie', tie: 'B', slot: 0})
    expect(find(resolved, 'B').next).toBeNull()
    expect(find(resolved, 'A').slots[1]).toEqual({kind: 'open'})
  })

  it('resolves with ids that every object has', () => {
    const resolved = resolveSeason(
      season([
        knockout('constructor', [
          tie('__proto__', {clubs: ['valueof', 'b'], legs: [match('valueof 1-0 b')], next: 'toString'}),
        ]),
        knockout('x', [tie('toString', {clubs: [null, 'constructor']})]),
      ]),
    )
    expect(find(resolved, 'toString').slots).toEqual([slot('valueof'), slot('constructor')])
  })

  it('keeps the first of two ties with one id', () => {
    const resolved = resolveSeason(
      season([knockout('r1', [tie('A', {clubs: ['a', 'b']}), tie('A', {clubs: ['c', 'd']})])]),
    )
    expect(find(resolved, 'A').slots).toEqual([slot('a'), slot('b')])
  })

  it('goes on from the first of two ties with one id', () => {
    const a = tie('A', {clubs: ['a', 'b'], legs: [match('a 1-0 b')], next: 'B'})
    const resolved = resolveSeason(
      season([knockout('r1', [a]), knockout('r2', [tie('B', {clubs: [null, 'c']})]), knockout('r3', [a])]),
    )
    expect(find(resolved, 'A').next).toEqual({kind: 'tie', tie: 'B', slot: 0})
  })
})
