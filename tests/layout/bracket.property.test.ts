import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bracketSizes, layoutBracket} from '../../src/layout/bracket.ts'
import {checkLayout} from './checkLayout.ts'
import {anyTrees, placedTie, pointsOf} from './trees.ts'

const anyWidth = fc.integer({min: 0, max: 4000})
const anyRoom = fc.integer({min: bracketSizes.phone, max: 4000})
const anyChampion = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 400}))

it('ties do not overlap, stand midway between their feeders, and lines do not cross, whatever the tree', () => {
  fc.assert(
    fc.property(anyTrees, anyWidth, anyChampion, ({trees, measures}, width, championWidth) => {
      const measure = (id: string) => measures.get(id)!
      checkLayout(layoutBracket(trees, {measure, width, championWidth}), trees, measure)
    }),
    {numRuns: 200},
  )
})

it('more room moves nothing up or down and makes the tree no narrower', () => {
  fc.assert(
    fc.property(anyTrees, anyRoom, fc.nat(2000), ({trees, measures}, width, more) => {
      const measure = (id: string) => measures.get(id)!
      const small = layoutBracket(trees, {measure, width, championWidth: 0})
      const large = layoutBracket(trees, {measure, width: width + more, championWidth: 0})
      expect(large.ties.map(({id, y}) => ({id, y}))).toEqual(small.ties.map(({id, y}) => ({id, y})))
      expect(large.height).toBe(small.height)
      expect(large.width).toBeGreaterThanOrEqual(small.width)
    }),
  )
})

it('a tree that fits its room keeps to it, the champion included', () => {
  fc.assert(
    fc.property(anyTrees, anyRoom, anyChampion, ({trees, measures}, width, championWidth) => {
      const measure = (id: string) => measures.get(id)!
      const needed = layoutBracket(trees, {measure, width: bracketSizes.phone, championWidth}).width
      const room = needed + width
      expect(layoutBracket(trees, {measure, width: room, championWidth}).width).toBeLessThanOrEqual(room)
    }),
  )
})

it('the champion stands right of the row that won the first tree', () => {
  fc.assert(
    fc.property(anyTrees, anyRoom, ({trees, measures}, width) => {
      const measure = (id: string) => measures.get(id)!
      const layout = layoutBracket(trees, {measure, width, championWidth: 120})
      const {champion, columns} = layout
      const root = placedTie(layout, trees[0]!.id)
      const {winner} = measure(root.id)
      expect(champion?.y).toBe(winner === null ? undefined : root.y + (winner + 0.5) * bracketSizes.row)
      if (!champion) return
      const edge = columns.at(-1)!.x + columns.at(-1)!.width
      expect(champion.x).toBeGreaterThan(edge)
      expect(champion.x + 120).toBeLessThanOrEqual(layout.width)
      expect(pointsOf(champion).every(([x, y]) => x >= edge && x <= champion.x && y === champion.y)).toBe(
        true,
      )
    }),
  )
})
