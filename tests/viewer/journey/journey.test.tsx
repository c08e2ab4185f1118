// @vitest-environment jsdom
import {act, screen, within} from '@testing-library/react'
import {beforeAll, describe, expect, it} from 'vitest'
import {realArchive} from '../../archive/realArchive.ts'
import {realList} from '../../archive/realList.ts'
import {textOf} from '../../textOf.ts'
import {later, loaded, missing} from '../loader.ts'
import {ready, show, tab} from '../show.tsx'
import type {Archive} from '../../../src/season/archive.ts'
import type {Loaded} from '../../../src/season/load.ts'

const seasons = {list: [loaded({seasons: realList})]}
const patience = {timeout: 10_000}

beforeAll(() => {
  // jsdom measures nothing and has no pointer.
  window.matchMedia = () => ({matches: false}) as MediaQueryList
  Element.prototype.scrollIntoView = () => undefined
})

async function journey(choices: Parameters<typeof show>[0], answers = {}) {
  const viewer = show({season: '2004', view: 'journey', ...choices}, {...seasons, ...answers})
  await ready(viewer)
  return viewer
}
const numbersOf = (name: string) => screen.findByRole('region', {name}, patience)
const marks = (name: string) =>
  within(screen.getByRole('group', {name: `${name}: journey`})).getAllByRole<HTMLAnchorElement>('link')
const mark = (name: string, season: string) => marks(name).find((one) => one.dataset.season === season)!

describe('the journey of a club', () => {
  it('stands last among the views, and without a club invites to choose one', async () => {
    const viewer = show({season: '2004'}, seasons)
    await ready(viewer)
    expect(tab('Journey').closest('li')).toBe(tab('Journey').closest('ul')!.lastElementChild)
    await viewer.user.click(tab('Journey'))
    const link = await screen.findByRole('link', {name: 'Cruz Azul'}, patience)
    expect(textOf(link.closest('li'))).toMatch(/7 titles/)
    await viewer.user.click(link)
    expect(viewer.chosen()).toMatchObject({view: 'journey', clubs: ['cruz-azul'], season: '2004'})
    expect(await screen.findByRole('group', {name: 'Cruz Azul: journey'}, patience)).toBeTruthy()
  })

  it('has a link for every season, named by how far it came', async () => {
    await journey({clubs: ['alajuelense']})
    expect(marks('Alajuelense')).toHaveLength(29)
    expect(mark('Alajuelense', '1986').dataset).toMatchObject({result: 'champion', club: 'alajuelense'})
    expect(mark('Alajuelense', '1971').dataset.result).toBe('runner-up')
    expect(mark('Alajuelense', '2002').dataset.result).toBe('sf')
    expect(screen.getByRole('img', {name: '1986: champion'})).toBeTruthy()
    expect(screen.getByRole('img', {name: '2002: out in the semi-final'})).toBeTruthy()
    expect(mark('Alajuelense', '1986').getAttribute('href')).toBe('?1986,,alajuelense,,,')
  })

  it('is one stop for Tab, walked by the arrow keys', async () => {
    const viewer = await journey({clubs: ['alajuelense']})
    const stops = () => marks('Alajuelense').filter((one) => one.getAttribute('tabindex') === null)
    expect(stops().map((one) => one.dataset.season)).toEqual(['2026'])
    act(() => {
      stops()[0]!.focus()
    })
    await viewer.user.keyboard('{Home}{ArrowRight}')
    expect((document.activeElement as HTMLElement).dataset.season).toBe('1968')
    expect(stops().map((one) => one.dataset.season)).toEqual(['1968'])
    expect(screen.getByText('1968: out in the first round (Central American zone)')).toBeTruthy()
  })

  it('leads to the bracket of a season with the club lit', async () => {
    const viewer = await journey({clubs: ['saprissa']})
    await viewer.user.click(screen.getByRole('img', {name: '2004: runner-up'}))
    expect(document.activeElement?.id).toBe('season')
    expect(viewer.chosen()).toMatchObject({view: null, clubs: ['saprissa']})
  })

  it('counts what is not known as such', async () => {
    const viewer = await journey({clubs: ['club-america']})
    const numbers = await numbersOf('América')
    await viewer.user.click(within(numbers).getByRole('button', {name: '2 Result not known'}))
    expect(within(numbers).getByRole('status').textContent).toMatch(/^2 of \d+ matches$/)
    expect(
      within(numbers).getByText(/^Goals of extra time.*2 matches whose result is not known are/),
    ).toBeTruthy()
    const rows = within(within(numbers).getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => textOf(row))).toEqual([
      expect.stringContaining('not known'),
      expect.stringContaining('not known'),
    ])
  })

  it('shows the seasons behind a number, and leads there', async () => {
    const viewer = await journey({clubs: ['saprissa']})
    const numbers = await numbersOf('Saprissa')
    const titles = within(numbers).getByRole('button', {name: '3 Titles'})
    await viewer.user.click(titles)
    expect(titles.getAttribute('aria-expanded')).toBe('true')
    const links = within(document.getElementById(titles.getAttribute('aria-controls')!)!).getAllByRole('link')
    expect(links.map(textOf)).toEqual(['1993', '1995', '2005'])
  })
})

