// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {parseSeason} from '../../src/season/parse.ts'
import type {Season} from '../../src/season/schema.ts'
import {openSeason, openSeasonWith} from './invented.ts'
import {drawingNames, drawn, markupOf} from './render.tsx'
import {realClubs, realRecord, realSeasons, sceneOf} from './scenes.ts'

const attack = '<img src=x onerror=alert(1)>'

// What a reader sees of a file; ids, dates and codes have their own narrow forms.
const texts =
  'competition label name fullName title text player venue city note place qualifiedAs section rules'.split(
    ' ',
  )
const short: Record<string, string> = {code: '<b>', pot: '<b>x</b>'}

/** A part of a file with an attack for every text in it. */
function hostile(value: unknown, key: string): unknown {
  if (typeof value === 'string') return short[key] ?? (texts.includes(key) ? attack : value)
  if (Array.isArray(value)) return value.map((item) => hostile(item, key))
  if (typeof value !== 'object' || value === null) return value
  const keyOf = (name: string) =>
    ['en', 'zh-Hant', 'es'].includes(name) ? key : key === 'pots' && name === 'name' ? 'pot' : name
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, keyOf(name))]))
}

function hostileSeason(id: string): Season {
  const clubs = realClubs().clubs.map(({id: club, association}) => ({id: club, name: 'x', association}))
  const file = JSON.stringify(hostile({...realRecord(id), clubs, label: 'x'}, 'season'))
  const parsed = parseSeason(file, {has: () => true})
  return parsed.status === 'parsed' ? parsed.value : expect.fail(JSON.stringify(parsed.failure))
}

describe.each(realSeasons)('a season like %s in which every text is markup', (id) => {
  const season = hostileSeason(id)

  it.each(drawingNames)('comes out as text in the drawing %s', (name) => {
    const scene = sceneOf(season)
    const body = drawn(name, scene)
    for (const element of body.querySelectorAll('*')) {
      for (const {name: attribute} of element.attributes) expect(attribute).not.toMatch(/^on/)
    }
    expect(body.querySelector('script, iframe, [src="x"]')).toBeNull()
    expect(markupOf(name, scene)).not.toContain(attack)
  })

  it('is shown all the same', () => {
    expect(drawn('bracket', sceneOf(season)).textContent).toContain(attack)
    expect(drawn('about', sceneOf(season)).textContent).toContain(attack)
  })
})

describe('an address that is not of the web', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    'vbscript:x',
    '//example.org',
    'https:/\\example.org',
  ])('%j is refused by the format', (url) => {
    const text = JSON.stringify({...openSeason(), sources: [{title: 'A book', url}]})
    expect(parseSeason(text, {has: () => true}).status).toBe('failed')
  })

  // The format refuses such an address, but a drawing is also given seasons that did not come through a file.
  it('is drawn as text, not as a link', () => {
    const season = {...openSeason(), sources: [{url: 'data:text/html,hello'}]} as unknown as Season
    const body = drawn('about', sceneOf(season))
    expect(body.textContent).toContain('data:text/html,hello')
    expect(body.querySelector('a[href^="data:"]')).toBeNull()
  })
})

it('a link to a source is http or https, opens elsewhere and says nothing of where it came from', () => {
  const sources = [{url: 'https://example.org/%E9%98%BF'}, {url: 'http://example.org/%ZZ'}]
  const links = [...drawn('about', sceneOf(openSeasonWith({sources}))).querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(sources.map(({url}) => url))
  expect(links.map((link) => link.textContent)).toEqual(['https://example.org/阿', 'http://example.org/%ZZ'])
  for (const link of links) {
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer'])
  }
})
