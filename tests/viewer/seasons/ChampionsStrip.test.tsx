// @vitest-environment jsdom
import {act, fireEvent, screen, waitFor, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import {textOf} from '../../textOf.ts'
import {fewSeasons} from './fewSeasons.ts'
import {loaded} from '../loader.ts'
import {heading, ready, show, shown} from '../show.tsx'

const archive = {list: [loaded({seasons: fewSeasons})]}
const strip = () => screen.findByRole('navigation', {name: 'List of champions'}, {timeout: 10_000})
const marks = () => screen.getByRole('navigation', {name: 'List of champions'})
const mark = (season: string) => marks().querySelector<HTMLAnchorElement>(`[data-season="${season}"]`)!
const name = (season: string) => textOf(mark(season).querySelector('.name'))

async function shownWithStrip(...what: Parameters<typeof shown>) {
  const viewer = await shown(...what)
  await strip()
  return viewer
}

describe('the champions strip', () => {
  it('has a link for every season, in order, and an empty place for a year without one', async () => {
    await shownWithStrip({season: '2004'}, archive)
    const links = within(marks()).getAllByRole('link')
    expect(links.map((link) => link.dataset.season)).toEqual(fewSeasons.map(({id}) => id))
    const places = [...marks().querySelectorAll('li')].map((place) => textOf(place.querySelector('.year')))
    expect(places.slice(0, 6)).toEqual(['62', '', '64', '65', '', '67'])
    expect(places.slice(-5)).toEqual(['', '', '07', '08', '09'])
    expect(places).toHaveLength(2009 - 1962 + 1)
  })

  it('says who won and where they are from, also that several did, or nobody', async () => {
    await shownWithStrip({season: '2004'}, archive)
    // The names of other seasons' clubs come after the strip.
    await waitFor(() => {
      expect(['1962', '1978', '1964', '2008-09'].map(name)).toEqual([
        '1962: Guadalajara (Mexico)',
        '1978: Universidad de Guadalajara (Mexico), Comunicaciones (Guatemala) and Defence Force (Trinidad and Tobago)',
        '1964: No champion',
        '2008–09: Atlante (Mexico)',
      ])
    })
    expect(mark('1978').querySelectorAll('img')).toHaveLength(3)
    expect([mark('1964').querySelector('img'), textOf(mark('1964').querySelector('.flags'))]).toEqual([
      null,
      '–',
    ])
  })

  it('says so in each language', async () => {
    const viewer = show({season: '2004', language: 'zh-Hant'}, archive)
    await ready(viewer)
    await screen.findByRole('link', {name: /^1967：.*（薩爾瓦多）$/}, {timeout: 10_000})
    act(() => {
      viewer.choose({language: 'es'})
    })
    expect(await screen.findByRole('link', {name: '1964: Sin campeón'})).toBeTruthy()
    expect(screen.getByRole('navigation', {name: 'Palmarés'})).toBeTruthy()
  })

  it('marks the season that is there, and leads to another one', async () => {
    const viewer = await shownWithStrip({season: '2004', clubs: ['saprissa']}, archive)
    expect(within(marks()).getByRole('link', {current: 'page'})).toBe(mark('2004'))
    expect(mark('2007').getAttribute('href')).toBe('?2007,,saprissa,')
    await viewer.user.click(mark('2007'))
    await ready(viewer)
    expect(heading()).toBe('2007')
    await waitFor(() => {
      expect(within(marks()).getByRole('link', {current: 'page'})).toBe(mark('2007'))
    })
    expect(viewer.chosen().clubs).toEqual(['saprissa'])
  })

  it('has one stop for Tab, from which the arrow keys go on', async () => {
    const viewer = await shownWithStrip({season: '2004'}, archive)
    const stops = () =>
      within(marks())
        .getAllByRole('link')
        .filter((link) => link.tabIndex === 0)
        .map((link) => link.dataset.season)
    expect(stops()).toEqual(['2004'])
    act(() => {
      mark('2004').focus()
    })
    const walk = async (key: string) => {
      await viewer.user.keyboard(key)
      return (document.activeElement as HTMLElement).dataset.season
    }
    expect(await walk('{ArrowLeft}')).toBe('1986')
    expect(stops()).toEqual(['1986'])
    // Between them no year had a season in this list.
    expect(await walk('{ArrowLeft}')).toBe('1978')
    expect(await walk('{Home}')).toBe('1962')
    expect(await walk('{ArrowLeft}')).toBe('1962')
    expect(await walk('{End}')).toBe('2008-09')
    expect(await walk('{ArrowRight}')).toBe('2008-09')
    expect(await walk('{Control>}{Home}{/Control}')).toBe('2008-09')
    act(() => {
      mark('2008-09').blur()
    })
    expect(stops()).toEqual(['2004'])
  })

  it('shows where along it the name of a mark belongs', async () => {
    await shownWithStrip({season: '2004'}, archive)
    const box = (left: number, width: number) => () => ({left, width}) as DOMRect
    marks().getBoundingClientRect = box(40, 1000)
    mark('1978').getBoundingClientRect = box(278, 24)
    fireEvent.pointerOver(mark('1978').querySelector('.year')!)
    expect(marks().style.getPropertyValue('--at')).toBe('0.25')
  })

  it('marks what chosen clubs have won, and dims the rest', async () => {
    const viewer = await shownWithStrip({season: '2004'}, archive)
    const signs = (season: string) => [
      mark(season).getAttribute('data-emphasis'),
      mark(season).getAttribute('data-mark'),
    ]
    const all = () => ['1978', '1986', '2008', '1964'].map(signs)
    expect(all()).toEqual(Array.from({length: 4}, () => [null, null]))
    act(() => {
      viewer.choose({clubs: ['defence-force']})
    })
    expect(all()).toEqual([
      ['lit', 'only'],
      ['dim', null],
      ['dim', null],
      ['dim', null],
    ])
    act(() => {
      viewer.choose({clubs: ['alajuelense', 'pachuca']})
    })
    expect(all()).toEqual([
      ['dim', null],
      ['lit', '0'],
      ['lit', '1'],
      ['dim', null],
    ])
  })

  it('marks no season for a file of one’s own', async () => {
    await shownWithStrip({data: 'mine.json'}, archive)
    expect(within(marks()).queryByRole('link', {current: 'page'})).toBeNull()
    expect(mark('2008-09').tabIndex).toBe(0)
  })

  it('is not there on a page that has a header of its own', async () => {
    await shown({season: '2004', plain: true}, archive)
    expect(screen.queryByRole('navigation', {name: 'List of champions'})).toBeNull()
  })
})
