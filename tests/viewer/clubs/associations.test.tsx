// @vitest-environment jsdom
import {act, screen, waitFor, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import {realList} from '../../archive/realList.ts'
import {textOf} from '../../textOf.ts'
import {chips} from './chips.ts'
import {loaded} from '../loader.ts'
import {heading, ready, shown} from '../show.tsx'

const archive = {list: [loaded({seasons: realList})]}
const litTies = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-tie][data-emphasis="lit"]')].map((tie) => tie.getAttribute('data-tie'))
const select = () => document.querySelector<HTMLSelectElement>('[data-control="season"]')!
const option = (season: string) => select().querySelector(`option[value="${season}"]`)!
const onlyTheirs = () => screen.findByRole('button', {name: /^Step only through/})

describe('a chosen association', () => {
  it('lights its clubs, and is let go by its chip', async () => {
    const viewer = await shown({season: '2004', associations: ['CRC']})
    expect(chips()).toEqual(['Costa Rica'])
    expect(litTies(viewer.root)).toEqual(['QF1', 'QF3', 'SF1', 'SF2', 'F'])
    await viewer.user.click(screen.getByRole('button', {name: 'Remove Costa Rica'}))
    expect(viewer.chosen()).toMatchObject({clubs: [], associations: []})
    await waitFor(() => {
      expect(viewer.root.querySelector('[data-tie][data-emphasis]')).toBeNull()
    })
  })

  it('leaves a club that is chosen beside it the mark of its own', async () => {
    const viewer = await shown({season: '2004', clubs: ['saprissa'], associations: ['CRC']})
    const markOf = (club: string) =>
      viewer.root.querySelector(`[data-tie="F"] [data-club="${club}"]`)?.getAttribute('data-mark')
    expect([markOf('saprissa'), markOf('alajuelense')]).toEqual(['0', '1'])
    const bands = [0, 1].map((mark) => viewer.root.querySelector(`.band-${mark}`)?.getAttribute('d') ?? '')
    expect(bands[0]).not.toBe('')
    expect(bands[1]).not.toContain(bands[0]?.split('M')[1])
  })

  it('is chosen in the field, and by its name among the clubs of the season', async () => {
    const viewer = await shown({season: '2004', view: 'clubs'})
    await viewer.user.type(screen.getByRole('combobox', {name: 'Find a club'}), 'méxico{Enter}')
    expect(viewer.chosen().associations).toEqual(['MEX'])
    const link = viewer.root.querySelector<HTMLElement>('[data-choose-association="CRC"]')!
    expect(textOf(link)).toBe('Costa Rica')
    await viewer.user.click(link)
    expect(viewer.chosen().associations).toEqual(['MEX', 'CRC'])
    await viewer.user.click(link)
    expect(viewer.chosen().associations).toEqual(['MEX'])
  })

  it('without a club in the season gets a sentence and the seasons that had one', async () => {
    const viewer = await shown({season: '2004', associations: ['GUA', 'CRC', 'TRI']})
    const note = await screen.findByText(/No club of Guatemala played in 2004\. Its clubs played in:/)
    expect(screen.queryByText(/No club of Costa Rica/)).toBeNull()
    await viewer.user.click(within(note).getByRole('button', {name: '2007'}))
    await ready(viewer)
    expect(heading()).toBe('2007')
  })

  it('that nobody has is left out with a notice', async () => {
    const viewer = await shown({season: '2004', associations: ['XYZ']})
    expect(chips()).toEqual([])
    expect(textOf(viewer.root.querySelector('[data-notice]'))).toContain('There is no association “XYZ”.')
  })
})

describe('the seasons of what is chosen', () => {
  it('have a mark in the list, said in words as well; without a choice nothing has', async () => {
    const viewer = await shown({season: '2004'}, archive)
    await waitFor(() => {
      expect(textOf(option('1993'))).toBe('1993 · Saprissa')
    })
    act(() => {
      viewer.choose({clubs: ['saprissa']})
    })
    await waitFor(() => {
      expect(option('1993').textContent).toBe('• 1993 · Saprissa')
    })
    expect(option('1993').getAttribute('aria-label')).toBe('1993 · Saprissa · took part')
    expect(option('1985').textContent).toBe('\u20071985 · Defence Force')
    expect(option('1985').getAttribute('aria-label')).toBeNull()
    act(() => {
      viewer.choose({clubs: [], associations: ['TRI']})
    })
    await waitFor(() => {
      expect(option('1985').textContent).toBe('• 1985 · Defence Force')
    })
    act(() => {
      viewer.choose({associations: []})
    })
    await waitFor(() => {
      expect(option('1985').textContent).toBe('1985 · Defence Force')
    })
    expect(screen.queryByRole('button', {name: /^Step only/})).toBeNull()
  })

  it('can be stepped through alone, and again all', async () => {
    const viewer = await shown({season: '2004', clubs: ['racing-club-haitien'], associations: []}, archive)
    const steps = () =>
      screen
        .getAllByRole<HTMLButtonElement>('button', {name: /^(Previous|Next) season/})
        .map(({ariaLabel, disabled}) => `${ariaLabel ?? ''}${disabled ? ' –' : ''}`)
    expect(steps()).toEqual(['Previous season', 'Next season'])
    const toggle = await onlyTheirs()
    expect(toggle.getAttribute('aria-label')).toBe('Step only through seasons with Racing Club Haïtien')
    await viewer.user.click(toggle)
    expect(toggle.getAttribute('aria-pressed')).toBe('true')
    const before = [...select().options].find(({value}) => value < '2004' && option(value).ariaLabel !== null)
    await viewer.user.click(screen.getByRole('button', {name: 'Previous season they played in'}))
    expect(viewer.chosen().season).toBe(before?.value)
    await viewer.user.click(toggle)
    expect(steps()).toEqual(['Previous season', 'Next season'])
  })

  it('are all of them again once nothing is chosen', async () => {
    const viewer = await shown({season: '2004', associations: ['CRC']}, archive)
    await viewer.user.click(await onlyTheirs())
    act(() => {
      viewer.choose({associations: []})
    })
    await viewer.user.click(screen.getByRole('button', {name: 'Previous season'}))
    expect(viewer.chosen().season).toBe('2003')
  })

  it('stay as they are in the strip of champions, while those without it are dimmed', async () => {
    const viewer = await shown({season: '2004', clubs: ['saprissa'], associations: ['TRI']}, archive)
    const sign = (season: string) => {
      const mark = viewer.root.querySelector(`.champion-marks [data-season="${season}"]`)
      return [mark?.getAttribute('data-emphasis'), mark?.getAttribute('data-mark')]
    }
    // Of which association another season's champion is comes after the strip.
    await waitFor(() => {
      expect([sign('1993'), sign('1985')]).toEqual([
        ['lit', '0'],
        ['lit', '1'],
      ])
    })
    expect(sign('1986')).toEqual([null, null])
    expect(sign('1962')).toEqual(['dim', null])
  })
})
