// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {listParts} from '../../src/drawing/listParts.ts'
import {openSeason} from './invented.ts'
import {oldSeason, oldSeasonWith} from './inventedOld.ts'
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

describe('the list of a season of zones', () => {
  const scene = sceneOf(oldSeason())
  const body = drawn('list', scene)
  const item = (id: string) => tieOf(body, id).parentElement!
  const round = (stage: string) => body.querySelector(`[aria-labelledby="round-${stage}"]`)!

  it('has the zone above the round, and the groups that stand among the ties', () => {
    expect([...body.querySelectorAll('h3')].map(textOf)).toEqual([
      'North American zone',
      'Central American zone First round',
      'Central American zone Second round',
      'Caribbean zone',
      'Final',
    ])
    expect([...round('caribbean').querySelectorAll('h4')].map(textOf)).toEqual(['Group A', 'Group B'])
    expect(textOf(round('caribbean').querySelector('.rows'))).toBe('Seba UnitedAigle Noir')
    expect(textOf(round('caribbean'))).toContain('No result is known.')
  })

  it('goes part by part: the rounds of a zone together, each with its name', () => {
    expect(listParts(scene).map(({id, label, stages}) => [id, label, stages.length])).toEqual([
      ['north', 'North American zone', 1],
      ['central-1', 'Central American zone', 2],
      ['caribbean', 'Caribbean zone', 1],
      ['final', 'Final', 1],
    ])
    const starts = [...body.querySelectorAll('[data-first="true"]')].map(
      (section) => section.querySelector('h3')?.id,
    )
    expect(starts).toEqual(['round-central-1', 'round-caribbean'])
  })

  it('numbers the ties of a round, and leaves the zone out where they stay in it', () => {
    expect(textOf(item('N1').querySelector('.which'))).toBe('Tie 1')
    expect(textOf(item('C1').querySelector('.which'))).toBe('First round, tie 1')
    expect(item('C3').querySelector('.which')).toBeNull()
    expect(textOf(item('C2').querySelector('.outcome'))).toBe(
      'First round, tie 2 Olimpia had a bye. → Second round',
    )
    expect(textOf(item('N1').querySelector('.next'))).toBe('→ Final')
  })

  it('says what was decided without, or against, the figures', () => {
    const outcome = (id: string) => textOf(item(id).querySelector('.outcome'))
    expect(outcome('N1')).toBe(
      'Tie 1 Toluca went through; the result is not known. Second leg: not known. → Final',
    )
    expect(outcome('N2')).toBe('Tie 2 What came of it is not known.')
    expect(outcome('C1')).toMatch(/Saprissa won the replay 2–1\. → Second round$/)
    expect(outcome('C3')).toBe('Nobody went through (disqualified).')
    expect(outcome('F')).toBe('There was no opponent; Toluca won the title.')
    expect(rows(tieOf(body, 'F')).map(({name}) => name)).toEqual(['Toluca', 'No opponent'])
    expect(rows(tieOf(body, 'N1')).map(({legs}) => legs)).toEqual([
      ['1', '?'],
      ['0', '?'],
    ])
  })

  it('has what is noted, and doubted, at the tie, group or round that it is about', () => {
    const said = (element: Element) => [...element.querySelectorAll('.note, .remarks')].map(textOf)
    expect(said(item('N1'))).toEqual([
      'The second score was not found.',
      'Sources differDoubts about the tie.',
    ])
    expect(said(item('F'))).toEqual(['A note on the final.'])
    expect(said(round('central-1'))).toEqual(['Sources differDoubts about the zone.'])
    expect(said(round('caribbean'))).toEqual([
      'Drawn in December.',
      'Sources differDoubts about the groups.',
      'In Kingston.',
      'A note on the group.',
    ])
  })
})

it('a section of a zone is a part of its own, named by itself where no other has its name', () => {
  const tie = (id: string) => ({id, clubs: ['toluca', 'olimpia'] as [string, string], legs: []})
  const stage = (id: string, zone: 'central' | 'caribbean', section: string) =>
    ({kind: 'knockout', round: 'first', id, zone, section, ties: [tie(id.toUpperCase())]}) as const
  const stages = [
    stage('a', 'central', 'South'),
    stage('b', 'central', 'group 1'),
    stage('c', 'caribbean', 'group 1'),
  ]
  const season = oldSeasonWith({
    stages: stages.map((one) => ({...one, ties: [...one.ties]})),
    notes: [],
    uncertain: [],
  })
  expect(listParts(sceneOf(season)).map(({label}) => label)).toEqual([
    'South',
    'Central American zone, group 1',
    'Caribbean zone, group 1',
  ])
})
