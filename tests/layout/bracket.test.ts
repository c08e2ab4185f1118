import {describe, expect, it} from 'vitest'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {tieId} from '../rules/build.ts'
import {checkLayout} from './checkLayout.ts'
import {forest, measure, node, placedTie, pointsOf} from './trees.ts'

const semifinals = [node('SF1', 'sf'), node('SF2', 'sf')]
const final = node('F', 'final', ...semifinals)
const measures: Record<string, ReturnType<typeof measure>> = {
  SF1: measure({winner: 1, nextSlot: 0}),
  SF2: measure({winner: null, nextSlot: 1, legs: 1, aggregate: false}),
  F: measure({winner: 0, nextSlot: null, lineWidth: 140, penalties: true}),
}
const measureOf = (id: string) => measures[id] ?? measure()

describe('a final and its semi-finals, in no more room than they need', () => {
  const layout = layoutBracket(forest(final), {
    measure: measureOf,
    width: 674,
    champions: [{box: tieId('F'), width: 90}],
  })

  // A tie is two rows of 26 with 34 below it for its caption; a column is its longest line, 14 before the figures,
  // 26 a leg, 34 for the aggregate, 20 for a shoot-out and 6 at the edge; 56 lie between two columns.
  it('has these columns', () => {
    expect(layout.columns).toEqual([
      {x: 8, width: 206, figures: {legs: [127, 153], aggregate: 185, penalties: 210, total: 185}},
      {x: 270, width: 266, figures: {legs: [167, 193], aggregate: 225, penalties: 250, total: 225}},
    ])
  })

  it('has its ties at these places, in reading order', () => {
    expect(layout.ties).toMatchObject([
      {id: 'SF1', column: 0, x: 8, y: 60},
      {id: 'SF2', column: 0, x: 8, y: 146},
      {id: 'F', column: 1, x: 270, y: 103},
    ])
  })

  it('has a heading over each column', () => {
    expect(layout.rounds).toEqual([
      {stage: 'sf', column: 0, y: 0},
      {stage: 'final', column: 1, y: 0},
    ])
  })

  it('leads the winner from its row into its row, and a tie without a winner from its middle', () => {
    expect(
      layout.links.map((link) => [link.from, link.to, pointsOf(link)[0], pointsOf(link).at(-1)]),
    ).toEqual([
      ['SF1', 'F', [222, 99], [262, 116]],
      ['SF2', 'F', [222, 172], [262, 142]],
    ])
  })

  it('ends in the champion', () => {
    expect(layout.champions).toEqual([{x: 584, y: 116, path: 'M544,116H576'}])
    expect([layout.width, layout.height]).toEqual([674, 232])
  })
})

describe('room', () => {
  const widths = (width: number) =>
    layoutBracket(forest(final), {measure: measureOf, width}).columns.map((column) => column.width)

  it('is filled by the columns, none of them narrower than its texts', () => {
    const [first = 0, second = 0] = widths(600)
    // Beside the columns there are 8 at either end and 56 between them.
    expect(first + second).toBe(600 - 8 - 56 - 8)
    expect([first >= 206, second >= 266]).toEqual([true, true])
  })

  it('makes columns equally wide once the widest has its share', () => {
    expect(widths(700)).toEqual([314, 314])
  })

  it('is not used up for ever', () => {
    expect(widths(3000)).toEqual([330, 330])
  })

  it('that is missing brings figures and columns closer, and takes nothing from the texts', () => {
    expect(widths(544)).toEqual([206, 266])
    // 4 before the figures, 20 a leg, 23 for the aggregate, 18 for a shoot-out, 10 at the edge.
    expect(widths(320)).toEqual([177, 235])
    // 40 lie between two columns then.
    expect(widths(543)).toEqual([243, 243])
    expect(widths(468)).toEqual([177, 235])
  })
})

it('keeps the figures of a column at the same place, whatever a single tie has', () => {
  const {columns} = layoutBracket(forest(final), {measure: measureOf, width: 500})
  expect(columns[0]?.figures.legs).toHaveLength(2)
  expect(columns[0]?.figures.aggregate).toBeGreaterThan(columns[0]!.figures.legs[1]!)
})

it('ends without a line where nobody has won, or nobody is champion', () => {
  const open = () => measure({winner: null})
  expect(
    layoutBracket(forest(final), {measure: open, width: 900, champions: [{box: tieId('F'), width: 90}]})
      .champions,
  ).toEqual([null])
  expect(layoutBracket(forest(final), {measure: measureOf, width: 900}).champions).toEqual([])
})

it('ends in the champion at the tie that gave the title, whatever tree stands first', () => {
  const options = {measure: measureOf, width: 900, champions: [{box: tieId('F'), width: 90}]}
  const layout = layoutBracket(forest(node('P1', 'preliminary'), node('P2', 'preliminary'), final), options)
  expect(layout.champions[0]?.y).toBe(placedTie(layout, 'F').y + 13)
})

it('puts a third-place match below the final, under a heading of its own', () => {
  const trees = forest(final, node('P', 'third'))
  const layout = layoutBracket(trees, {measure: measureOf, width: 900})
  const [last, third] = [placedTie(layout, 'F'), placedTie(layout, 'P')]
  expect(third.column).toBe(last.column)
  expect(third.y).toBeGreaterThan(last.y)
  const heading = layout.rounds.find(({stage}) => stage === 'third')
  expect(heading?.column).toBe(last.column)
  expect(heading!.y).toBeGreaterThanOrEqual(last.y + 52)
  expect(heading!.y).toBeLessThan(third.y)
})

it('keeps a club that enters late, or had a bye, in the column of its round', () => {
  const early = node('QF1', 'qf', node('R1', 'r16'))
  const trees = forest(node('F', 'final', node('SF1', 'sf', early), node('SF2', 'sf')))
  const layout = layoutBracket(trees, {measure: measureOf, width: 900})
  const columns = Object.fromEntries(layout.ties.map(({id, column}) => [id, column]))
  expect(columns).toEqual({R1: 0, QF1: 1, SF1: 2, SF2: 2, F: 3})
  expect(placedTie(layout, 'R1').y).toBe(placedTie(layout, 'SF1').y)
  checkLayout(layout, trees, measureOf)
})
