// @vitest-environment jsdom
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import {BracketDrawing} from '../../src/drawing/BracketDrawing.tsx'
import {bracketFace, measureTies} from '../../src/drawing/bracketFace.ts'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {bracketTrees} from '../../src/layout/bracketTree.ts'
import {languages} from '../../src/season/languages.ts'
import {generateSeason} from '../bench/generate.ts'
import {openSeason} from './invented.ts'
import {textOf} from '../textOf.ts'
import {drawn, markupOf} from './render.tsx'
import {realScene, realSeasons, sceneOf} from './scenes.ts'

const attribute = (name: string) => (element: Element) => element.getAttribute(name)
const tieOf = (body: HTMLElement, id: string) => body.querySelector(`a[data-tie="${id}"]`)!

describe('the bracket of 2004', () => {
  const body = drawn('bracket', realScene('2004'))

  it('is a named group, not one picture, and well-formed as a file', () => {
    const svg = body.querySelector('svg')!
    expect(svg.getAttribute('data-drawing')).toBe('bracket')
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['group', 'Bracket 2004'])
    expect(body.querySelector('foreignObject, script')).toBeNull()
    const file = new DOMParser().parseFromString(markupOf('bracket', realScene('2004')), 'image/svg+xml')
    expect(file.querySelector('parsererror')).toBeNull()
  })

  it('has a link for each tie, in reading order, each with its hooks', () => {
    const hooks = ['data-tie', 'data-stage', 'data-winner', 'data-decided-by'] as const
    const ties = [...body.querySelectorAll('a[data-tie]')]
    expect(ties.map((tie) => hooks.map((hook) => tie.getAttribute(hook)))).toEqual([
      ['QF1', 'qf', 'saprissa', 'penalties'],
      ['QF2', 'qf', 'chicago-fire', 'aggregate'],
      ['QF3', 'qf', 'alajuelense', 'aggregate'],
      ['QF4', 'qf', 'monterrey', 'aggregate'],
      ['SF1', 'sf', 'saprissa', 'aggregate'],
      ['SF2', 'sf', 'alajuelense', 'extraTime'],
      ['F', 'final', 'alajuelense', 'aggregate'],
    ])
    expect(ties.map(attribute('href'))[0]).toBe('?tie=QF1')
  })

  it('names each tie by whole sentences', () => {
    expect(nameOf(tieOf(body, 'QF1'))).toBe(
      'Quarter-final 1, Saprissa against Pachuca. 2 to 2 on aggregate (2 to 0, 0 to 2); Saprissa won 3 to 2 on penalties. Saprissa goes to Semi-final 1.',
    )
  })

  it('has a line for each club with its goals in each leg, the aggregate and the shoot-out', () => {
    const figures = (slot: Element) =>
      ['data-leg', 'data-aggregate', 'data-penalties'].map((hook) =>
        [...slot.querySelectorAll(`[${hook}]`)].map(textOf).join(' '),
      )
    const [first, second] = tieOf(body, 'QF1').querySelectorAll('[data-slot]')
    expect(['data-slot', 'data-club'].map((hook) => first?.getAttribute(hook))).toEqual(['0', 'saprissa'])
    expect(['data-slot', 'data-club'].map((hook) => second?.getAttribute(hook))).toEqual(['1', 'pachuca'])
    expect(figures(first!)).toEqual(['2 0', '2', '3'])
    expect(figures(second!)).toEqual(['0 2', '2', '2'])
    expect([...first!.querySelectorAll('[data-leg]')].map(attribute('data-leg'))).toEqual(['1', '2'])
  })

  it('marks the leg that went to extra time, and says how a tie was decided', () => {
    expect(textOf(tieOf(body, 'QF1').querySelector('.caption'))).toBe('pens 3–2')
    expect(textOf(tieOf(body, 'SF2').querySelector('.caption'))).toBe('a.e.t.')
    expect([...tieOf(body, 'SF2').querySelectorAll('.sign')].map(textOf)).toEqual(['e', 'e'])
    expect(tieOf(body, 'QF2').querySelector('.caption, .sign')).toBeNull()
  })

  it('has lines that those who listen do not hear', () => {
    const links = [...body.querySelectorAll('[data-link-from]')]
    expect(
      links.map((link) => `${link.getAttribute('data-link-from')} ${link.getAttribute('data-link-to')}`),
    ).toEqual(['QF1 SF1', 'QF2 SF1', 'QF3 SF2', 'QF4 SF2', 'SF1 F', 'SF2 F'])
    for (const line of body.querySelectorAll('path:not(defs path)'))
      expect(line.closest('[aria-hidden]')).not.toBeNull()
  })

  it('names the rounds in headings, and ends in the champion', () => {
    const headings = [...body.querySelectorAll('[role="heading"]')]
    expect(headings.map(textOf)).toEqual(['Quarter-finals', 'Semi-finals', 'Final'])
    expect(textOf(body.querySelector('g[data-club="alajuelense"]'))).toMatch(/^Champion ?Alajuelense/)
  })
})

