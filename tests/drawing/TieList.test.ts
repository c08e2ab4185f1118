// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {openSeason} from './invented.ts'
import {textOf} from '../textOf.ts'
import {drawn} from './render.tsx'
import {realScene, realSeasons, sceneOf} from './scenes.ts'

const tieOf = (body: HTMLElement, id: string) => body.querySelector(`a[data-tie="${id}"]`)!
const rows = (tie: Element) =>
  [...tie.querySelectorAll('[data-slot]')].map((slot) => ({
    club: slot.getAttribute('data-club'),
    name: textOf(slot.querySelector('.name')),
    legs: [...slot.querySelectorAll('[data-leg]')].map(textOf),
    aggregate: textOf(slot.querySelector('[data-aggregate]')),
    penalties: textOf(slot.querySelector('[data-penalties]')),
  }))

describe('the list of 2007', () => {
  const body = drawn('list', realScene('2007'))

  it('is a section for each round, under its name', () => {
    expect(body.querySelector('[data-drawing="list"]')).not.toBeNull()
    const sections = [...body.querySelectorAll('section')]
    expect(sections.map((section) => textOf(section.querySelector('h3')))).toEqual([
      'Quarter-finals',
      'Semi-finals',
      'Final',
    ])
    for (const section of sections) {
      expect(section.getAttribute('aria-labelledby')).toBe(section.querySelector('h3')?.id)
    }
    expect(sections.map((section) => section.querySelectorAll('ol > li a[data-tie]').length)).toEqual([
      4, 2, 1,
    ])
  })

  it('has the hooks and the figures of each tie', () => {
    const final = tieOf(body, 'F')
    expect(final.getAttribute('data-stage')).toBe('final')
    expect(final.getAttribute('data-winner')).toBe('pachuca')
    expect(final.getAttribute('data-decided-by')).toBe('penalties')
    expect(rows(final)).toEqual([
      {club: 'guadalajara', name: 'Guadalajara', legs: ['2', '0'], aggregate: '2', penalties: '6'},
      {club: 'pachuca', name: 'Pachuca', legs: ['2', '0'], aggregate: '2', penalties: '7'},
    ])
  })

  it('says what decided a tie and where the winner went', () => {
    const outcome = (id: string) => textOf(tieOf(body, id).parentElement?.querySelector('.outcome'))
    expect(outcome('SF1')).toMatch(/after extra time\. ?→ Final$/)
    expect(outcome('QF1')).toMatch(/→ Semi-final 1$/)
    expect(outcome('F')).toMatch(/Pachuca won 7–6 on penalties\.$/)
  })
})

it.each(realSeasons)('%s says the same in the list as in the tree', (id) => {
  const [list, tree] = [drawn('list', realScene(id)), drawn('bracket', realScene(id))]
  const hooks = ['data-stage', 'data-winner', 'data-decided-by', 'href']
  const ties = [...tree.querySelectorAll('a[data-tie]')]
  expect(list.querySelectorAll('a[data-tie]')).toHaveLength(ties.length)
  for (const tie of ties) {
    const listed = tieOf(list, tie.getAttribute('data-tie') ?? '')
    for (const hook of hooks) expect(listed.getAttribute(hook)).toBe(tie.getAttribute(hook))
    expect(textOf(listed.querySelector('.unseen'))).toBe(
      tie.querySelector('[role="img"]')?.getAttribute('aria-label'),
    )
    const figures = (of: Element) =>
      [...of.querySelectorAll('[data-leg], [data-aggregate], [data-penalties]')].map(textOf)
    expect(figures(listed)).toEqual(figures(tie))
  }
})

it('seeds stand after the names', () => {
  expect(rows(tieOf(drawn('list', realScene('2013-14')), 'QF1')).map(({name}) => name)).toEqual([
    'San Jose Earthquakes8',
    'Toluca1',
  ])
})

it('what is not known, not played, or still to come is never a figure', () => {
  const body = drawn('list', sceneOf(openSeason()))
  const legs = (id: string) => rows(tieOf(body, id)).map((row) => row.legs.join(' '))
  expect(legs('QF1')).toEqual(['? ?', '? ?'])
  expect(legs('QF2')).toEqual(['', ''])
  expect(legs('QF3')).toEqual(['2 –', '1 –'])
  expect(legs('F')).toEqual(['?', '?'])
  expect(rows(tieOf(body, 'F')).map(({name}) => name)).toEqual(['Winner of Semi-final 1', 'Olimpia'])
  expect(body.textContent).not.toMatch(/0–0/)
})
