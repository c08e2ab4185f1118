// @vitest-environment jsdom
import {render} from '@testing-library/react'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {bracketFace, measureTies} from '../../../src/drawing/bracketFace.ts'
import {Bands} from '../../../src/drawing/Bands.tsx'
import {BracketDrawing} from '../../../src/drawing/BracketDrawing.tsx'
import {GroupList} from '../../../src/drawing/GroupList.tsx'
import {MatchesDrawing} from '../../../src/drawing/MatchesDrawing.tsx'
import {TieList} from '../../../src/drawing/TieList.tsx'
import {layoutBracket} from '../../../src/layout/bracket.ts'
import {bracketTrees} from '../../../src/layout/bracketTree.ts'
import {createEmphasis, type Lit} from '../../../src/viewer/emphasis/emphasis.ts'
import {realScene} from '../../drawing/scenes.ts'
import '../cssEscape.ts'

const scene = realScene('2013-14')
const face = bracketFace(scene, 'Bracket')
const layout = layoutBracket(bracketTrees(scene.season), {
  measure: measureTies(face),
  champions: face.champions,
  width: 1200,
})
const bracket = (
  <BracketDrawing scene={scene} layout={layout} face={face} until={Infinity} flags bands={<Bands />} />
)
/** How many pieces the bands, or the marks, of the club with a mark have. */
const piecesOf = (container: HTMLElement, name: string) =>
  [0, 1, 2, 3]
    .map((mark) => container.querySelector(`.${name}-${mark}`)?.getAttribute('d')?.split('M').length ?? 1)
    .map((parts) => parts - 1)
const lit = (...clubs: string[]) => clubs.map((club) => [club]) as unknown as Lit

function show(drawing: React.ReactNode) {
  const {container} = render(drawing)
  const emphasis = createEmphasis(container, scene.season)
  const having = (value: string, hook: string) =>
    [...container.querySelectorAll(`[${hook}][data-emphasis="${value}"]`)].map((element) =>
      element.getAttribute(hook),
    )
  const marks = (selector: string) =>
    [...container.querySelectorAll(selector)].map((element) => element.getAttribute('data-mark'))
  return {container, emphasis, having, marks}
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a club in the bracket', () => {
  it('has its whole way lit and all other ties and lines dimmed', () => {
    const {emphasis, having} = show(bracket)
    emphasis.light(lit('toluca'))
    expect(having('lit', 'data-tie').sort()).toEqual(['F', 'QF1', 'SF1'])
    expect(having('dim', 'data-tie').sort()).toEqual(['QF2', 'QF3', 'QF4', 'SF2'])
    expect(having('lit', 'data-link-from')).toEqual(['QF1', 'SF1'])
    expect(having('dim', 'data-link-from').sort()).toEqual(['QF2', 'QF3', 'QF4', 'SF2'])
  })

  it('has its own row lit, and the row of its opponent is left as it is', () => {
    const {container, emphasis} = show(bracket)
    emphasis.light(lit('toluca'))
    const rows = [...container.querySelectorAll('[data-tie="QF1"] [data-slot]')]
    expect(rows.map((row) => [row.getAttribute('data-club'), row.getAttribute('data-emphasis')])).toEqual([
      ['san-jose-earthquakes', null],
      ['toluca', 'lit'],
    ])
  })

  it('lights the champion where it is the champion', () => {
    const {container, emphasis} = show(bracket)
    const champion = container.querySelector('g[data-club]')
    emphasis.light(lit('toluca'))
    expect(champion?.getAttribute('data-emphasis')).toBe('dim')
    emphasis.light(lit('cruz-azul'))
    expect(champion?.getAttribute('data-emphasis')).toBe('lit')
  })

  it('that went out early lights no line', () => {
    const {emphasis, having} = show(bracket)
    emphasis.light(lit('la-galaxy'))
    expect(having('lit', 'data-tie')).toEqual(['QF3'])
    expect(having('lit', 'data-link-from')).toEqual([])
  })

  it('that is not in it dims everything', () => {
    const {emphasis, having} = show(bracket)
    emphasis.light(lit('montreal'))
    expect([having('lit', 'data-tie'), having('dim', 'data-tie').length]).toEqual([[], 7])
  })
})

