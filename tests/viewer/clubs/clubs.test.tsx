// @vitest-environment jsdom
import {act, screen, waitFor, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import type {ClubList} from '../../../src/season/club.ts'
import type {Loaded} from '../../../src/season/load.ts'
import {realClubs} from '../../drawing/scenes.ts'
import {chips} from './chips.ts'
import {failed, later, loaded} from '../loader.ts'
import {textOf} from '../../textOf.ts'
import {heading, ready, shown, tab} from '../show.tsx'

const field = () => screen.getByRole('combobox', {name: 'Find a club'})
const litTies = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-tie][data-emphasis="lit"]')].map((tie) => tie.getAttribute('data-tie'))

describe('choosing a club in the field', () => {
  it('lights its way, by any of its names', async () => {
    const viewer = await shown({season: '2004'})
    await viewer.user.type(field(), 'lda{Enter}')
    expect(viewer.chosen().clubs).toEqual(['alajuelense'])
    expect(chips()).toEqual(['Alajuelense'])
    expect(litTies(viewer.root)).toEqual(['QF3', 'SF2', 'F'])
  })

  it('lights a second with it, and letting one go leaves the other', async () => {
    const viewer = await shown({season: '2004', clubs: ['saprissa']})
    await viewer.user.type(field(), 'monterrey{Enter}')
    expect(chips()).toEqual(['Saprissa', 'Monterrey'])
    expect(litTies(viewer.root)).toEqual(['QF1', 'QF4', 'SF1', 'SF2', 'F'])
    await viewer.user.click(screen.getByRole('button', {name: 'Remove Saprissa'}))
    expect(chips()).toEqual(['Monterrey'])
    expect(litTies(viewer.root)).toEqual(['QF4', 'SF2'])
  })

  it('offers the clubs of the season, and finds those of others', async () => {
    const viewer = await shown({season: '2004'})
    await viewer.user.click(field())
    const offered = () => within(screen.getByRole('listbox', {name: 'Clubs'})).getAllByRole('option')
    expect(offered()).toHaveLength(8)
    await viewer.user.type(field(), 'toluca')
    expect(textOf(offered()[0])).toMatch(/^Toluca.*not in this season/)
  })
})

describe('a chosen club', () => {
  it('stays lit in every view', async () => {
    const viewer = await shown({season: '2013-14', clubs: ['toluca']})
    expect(litTies(viewer.root)).toEqual(['QF1', 'SF1', 'F'])
    for (const [name, hook, count] of [
      ['List', 'data-tie', 3],
      ['Groups', 'data-place', 1],
      ['Clubs', 'data-club', 2],
      ['Matches', 'data-match', 10],
    ] as const) {
      await viewer.user.click(tab(name))
      await ready(viewer)
      await waitFor(() => {
        expect(
          viewer.root.querySelectorAll(`.content [${hook}][data-emphasis="lit"]:not([data-slot])`),
          name,
        ).toHaveLength(count)
      })
      expect(viewer.root.querySelectorAll('[data-emphasis="dim"]').length).toBeGreaterThan(3)
    }
  })

  it('is chosen and let go by its name in a drawing', async () => {
    const viewer = await shown({season: '2004', view: 'clubs'})
    const name = () => screen.getByRole('link', {name: 'Saprissa'})
    await viewer.user.click(name())
    expect(viewer.chosen().clubs).toEqual(['saprissa'])
    await viewer.user.click(name())
    expect(viewer.chosen().clubs).toEqual([])
    await viewer.user.click(screen.getByRole('heading', {level: 1}))
    expect(viewer.root.querySelector('[data-emphasis]')).toBeNull()
  })

  it('is let go by Escape, after the tie that is open', async () => {
    const viewer = await shown({season: '2004', clubs: ['saprissa'], tie: 'F'})
    await screen.findByRole('complementary')
    await viewer.user.keyboard('{Escape}')
    expect(viewer.chosen()).toMatchObject({tie: null, clubs: ['saprissa']})
    await viewer.user.keyboard('{Escape}')
    expect(viewer.chosen().clubs).toEqual([])
  })

  it('that did not play gets a sentence and the seasons in which it did', async () => {
    const viewer = await shown({season: '2004', clubs: ['toluca']})
    const note = await screen.findByText(/Toluca did not play in 2004\./)
    await viewer.user.click(within(note).getByRole('button', {name: '2013–14'}))
    await ready(viewer)
    expect(heading()).toBe('2013–14')
    expect(screen.queryByText(/did not play/)).toBeNull()
    expect(litTies(viewer.root)).toEqual(['QF1', 'SF1', 'F'])
  })

  it('that is not known is left out with a notice', async () => {
    const viewer = await shown({season: '2004', clubs: ['yeti', 'saprissa']})
    expect(chips()).toEqual(['Saprissa'])
    expect(textOf(viewer.root.querySelector('[data-notice]'))).toContain('There is no club “yeti”.')
  })
})

