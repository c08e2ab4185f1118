import {expect, it} from 'vitest'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {neighbour, type Direction} from '../../src/layout/neighbour.ts'
import {tieId} from '../rules/build.ts'
import {forest, measure, node} from './trees.ts'

// QF1 ─╮
//      SF1 ─╮
// QF2 ─╯    F
//      SF2 ─╯
//           P
const tree = node('F', 'final', node('SF1', 'sf', node('QF1', 'qf'), node('QF2', 'qf')), node('SF2', 'sf'))
const layout = layoutBracket(forest(tree, node('P', 'third')), {
  measure: () => measure(),
  width: 900,
})

it.each<[from: string, key: Direction, to: string | null]>([
  ['QF1', 'ArrowRight', 'SF1'],
  ['QF2', 'ArrowRight', 'SF1'],
  ['SF2', 'ArrowRight', 'F'],
  ['F', 'ArrowRight', null],
  ['P', 'ArrowRight', null],
  ['F', 'ArrowLeft', 'SF1'],
  ['SF1', 'ArrowLeft', 'QF1'],
  ['SF2', 'ArrowLeft', null],
  ['P', 'ArrowLeft', null],
  ['QF1', 'ArrowDown', 'QF2'],
  ['QF2', 'ArrowDown', null],
  ['QF2', 'ArrowUp', 'QF1'],
  ['QF1', 'ArrowUp', null],
  ['SF1', 'ArrowDown', 'SF2'],
  ['F', 'ArrowDown', 'P'],
  ['P', 'ArrowUp', 'F'],
  ['QF2', 'Home', 'QF1'],
  ['QF1', 'Home', 'QF1'],
  ['F', 'End', 'P'],
  ['SF1', 'End', 'SF2'],
  ['nowhere', 'ArrowUp', null],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(neighbour(layout, tieId(from), key)).toBe(to)
})

it('every tie is reached from the first with the arrows alone', () => {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
  const reached = new Set([tieId('QF1')])
  for (const tie of reached) {
    for (const key of arrows) {
      const next = neighbour(layout, tie, key)
      if (next !== null) reached.add(next)
    }
  }
  expect([...reached].sort()).toEqual(['F', 'P', 'QF1', 'QF2', 'SF1', 'SF2'])
})