it('puts a band behind each row of a lit club, and marks before the rows only where there are several', () => {
  const {container, emphasis} = show(bracket)
  emphasis.light(lit('toluca'))
  expect([piecesOf(container, 'band'), piecesOf(container, 'shape')]).toEqual([
    [3, 0, 0, 0],
    [0, 0, 0, 0],
  ])
  emphasis.light(lit('tijuana', 'toluca'))
  expect([piecesOf(container, 'band'), piecesOf(container, 'shape')]).toEqual([
    [2, 3, 0, 0],
    [2, 3, 0, 0],
  ])
  emphasis.light(lit())
  expect(piecesOf(container, 'band')).toEqual([0, 0, 0, 0])
})

it('dims the flags of all other clubs', () => {
  const {container, emphasis} = show(bracket)
  const flags = container.querySelectorAll('image').length
  const veiled = () => container.querySelector('.veil')?.getAttribute('d')?.split('M').slice(1) ?? []
  expect(flags).toBe(14)
  emphasis.light(lit('toluca'))
  expect(veiled()).toHaveLength(flags - 3)
  emphasis.light(lit('tijuana', 'toluca'))
  expect(new Set(veiled()).size).toBe(flags - 5)
  emphasis.light(lit())
  expect(veiled()).toEqual([])
})

describe('several clubs', () => {
  it('have marks in the order they were chosen, on rows and lines', () => {
    const {emphasis, marks, having} = show(bracket)
    emphasis.light(lit('tijuana', 'toluca'))
    expect(having('lit', 'data-tie').sort()).toEqual(['F', 'QF1', 'QF3', 'SF1', 'SF2'])
    expect(marks('[data-slot][data-club="tijuana"]')).toEqual(['0', '0'])
    expect(marks('[data-slot][data-club="toluca"]')).toEqual(['1', '1', '1'])
    expect(marks('[data-link-from="QF3"]')).toEqual(['0'])
    expect(marks('[data-link-from="QF1"]')).toEqual(['1'])
  })

  it('in one tie each have their own mark', () => {
    const {emphasis, marks} = show(bracket)
    emphasis.light(lit('cruz-azul', 'toluca'))
    expect(marks('[data-tie="F"] [data-slot]')).toEqual(['0', '1'])
    expect(marks('[data-tie="F"]')).toEqual([null])
  })

  it('become one again without a number', () => {
    const {emphasis, marks} = show(bracket)
    emphasis.light(lit('tijuana', 'toluca'))
    emphasis.light(lit('toluca'))
    expect(marks('[data-slot][data-club="toluca"]')).toEqual(['only', 'only', 'only'])
    expect(marks('[data-slot][data-club="tijuana"]')).toEqual([null, null])
  })
})

it('letting all clubs go leaves nothing behind', () => {
  const {container, emphasis} = show(bracket)
  const signs = () => container.querySelectorAll('[data-emphasis], [data-mark], [data-some-lit]').length
  emphasis.light(lit('tijuana', 'toluca'))
  expect(signs()).toBeGreaterThan(20)
  emphasis.light(lit())
  expect(signs()).toBe(0)
})

it('lights rows, cells and matches of a club in groups, lists and matches', () => {
  const groups = show(<GroupList scene={scene} />)
  groups.emphasis.light(lit('montreal'))
  expect(groups.having('lit', 'data-place')).toEqual(['2'])
  expect(groups.having('lit', 'data-home')).toHaveLength(4)
  expect(groups.having('dim', 'data-home')).toHaveLength(44)
  const list = show(<TieList scene={scene} current={null} />)
  list.emphasis.light(lit('toluca'))
  expect(list.having('lit', 'data-tie')).toEqual(['QF1', 'SF1', 'F'])
  const matches = show(<MatchesDrawing scene={scene} />)
  matches.emphasis.light(lit('toluca'))
  expect(matches.having('lit', 'data-match')).toHaveLength(10)
  expect(matches.having('dim', 'data-match')).toHaveLength(52)
})

it('says on each unit whether anything is lit, also where nothing in it is', () => {
  const {container, emphasis} = show(bracket)
  const units = () =>
    [...container.querySelectorAll('.unit')].map((unit) => unit.hasAttribute('data-some-lit'))
  emphasis.light(lit('montreal'))
  expect(units()).not.toContain(false)
  emphasis.light(lit())
  expect(units()).not.toContain(true)
})

it('lights what is newly drawn when it is told to', () => {
  const {container, emphasis} = show(<div />)
  emphasis.light(lit('toluca'))
  const {container: late} = render(<TieList scene={scene} current={null} />, {
    container: container.appendChild(document.createElement('div')),
  })
  expect(late.querySelector('[data-emphasis]')).toBeNull()
  emphasis.light(lit('toluca'))
  expect(late.querySelector('[data-tie="QF1"]')?.getAttribute('data-emphasis')).toBe('lit')
})