describe('the club that is pointed at', () => {
  it('is lit for the moment', async () => {
    const viewer = await shown({season: '2004'})
    const row = viewer.root.querySelector('[data-tie="QF1"] [data-club="saprissa"]')!
    await viewer.user.hover(row)
    expect(litTies(viewer.root)).toEqual(['QF1', 'SF1', 'F'])
    await viewer.user.hover(viewer.root.querySelector('h1')!)
    expect(litTies(viewer.root)).toEqual([])
  })

  it('is lit beside those that are chosen, and leaves them lit', async () => {
    const viewer = await shown({season: '2004', clubs: ['monterrey']})
    await viewer.user.hover(viewer.root.querySelector('[data-tie="QF1"] [data-club="pachuca"]')!)
    expect(litTies(viewer.root)).toEqual(['QF1', 'QF4', 'SF2'])
    await viewer.user.hover(viewer.root.querySelector('h1')!)
    expect(litTies(viewer.root)).toEqual(['QF4', 'SF2'])
    expect(viewer.chosen().clubs).toEqual(['monterrey'])
  })

  it('is each of the two where the focus is on their tie', async () => {
    const viewer = await shown({season: '2004'})
    const tie = viewer.root.querySelector<SVGElement>('a[data-tie="SF2"]')!
    act(() => {
      tie.focus()
    })
    expect(litTies(viewer.root)).toEqual(['QF3', 'QF4', 'SF2', 'F'])
    act(() => {
      tie.blur()
    })
    expect(litTies(viewer.root)).toEqual([])
  })
})

describe('the arrow keys', () => {
  it('walk from tie to tie along the lines', async () => {
    const viewer = await shown({season: '2004'})
    const at = () => document.activeElement?.getAttribute('data-tie')
    act(() => {
      viewer.root.querySelector<SVGElement>('a[data-tie="QF3"]')?.focus()
    })
    const walked: unknown[] = []
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'ArrowLeft',
      'End',
      'Home',
    ]) {
      await viewer.user.keyboard(`{${key}}`)
      walked.push(at())
    }
    expect(walked).toEqual(['QF4', 'SF2', 'F', 'F', 'SF1', 'QF1', 'QF4', 'QF1'])
  })
})

describe('the clubs of other seasons', () => {
  const offline = failed({kind: 'offline', address: 'https://example.org/data/clubs.json'})

  it('come after the first view, which they do not draw again', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await shown({season: '2004', clubs: ['toluca', 'yeti']}, {clubs: [slow.promise]})
    // The season waited for them for a moment.
    const drawing = viewer.root.querySelector('[data-drawing]')
    await viewer.user.type(field(), 'pumas unam')
    const offered = () => [...viewer.root.querySelectorAll('[role="option"]')].map(textOf)
    expect(offered()).toEqual([])
    expect(viewer.root.querySelector('[data-notice]')).toBeNull()
    slow.keep(loaded(realClubs()))
    await waitFor(() => {
      expect(offered()).toEqual([expect.stringMatching(/^Pumas UNAM/)])
    })
    expect(await screen.findByText(/Toluca did not play in 2004\./)).toBeTruthy()
    expect(textOf(viewer.root.querySelector('[role=status][data-notice]'))).toContain(
      'There is no club “yeti”.',
    )
    expect(viewer.root.querySelector('[data-drawing]')).toBe(drawing)
    expect(viewer.state()).toBe('ready')
  })

  it.each<[string, (viewer: Awaited<ReturnType<typeof shown>>) => Promise<void>]>([
    ['the field is used', (viewer) => viewer.user.click(field())],
    [
      'another season is chosen',
      (viewer) => viewer.user.click(screen.getByRole('button', {name: 'Next season'})),
    ],
  ])('are asked for again when %s, where they could not be had', async (_, act) => {
    const viewer = await shown({season: '2004'}, {clubs: [offline, loaded(realClubs())]})
    expect(screen.queryByRole('alert')).toBeNull()
    expect(viewer.root.querySelector('[data-notice]')).toBeNull()
    await act(viewer)
    await waitFor(() => {
      expect(viewer.store.getState().allClubs).toBe(true)
    })
    expect(viewer.asked.filter((name) => name === 'clubs')).toHaveLength(2)
  })
})