describe('the tables of a club', () => {
  const opened = async (title: string) => {
    const viewer = await journey({clubs: ['violette']})
    const numbers = await numbersOf('Violette')
    await viewer.user.click(within(numbers).getByRole('heading', {name: title}))
    const rows = () =>
      within(within(numbers).getByRole('table'))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(textOf).join(' ').trim())
    return {viewer, numbers, rows}
  }

  it('has the record by opponent, which its columns sort', async () => {
    const {viewer, numbers, rows} = await opened('Record by opponent')
    expect(rows()[0]).toBe('Austin FC 2 1 0 1 3–2')
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Lost'}))
    expect(rows()[0]).toMatch(/ 1 [\d–]+$/)
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Opponent'}))
    expect(rows().at(-1)).toMatch(/^Victory Boys/)
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Defence Force, Won: 2'}))
    expect(within(numbers).getByRole('combobox', {name: 'Opponent'})).toHaveProperty('value', 'defence-force')
    expect(within(numbers).getByRole('status').textContent).toBe('2 of 16 matches')
  })

  it('has the record by association, whose numbers lead to their matches', async () => {
    const {viewer, numbers, rows} = await opened('Record by the opponent’s association')
    expect(rows()[0]).toMatch(/^Netherlands Antilles 4 3 0 1/)
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Netherlands Antilles, Won: 3'}))
    expect(within(numbers).getByRole('status').textContent).toBe('3 of 16 matches')
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Show all'}))
    expect(within(numbers).getByRole('status').textContent).toBe('16 matches')
  })

  it('has all matches, sorted and narrowed', async () => {
    const {viewer, numbers, rows} = await opened('All matches')
    expect(rows()).toHaveLength(16)
    await viewer.user.click(within(numbers).getByRole('button', {name: 'Date'}))
    expect(rows()[0]).toMatch(/^11 Apr 2023 León 2–1 Won Home 2023 Quarter-finals/)
    await viewer.user.selectOptions(within(numbers).getByRole('combobox', {name: 'Season'}), '1984')
    expect(rows()).toHaveLength(4)
    await viewer.user.selectOptions(within(numbers).getByRole('combobox', {name: 'Home or away'}), 'neutral')
    expect(within(numbers).getByText('No match is like that.')).toBeTruthy()
  })
})

describe('several', () => {
  it('stand on one scale, each with its numbers, and head to head for each pair', async () => {
    const viewer = await journey({clubs: ['alajuelense', 'saprissa'], associations: ['HAI']})
    expect(screen.getAllByRole('group', {name: /: journey$/})).toHaveLength(3)
    const pair = await screen.findByRole('region', {name: 'Head to head'}, patience)
    const table = within(pair).getByRole('table', {name: 'Alajuelense v Saprissa'})
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(3)
    expect(textOf(pair)).toContain('Alajuelense, Won')
    expect(viewer.root.querySelectorAll('[data-drawing="journey"]')).toHaveLength(1)
  })

  it('of an association say which of its clubs came that far', async () => {
    await journey({associations: ['CRC']})
    expect(screen.getByRole('img', {name: '1986: champion (Alajuelense)'})).toBeTruthy()
    expect(mark('Costa Rica', '2004').dataset).toMatchObject({result: 'champion', club: 'alajuelense'})
    expect(await numbersOf('Costa Rica')).toBeTruthy()
  })
})

describe('the file behind it', () => {
  it('is waited for with a word, and what cannot be had can be asked for again', async () => {
    const answer = later<Loaded<Archive>>()
    const viewer = show(
      {season: '2004', view: 'journey', clubs: ['saprissa']},
      {...seasons, archive: [answer.promise, loaded(realArchive)]},
    )
    expect(await screen.findByText('Loading all seasons…', undefined, patience)).toBeTruthy()
    expect(viewer.state()).toBe('loading')
    await act(async () => {
      answer.keep(missing)
      await answer.promise
    })
    expect(textOf(await screen.findByRole('alert', undefined, patience))).toMatch(/could not be put together/)
    await viewer.user.click(screen.getByRole('button', {name: 'Try again'}))
    await ready(viewer)
    expect(screen.getByRole('group', {name: 'Saprissa: journey'})).toBeTruthy()
    expect(viewer.asked.filter((name) => name === 'archive')).toHaveLength(2)
  })
})
