// @vitest-environment jsdom
import {screen, waitFor, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import type {Loaded} from '../../src/season/load.ts'
import type {Season} from '../../src/season/schema.ts'
import {openSeason} from '../drawing/invented.ts'
import {realRecord} from '../drawing/scenes.ts'
import {later, loaded} from './loader.ts'
import {textOf} from '../textOf.ts'
import {heading, ready, show, shown, tab} from './show.tsx'

const attributes = (root: Element) =>
  ['data-state', 'data-season', 'data-lang', 'data-view'].map((name) => root.getAttribute(name))
const seasonSelect = () => screen.getByRole<HTMLSelectElement>('combobox', {name: 'Season'})

describe('a viewer', () => {
  it('shows the newest season, and says when its view stands', async () => {
    const viewer = show()
    expect(viewer.state()).toBe('loading')
    await ready(viewer)
    expect(attributes(viewer.root)).toEqual(['ready', '2013-14', 'en', 'bracket'])
    expect(viewer.root.getAttribute('lang')).toBe('en')
    expect(heading()).toBe('2013–14')
    expect(screen.getByRole('group', {name: 'Bracket 2013–14'})).toBeTruthy()
  })

  it('says the season at a glance: competition, edition, dates, champion, runner-up', async () => {
    const {root} = await shown({season: '2007'})
    const glance = textOf(root.querySelector('#season'))
    expect(glance).toContain('CONCACAF Champions')
    expect(glance).toContain('42nd edition')
    expect(glance).toContain('13 Feb – 25 Apr 2007')
    expect(glance).toMatch(/Champion Pachuca/)
    expect(glance).toMatch(/Runner-up Guadalajara/)
  })

  it('tells those who listen which season is there and who won it', async () => {
    await shown({season: '2004'})
    expect(screen.getAllByRole('status').map(textOf)).toContain('2004 loaded, champion Alajuelense')
  })

  it('explains below the bracket every mark that it has, and the groups that led to it', async () => {
    const {root} = await shown()
    expect(await screen.findByText('How to read this')).toBeTruthy()
    expect(textOf(root.querySelector('.legend'))).toContain('Won on away goals')
    expect(screen.getAllByRole('table', {name: /^Group \d: standings$/})).toHaveLength(8)
  })

  it('without header and footer is for a page that has its own', async () => {
    await shown({plain: true})
    expect(screen.queryByRole('banner')).toBeNull()
    expect(screen.queryByRole('contentinfo')).toBeNull()
    expect(screen.getByRole('main')).toBeTruthy()
  })
})

describe('the season selector', () => {
  it('lists all seasons, the newest first, and shows the one that is there', async () => {
    await shown({season: '2007'})
    await waitFor(() => {
      expect(within(seasonSelect()).getAllByRole('option').map(textOf)).toEqual([
        '2013–14 · Cruz Azul',
        '2007 · Pachuca',
        '2004 · Alajuelense',
      ])
    })
    expect(seasonSelect().value).toBe('2007')
  })

  it('changes the season and keeps club and view', async () => {
    const viewer = await shown({season: '2007', clubs: ['pachuca'], view: 'list'})
    await viewer.user.selectOptions(seasonSelect(), '2004')
    await ready(viewer)
    expect(heading()).toBe('2004')
    expect(attributes(viewer.root)).toEqual(['ready', '2004', 'en', 'list'])
    expect(viewer.chosen().clubs).toEqual(['pachuca'])
  })

  it('has a step to either side, as far as there are seasons', async () => {
    const viewer = await shown({season: '2007'})
    const step = (name: string) => screen.getByRole<HTMLButtonElement>('button', {name})
    await viewer.user.click(step('Previous season'))
    await ready(viewer)
    expect([heading(), step('Previous season').disabled]).toEqual(['2004', true])
    await viewer.user.click(step('Next season'))
    await ready(viewer)
    await viewer.user.click(step('Next season'))
    await ready(viewer)
    expect([heading(), step('Next season').disabled]).toEqual(['2013–14', true])
  })

  it('leaves the season before in its place while another loads', async () => {
    const slow = later<Loaded<Season>>()
    const viewer = await shown({season: '2004'}, {seasons: {'data/seasons/2007.json': [slow.promise]}})
    await viewer.user.selectOptions(seasonSelect(), '2007')
    expect([heading(), seasonSelect().value, viewer.state()]).toEqual(['2004', '2007', 'loading'])
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true')
    await viewer.user.selectOptions(seasonSelect(), '2013-14')
    await ready(viewer)
    slow.keep(loaded(openSeason()))
    await ready(viewer)
    expect(heading()).toBe('2013–14')
  })

  it('fades what stands only where the next season takes a while', async () => {
    const slow = later<Loaded<Season>>()
    const viewer = await shown({season: '2004'}, {seasons: {'data/seasons/2007.json': [slow.promise]}})
    const faded = () => screen.getByRole('main').hasAttribute('data-slow')
    await viewer.user.selectOptions(seasonSelect(), '2007')
    expect([viewer.state(), faded()]).toEqual(['loading', false])
    await waitFor(() => {
      expect(faded()).toBe(true)
    })
    expect(viewer.state()).toBe('loading')
    slow.keep(loaded(realRecord('2007')))
    await ready(viewer)
    expect([heading(), faded()]).toEqual(['2007', false])
  })

  it('says that a file of one’s own is none of its seasons, and leads back to them', async () => {
    const viewer = await shown({data: 'mine.json'})
    expect(heading()).toBe('2030')
    expect(textOf(seasonSelect().selectedOptions[0])).toBe('A season file of your own')
    expect(textOf(seasonSelect().nextElementSibling)).toBe('2030')
    await waitFor(() => {
      expect(textOf(viewer.root.querySelector('[data-notice]'))).toMatch(/a file of your own/)
    })
    await viewer.user.selectOptions(seasonSelect(), '2004')
    await ready(viewer)
    expect(viewer.chosen().data).toBeNull()
    expect(viewer.root.querySelector('[data-notice]')).toBeNull()
  })
})

describe('the views', () => {
  it('are those the season has; the one that is shown is marked', async () => {
    await shown({season: '2004'})
    const tabs = within(screen.getByRole('navigation', {name: 'Views'})).getAllByRole('button')
    expect(tabs.map(textOf)).toEqual(['Bracket', 'List', 'Clubs', 'Matches', 'About', 'Journey'])
    expect(tabs.map((button) => button.getAttribute('aria-current'))).toEqual([
      'page',
      ...[null, null, null, null, null],
    ])
  })

  it.each([
    ['List', 'list'],
    ['Clubs', 'clubs'],
    ['Matches', 'matches'],
    ['About', 'about'],
  ])('has %s behind its button', async (name, drawing) => {
    const viewer = await shown()
    await viewer.user.click(tab(name))
    await ready(viewer)
    expect(viewer.root.querySelector(`[data-drawing="${drawing}"]`)).not.toBeNull()
    expect(viewer.root.getAttribute('data-view')).toBe(drawing)
    expect(tab(name).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('heading', {level: 2, name})).toBeTruthy()
  })

  it('has groups with their tables, and the seeding', async () => {
    const viewer = await shown({view: 'groups'})
    expect(viewer.root.querySelectorAll('[data-drawing="matrix"]')).toHaveLength(8)
    expect(screen.getByRole('table', {name: 'Seeding for the knock-out rounds'})).toBeTruthy()
    await viewer.user.click(tab('Bracket'))
    await ready(viewer)
    expect(viewer.chosen().view).toBeNull()
  })

  it('go from a result of a group to that match among all matches', async () => {
    const viewer = await shown({view: 'groups'})
    const [result] = screen.getAllByRole('link', {name: /–.*\d–\d/})
    await viewer.user.click(result!)
    await ready(viewer)
    expect(viewer.root.getAttribute('data-view')).toBe('matches')
    expect(document.activeElement?.getAttribute('data-match')).toBe(result?.getAttribute('data-show-match'))
  })
})

it('a season under way is shown as far as it is known', async () => {
  const {root} = await shown({data: 'mine.json'})
  expect(root.querySelectorAll('a[data-tie]')).toHaveLength(7)
  expect(textOf(root.querySelector('#season'))).not.toMatch(/undefined|Champion /)
})
