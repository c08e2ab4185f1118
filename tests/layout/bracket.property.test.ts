import fc from 'fast-check'
import {expect, it} from 'vitest'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {bracketSizes} from '../../src/layout/bracketSizes.ts'
import {checkLayout} from './checkLayout.ts'
import {anyForest, placedBox, pointsOf, type MeasuredForest} from './trees.ts'

const anyWidth = fc.integer({min: 0, max: 4000})
const anyRoom = fc.integer({min: bracketSizes.phone, max: 4000})
const anyName = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 400}))

const optionsOf = ({forest, measures}: MeasuredForest, width: number, name = 0) => ({
  measure: (id: string) => measures.get(id)!,
  width,
  champions: name === 0 || !forest.trees[0] ? [] : [{box: forest.trees[0].id, width: name}],
})

it('boxes do not overlap, stand midway between their feeders, and lines do not cross, whatever the tree', () => {
  fc.assert(
    fc.property(anyForest, anyWidth, anyName, (any, width, name) => {
      const options = optionsOf(any, width, name)
      checkLayout(layoutBracket(any.forest, options), any.forest, options.measure)
    }),
    {numRuns: 200},
  )
})

it('more room moves nothing up or down and makes the tree no narrower', () => {
  fc.assert(
    fc.property(anyForest, anyRoom, fc.nat(2000), (any, width, more) => {
      const small = layoutBracket(any.forest, optionsOf(any, width))
      const large = layoutBracket(any.forest, optionsOf(any, width + more))
      expect(large.ties.map(({id, y}) => ({id, y}))).toEqual(small.ties.map(({id, y}) => ({id, y})))
      expect(large.height).toBe(small.height)
      expect(large.width).toBeGreaterThanOrEqual(small.width)
    }),
  )
})

it('a tree that fits its room keeps to it, the champion included', () => {
  fc.assert(
    fc.property(anyForest, anyRoom, anyName, (any, width, name) => {
      const needed = layoutBracket(any.forest, optionsOf(any, bracketSizes.phone, name)).width
      const room = needed + width
      expect(layoutBracket(any.forest, optionsOf(any, room, name)).width).toBeLessThanOrEqual(room)
    }),
  )
})

it('the champion stands right of the row that won the first tree', () => {
  fc.assert(
    fc.property(anyForest, anyRoom, (any, width) => {
      const layout = layoutBracket(any.forest, optionsOf(any, width, 120))
      const {columns, champions} = layout
      const tree = any.forest.trees[0]!
      const root = placedBox(layout, tree.id)
      const winner = 'group' in tree ? 0 : any.measures.get(tree.id)!.winner
      const champion = champions[0]
      expect(champion?.y).toBe(winner === null ? undefined : root.y + (winner + 0.5) * bracketSizes.row)
      if (!champion) return
      const edge = columns.at(-1)!.x + columns.at(-1)!.width
      expect(champion.x).toBeGreaterThan(edge)
      expect(champion.x + 120).toBeLessThanOrEqual(layout.width)
      expect(pointsOf(champion).every(([x, y]) => x <= champion.x && y === champion.y)).toBe(true)
    }),
  )
})
