import fc from 'fast-check'
import type {BracketLayout, PlacedLink, PlacedTie} from '../../src/layout/bracket.ts'
import type {TieMeasure} from '../../src/layout/bracketColumn.ts'
import type {BracketNode} from '../../src/layout/bracketTree.ts'
import {stageId, tieId} from '../rules/build.ts'

export const node = (id: string, stage: string, ...feeders: readonly BracketNode[]): BracketNode => ({
  id: tieId(id),
  stage: stageId(stage),
  feeders,
})

export const measure = (more: Partial<TieMeasure> = {}): TieMeasure => ({
  ...{lineWidth: 100, legs: 2, aggregate: true, penalties: false, winner: 0, nextSlot: 0},
  ...more,
})

/** Trees with what each of their ties needs. */
export interface MeasuredTrees {
  readonly trees: readonly BracketNode[]
  readonly measures: ReadonlyMap<string, TieMeasure>
}

/** A tie before it has an id: what it needs, and what feeds its upper and its lower slot. */
interface Sprout {
  readonly measure: Omit<TieMeasure, 'nextSlot'>
  readonly feeders: readonly [Sprout | null, Sprout | null]
}

const anyMeasure: fc.Arbitrary<Sprout['measure']> = fc.record({
  lineWidth: fc.integer({min: 26, max: 330}),
  legs: fc.integer({min: 0, max: 4}),
  aggregate: fc.boolean(),
  penalties: fc.boolean(),
  winner: fc.constantFrom(0, 1, null),
})

/** Ties of several rounds, in which a slot may be filled by a bye or by a club that enters late. */
const {sprout} = fc.letrec<{sprout: Sprout}>((tie) => {
  const feeder: fc.Arbitrary<Sprout | null> = fc.option(tie('sprout'), {freq: 3, maxDepth: 5})
  return {sprout: fc.record({measure: anyMeasure, feeders: fc.tuple(feeder, feeder)})}
})

export const anyTrees: fc.Arbitrary<MeasuredTrees> = fc
  .array(sprout, {minLength: 1, maxLength: 3})
  .map((sprouts) => {
    const measures = new Map<string, TieMeasure>()
    const grow = ({measure, feeders}: Sprout, depth: number, nextSlot: 0 | 1 | null): BracketNode => {
      const id = `T${measures.size + 1}`
      measures.set(id, {...measure, nextSlot})
      const grown = feeders.flatMap((feeder, slot) =>
        feeder ? [grow(feeder, depth + 1, slot === 0 ? 0 : 1)] : [],
      )
      return node(id, `round-${depth}`, ...grown)
    }
    return {trees: sprouts.map((one) => grow(one, 0, null)), measures}
  })

export const flatten = (trees: readonly BracketNode[]): readonly BracketNode[] =>
  trees.flatMap((tree) => [tree, ...flatten(tree.feeders)])

export const placedTie = (layout: BracketLayout, id: string): PlacedTie =>
  layout.ties.find((tie) => tie.id === id)!

/** The points that a line goes through: its ends, and both ends of each corner. Commands are M, L, H, V, Q and A. */
export function pointsOf({path}: Pick<PlacedLink, 'path'>): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  for (const [, command, numbers = ''] of path.matchAll(/([A-Z])([^A-Z]+)/g)) {
    const [x, y] = points.at(-1) ?? [NaN, NaN]
    const [first = NaN, last = NaN] = numbers.split(',').map(Number).slice(-2)
    points.push(command === 'H' ? [first, y] : command === 'V' ? [x, first] : [first, last])
  }
  return points
}