it('2013-14 says that the final was won on away goals, on the winner’s line alone', () => {
  const final = tieOf(drawn('bracket', realScene('2013-14')), 'F')
  expect(final.getAttribute('data-decided-by')).toBe('awayGoals')
  expect([...final.querySelectorAll('[data-slot="0"] .sign')].map(textOf)).toEqual(['(a)'])
  expect(final.querySelector('[data-slot="1"] .sign')).toBeNull()
})

it.each(realSeasons)('%s has a sentence for each tie in every language', (id) => {
  for (const language of languages) {
    for (const tie of drawn('bracket', realScene(id, language)).querySelectorAll('a[data-tie]')) {
      const name = nameOf(tie)
      expect(name).toMatch(language === 'zh-Hant' ? /。$/ : /\.$/)
      for (const slot of tie.querySelectorAll('[data-slot]')) {
        expect(name).toContain(slot.firstChild?.textContent)
      }
    }
  }
})

it('what is not known, not played, or still to come is never a figure', () => {
  const body = drawn('bracket', sceneOf(openSeason()))
  const legs = (tie: string) => [...tieOf(body, tie).querySelectorAll('[data-leg]')].map(textOf).join(' ')
  expect(legs('QF1')).toBe('? ? ? ?')
  expect(legs('QF3')).toBe('2 – 1 –')
  expect(legs('SF1')).toBe('? ?')
  expect(legs('F')).toBe('? ?')
  expect(tieOf(body, 'QF1').querySelector('[data-aggregate]')).toBeNull()
  const slots = (tie: string) =>
    [...tieOf(body, tie).querySelectorAll('[data-slot]')].map((slot) => [
      slot.getAttribute('data-club'),
      slot.firstChild?.textContent,
    ])
  expect(slots('F')).toEqual([
    ['', 'Winner of Semi-final 1'],
    ['olimpia', 'Olimpia'],
  ])
  expect(slots('QF2')).toEqual([
    ['toluca', 'Toluca'],
    ['', 'Bye'],
  ])
  expect(slots('QF4')[1]).toEqual(['', 'MG Renegades'])
  expect(tieOf(body, 'F').getAttribute('data-winner')).toBe('')
  expect(tieOf(body, 'F').getAttribute('data-decided-by')).toBe('')
  expect(textOf(tieOf(body, 'QF4').querySelector('.caption'))).toBe('first leg annulled')
  expect(textOf(tieOf(body, 'QF3').querySelector('.caption'))).toBe('walkover')
})

it('a very large tree can be drawn as far as a height, in no more than 18 elements a tie', () => {
  const scene = sceneOf(generateSeason(128))
  const face = bracketFace(scene, 'Bracket')
  const layout = layoutBracket(bracketTrees(scene.season), {
    measure: measureTies(face),
    width: 1200,
  })
  const draw = (until: number) => {
    const markup = renderToStaticMarkup(
      <BracketDrawing scene={scene} layout={layout} face={face} until={until} flags />,
    )
    return new DOMParser().parseFromString(markup, 'text/html').body
  }
  const ties = (body: HTMLElement) => body.querySelectorAll('a[data-tie]').length
  const whole = draw(Infinity)
  expect(ties(whole)).toBe(127)
  expect(ties(draw(2000))).toBeLessThan(127)
  expect(ties(draw(2000))).toBeGreaterThan(20)
  expect(whole.querySelectorAll('svg *').length / 127).toBeLessThanOrEqual(18)
})

/** The link is named by the one thing in it that is not for the eye alone. */
function nameOf(tie: Element): string {
  expect(tie.querySelectorAll('text:not([aria-hidden])')).toHaveLength(0)
  return tie.querySelector('[role="img"]')?.getAttribute('aria-label') ?? ''
}
