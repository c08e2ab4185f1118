// @vitest-environment jsdom
import {act, screen, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import type {LoadFailure} from '../../../src/season/load.ts'
import {parseSeason} from '../../../src/season/parse.ts'
import {realRecord} from '../../drawing/scenes.ts'
import {failed, loaded} from '../loader.ts'
import {textOf} from '../../textOf.ts'
import {details, heading, ready, show, shown} from '../show.tsx'

const address = 'https://example.org/data/seasons/2007.json'
const fails = (failure: LoadFailure) => ({
  seasons: {'data/seasons/2007.json': [failed(failure), loaded(realRecord('2007'))]},
})
const alert = () => screen.findByRole('alert', undefined, {timeout: 10_000})

describe('a season that cannot be loaded', () => {
  it.each<[LoadFailure, string]>([
    [{kind: 'missing', address}, `There is no file at ${address} (404).`],
    [{kind: 'offline', address}, 'The server could not be reached.'],
    [{kind: 'server', code: 503, address}, 'The server answered with an error (503).'],
    [{kind: 'timeout', seconds: 10, address}, 'No answer within 10 seconds.'],
    [{kind: 'tooLarge', megabytes: 2, address}, 'The file is larger than 2 MB.'],
    [{kind: 'notJson', line: 3, column: 7, address}, 'The file is not valid JSON (line 3, column 7).'],
    [
      {kind: 'version', found: 'season.v2', address},
      'The file has another version of the format (season.v2); this viewer reads season.v1.',
    ],
  ])('says which and why: %j', async (failure, sentence) => {
    const viewer = show({season: '2007'}, fails(failure))
    const note = await alert()
    expect(note.getAttribute('data-error')).toBe(failure.kind)
    expect(viewer.state()).toBe('failed')
    expect(textOf(within(note).getByRole('heading'))).toBe('2007 could not be loaded')
    expect(textOf(note)).toContain(sentence)
    expect(
      within(note)
        .getByRole('link', {name: /Open the data/})
        .getAttribute('href'),
    ).toBe(address)
  })

  it('says in each place what was expected there', async () => {
    const broken = {...realRecord('2007'), edition: 'forty-two', champions: [{club: 'yeti'}]}
    const parsed = parseSeason(JSON.stringify(broken), {has: () => true})
    const failure = parsed.status === 'failed' ? parsed.failure : expect.fail('The file should be refused.')
    show({season: '2007'}, fails({...failure, address}))
    const note = await alert()
    expect(textOf(note)).toContain('The file does not fit the season format: 1 problem.')
    expect(within(note).getAllByRole('listitem').map(textOf)).toEqual([
      expect.stringMatching(/^edition: expected .*number.*, found "forty-two"$/),
    ])
  })

  it('says how many problems there are besides those it lists', async () => {
    const problems = [1, 2].map((n) => ({place: `stages[${n}]`, expected: 'a <b>', found: '<img src=x>'}))
    show({season: '2007'}, fails({kind: 'schema', problems, more: 5, address}))
    const items = within(await alert())
      .getAllByRole('listitem')
      .map(textOf)
    expect(items).toEqual([
      'stages[1]: expected a <b>, found <img src=x>',
      'stages[2]: expected a <b>, found <img src=x>',
      'and 5 more',
    ])
  })

  it('loads at the second try', async () => {
    const viewer = show({season: '2007'}, fails({kind: 'offline', address}))
    await viewer.user.click(within(await alert()).getByRole('button', {name: 'Try again'}))
    await ready(viewer)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(heading()).toBe('2007')
  })

  it('leaves the rest of the page usable', async () => {
    const viewer = show({season: '2007'}, fails({kind: 'missing', address}))
    await alert()
    expect(heading()).toBe('2007')
    await viewer.user.selectOptions(screen.getByRole('combobox', {name: 'Season'}), '2004')
    await ready(viewer)
    expect(heading()).toBe('2004')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is not mistaken for the one before', async () => {
    const viewer = await shown({season: '2004'}, fails({kind: 'missing', address}))
    await viewer.user.click(screen.getByRole('button', {name: 'Next season'}))
    await alert()
    expect(heading()).toBe('2007')
    expect(viewer.root.querySelector('[data-drawing]')).toBeNull()
  })

  it('shows no tie of the one before', async () => {
    const viewer = await shown({season: '2004', tie: 'F'}, fails({kind: 'missing', address}))
    await details()
    act(() => {
      viewer.choose({season: '2007', tie: 'F'})
    })
    await alert()
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

it('a list of seasons that cannot be loaded is a failure of its own', async () => {
  show({}, {list: [failed({kind: 'offline', address})]})
  expect(textOf(within(await alert()).getByRole('heading'))).toBe('The list of seasons could not be loaded')
})

describe('notices', () => {
  it('say what is shown instead, and go when they are dismissed', async () => {
    const viewer = await shown({season: '2005', view: 'groups'})
    const notice = viewer.root.querySelector<HTMLElement>('[data-notice]')!
    expect([...notice.querySelectorAll('p')].map(textOf)).toEqual([
      'There is no season “2005”; this is 2004.',
      'There is no view “groups” here; this is “Bracket”.',
    ])
    await viewer.user.click(within(notice).getByRole('button', {name: 'Dismiss'}))
    expect(viewer.root.querySelector('[data-notice]')).toBeNull()
  })

  it('show what was asked as text', async () => {
    const viewer = await shown({season: '<img src=x>'})
    expect(textOf(viewer.root.querySelector('[data-notice]'))).toContain('“<img src=x>”')
    expect(viewer.root.querySelector('img[src="x"]')).toBeNull()
  })
})

describe('language and colours', () => {
  it('change at once, and all words with them', async () => {
    const viewer = await shown({season: '2004', tie: 'F'})
    await viewer.user.click(await screen.findByRole('button', {name: /Español/}))
    await ready(viewer)
    expect([viewer.root.getAttribute('data-lang'), viewer.root.getAttribute('lang')]).toEqual(['es', 'es'])
    expect(screen.getByRole('button', {name: /Español/}).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('heading', {level: 3, name: 'Cuartos de final'})).toBeTruthy()
    await viewer.user.click(screen.getByRole('button', {name: /繁體中文/}))
    await ready(viewer)
    expect(textOf(viewer.root.querySelector('#season'))).toContain('中北美洲及加勒比海冠軍盃')
    expect(viewer.root.textContent).not.toMatch(/Champion|Final\b|Bracket/)
    expect(viewer.chosen()).toMatchObject({season: '2004', tie: 'F', language: 'zh-Hant'})
  })

  it('colours go round: as the device, light, dark', async () => {
    const viewer = await shown()
    const theme = () => viewer.root.getAttribute('data-theme')
    const button = await screen.findByRole('button', {name: /^Colours: /})
    const seen = [theme()]
    const names = [button.getAttribute('aria-label')]
    for (let click = 0; click < 3; click++) {
      await viewer.user.click(button)
      seen.push(theme())
      names.push(button.getAttribute('aria-label'))
    }
    expect(new Set(names).size).toBe(3)
    expect(seen).toEqual(['auto', 'light', 'dark', 'auto'])
  })
})
