// @vitest-environment jsdom
import {screen, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import {textOf} from '../../textOf.ts'
import {fewSeasons} from './fewSeasons.ts'
import {loaded, missing} from '../loader.ts'
import {heading, ready, shown} from '../show.tsx'

const archive = {list: [loaded({seasons: fewSeasons})]}
const patience = {timeout: 10_000}
const table = (name = 'By club') => screen.getByRole('table', {name})
const column = (name: string) => within(table()).getByRole('columnheader', {name})
const rows = (name?: string) =>
  within(table(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(textOf).join(' ').trim())

async function opened(...[choices = {season: '2004'}, answers = archive]: Parameters<typeof shown>) {
  const viewer = await shown(choices, answers)
  const title = await screen.findByRole('heading', {level: 2, name: 'All-time table'}, patience)
  await viewer.user.click(title)
  return viewer
}

describe('the all-time table', () => {
  it('is closed at first, and asks nothing of the page', async () => {
    await shown({season: '2004'}, archive)
    await screen.findByRole('heading', {level: 2, name: 'All-time table'}, patience)
    expect(screen.queryByRole('table', {name: 'By club'})).toBeNull()
  })

  it('has titles, second places, finals and the last title of every club', async () => {
    await opened()
    expect(rows()).toEqual([
      'Alajuelense 2 0 2 2004',
      'Pachuca 2 0 2 2008',
      'Comunicaciones 1 1 1 1978',
      'Guadalajara 1 1 2 1962',
      'Alianza 1 0 1 1967',
      'Atlante 1 0 1 2008–09',
      'Defence Force 1 0 0 1978',
      'Universidad de Guadalajara 1 0 0 1978',
      'Saprissa 0 2 2',
      'Cruz Azul 0 1 1',
      'Jong Colombia 0 1 1',
      'Transvaal 0 1 1',
    ])
    expect(screen.getByText(/^Every number counts seasons/)).toBeTruthy()
  })

  it('counts by association as well', async () => {
    const viewer = await opened()
    await viewer.user.click(screen.getByRole('button', {name: 'By association'}))
    expect(rows('By association').slice(0, 3)).toEqual([
      'Mexico 5 2 4 2008–09',
      'Costa Rica 2 2 3 2004',
      'Guatemala 1 1 1 1978',
    ])
    expect(screen.getByRole('button', {name: 'By association', pressed: true})).toBeTruthy()
  })

  it('is sorted by its columns, one way and the other', async () => {
    const viewer = await opened()
    const sort = (name: string) => viewer.user.click(within(column(name)).getByRole('button'))
    expect(column('Titles').getAttribute('aria-sort')).toBe('descending')
    await sort('Runner-up')
    expect(column('Titles').getAttribute('aria-sort')).toBeNull()
    expect(column('Runner-up').getAttribute('aria-sort')).toBe('descending')
    expect(rows().slice(0, 2)).toEqual(['Saprissa 0 2 2', 'Comunicaciones 1 1 1 1978'])
    await sort('Club')
    expect(column('Club').getAttribute('aria-sort')).toBe('ascending')
    expect(rows()[0]).toMatch(/^Alajuelense/)
    await sort('Club')
    expect(column('Club').getAttribute('aria-sort')).toBe('descending')
    expect(rows()[0]).toMatch(/^Universidad/)
    await sort('Last title')
    expect(rows()[0]).toMatch(/^Atlante/)
    await sort('Last title')
    expect(column('Last title').getAttribute('aria-sort')).toBe('ascending')
    expect(rows()[0]).toMatch(/^Saprissa/)
  })

  it('shows the seasons behind every number, which lead to them', async () => {
    const viewer = await opened()
    const number = (name: string) => screen.getByRole('button', {name})
    expect(screen.queryByRole('button', {name: 'Pachuca, Runner-up: 0'})).toBeNull()
    await viewer.user.click(number('Saprissa, Runner-up: 2'))
    expect(rows()).toContain('Runner-up: 2004 2008')
    expect(number('Saprissa, Runner-up: 2').getAttribute('aria-expanded')).toBe('true')
    await viewer.user.click(number('Guadalajara, Finals: 2'))
    expect(rows()).toContain('Finals: 1962 2007')
    expect(number('Saprissa, Runner-up: 2').getAttribute('aria-expanded')).toBe('false')
    await viewer.user.click(within(table()).getByRole('link', {name: '2007'}))
    await ready(viewer)
    expect(heading()).toBe('2007')
    expect(document.activeElement?.id).toBe('season')
    await viewer.user.click(number('Guadalajara, Finals: 2'))
    expect(rows()).toHaveLength(12)
  })

  it('waits for the clubs, without which nothing can be counted by association', async () => {
    await opened({season: '2004'}, {...archive, clubs: [missing]})
    expect(screen.queryByRole('table', {name: 'By club'})).toBeNull()
  })

  it('is not there on a page that has a footer of its own', async () => {
    await shown({season: '2004', plain: true}, archive)
    expect(screen.queryByRole('heading', {name: 'All-time table'})).toBeNull()
  })
})
