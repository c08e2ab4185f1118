import fc from 'fast-check'
import type {BracketLayout, PlacedLink, PlacedTie} from '../../src/layout/bracket.ts'
import type {TieMeasure} from '../../src/layout/bracketColumn.ts'
import type {BracketForest, BracketNode, GroupNode, TieNode} from '../../src/layout/bracketTree.ts'
import {groupKey} from '../../src/rules/groupKey.ts'
import type {ClubId} from '../../src/season/ids.ts'
import {groupId, stageId, tieId} from '../rules/build.ts'

export const node = (id: string, stage: string, ...feeders: readonly BracketNode[]): TieNode => ({
  id: tieId(id),
  stage: stageId(stage),
  feeders,
})

export const forest = (...trees: readonly BracketNode[]): BracketForest => ({trees, aside: []})

export const measure = (more: Partial<TieMeasure> = {}): TieMeasure => ({
  ...{lineWidth: 100, legs: 2, aggregate: true, penalties: false, winner: 0, nextSlot: 0},
  ...more,
})

/** A group of a stage whose rows are fed by the trees, in their order. */
export const groupNode = (
  id: string,
  stage: string,
  clubs: readonly string[],
  feeders: readonly BracketNode[],
  leads: GroupNode['leads'] = [],
): GroupNode => ({
  id: groupKey(stageId(stage), groupId(id)),
  group: groupId(id),
  stage: stageId(stage),
  clubs: clubs.map((club) => club as ClubId),
  leads,
  feeders,
})

/** Trees with what each of their ties needs. */
export interface MeasuredForest {
  readonly forest: BracketForest
  readonly measures: ReadonlyMap<string, TieMeasure>
}

/** A tie or group before it has an id: what it needs, and what feeds its slots or rows. */
interface Sprout {
  readonly measure: Omit<TieMeasure, 'nextSlot'>
  readonly zoned: boolean
  readonly rows: number | null
  readonly feeders: readonly (Sprout | null)[]
}

const anyMeasure: fc.Arbitrary<Sprout['measure']> = fc.record({
  lineWidth: fc.integer({min: 26, max: 330}),
  legs: fc.integer({min: 0, max: 4}),
  aggregate: fc.boolean(),
  penalties: fc.boolean(),
  winner: fc.constantFrom(0, 1, null),
})

/** Ties of several rounds, in which a slot may be filled by a bye or by a club that enters late, and groups. */
const {sprout} = fc.letrec<{sprout: Sprout}>((grow) => {
  const feeder: fc.Arbitrary<Sprout | null> = fc.option(grow('sprout'), {freq: 3, maxDepth: 4})
  const tie = fc.record({
    ...{measure: anyMeasure, zoned: fc.boolean(), rows: fc.constant(null)},
    feeders: fc.tuple(feeder, feeder),
  })
  const group = fc.integer({min: 2, max: 6}).chain((rows) =>
    fc.record({
      ...{measure: anyMeasure, zoned: fc.boolean(), rows: fc.constant(rows)},
      feeders: fc.array(feeder, {minLength: rows, maxLength: rows}),
    }),
  )
  return {sprout: fc.oneof({weight: 5, arbitrary: tie}, {weight: 1, arbitrary: group})}
})

export const anyForest: fc.Arbitrary<MeasuredForest> = fc
  .tuple(fc.array(sprout, {minLength: 1, maxLength: 3}), fc.array(anyMeasure, {maxLength: 5}))
  .map(([sprouts, aside]) => {
    const measures = new Map<string, TieMeasure>()
    const grow = (of: Sprout, depth: number, at: number | null): BracketNode => {
      const id = `T${measures.size + 1}`
      const slot = at === 0 ? 0 : at === 1 ? 1 : null
      measures.set(id, {...of.measure, nextSlot: slot})
      const feeders = of.feeders.flatMap((feeder, row) => (feeder ? [grow(feeder, depth + 1, row)] : []))
      const stage = `round-${depth}-${of.zoned ? 'zone' : ''}`
      const zoned = of.zoned
      if (of.rows === null) return {...node(id, stage, ...feeders), zoned, ...(at !== null && {nextRow: at})}
      const clubs = Array.from({length: of.rows}, (_, row) => `${id.toLowerCase()}-${row + 1}`)
      return {...groupNode(id, stage, clubs, feeders, at === null ? [] : [[0, at]]), zoned}
    }
    const trees = sprouts.map((one) => grow(one, 0, null))
    const beside = aside.map((one) => {
      const id = `P${measures.size + 1}`
      measures.set(id, {...one, nextSlot: null})
      return node(id, 'preliminary')
    })
    return {forest: {trees, aside: beside}, measures}
  })

export const flatten = (trees: readonly BracketNode[]): readonly BracketNode[] =>
  trees.flatMap((tree) => [tree, ...flatten(tree.feeders)])

export const placedTie = (layout: BracketLayout, id: string): PlacedTie =>
  layout.ties.find((tie) => tie.id === id)!

export const placedBox = (layout: BracketLayout, id: string) =>
  [...layout.ties, ...layout.groups].find((box) => box.id === id)!

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
