import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, inject, test} from 'vitest'
import {languages} from '../../src/season/languages.ts'
import {allSeasons} from '../drawing/scenes.ts'
import {openPage} from './harness.ts'

const folder = inject('buildFolder')
const pages = languages.flatMap((language) =>
  allSeasons.map((season) => {
    const file = join(language, season, 'index.html')
    return {language, season, file, html: existsSync(join(folder, file)) ? read(file) : ''}
  }),
)

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

test('there is a page for every season in every language, and no other', () => {
  expect(pages.filter(({html}) => html === '')).toEqual([])
  for (const language of languages)
    expect(readdirSync(join(folder, language)).sort()).toEqual(allSeasons.toSorted())
})

test('every page has a title and a description that no other has, its language, and links to its siblings', () => {
  const titles = pages.map(({html}) => attribute(html, /<title>([^<]+)<\/title>/))
  const descriptions = pages.map(({html}) => attribute(html, /<meta name="description" content="([^"]+)"/))
  expect(new Set(titles).size).toBe(pages.length)
  expect(new Set(descriptions).size).toBe(pages.length)
  for (const {language, season, html} of pages) {
    expect(html).toContain(`<html lang="${language}">`)
    const siblings = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
    expect(siblings.map(([, tag, address]) => [tag, address])).toEqual([
      ...languages.map((other) => [other, `../../${other}/${season}/`]),
      ['x-default', `../../?season=${season}`],
    ])
    const event = JSON.parse(attribute(html, /<script type="application\/ld\+json">(.+?)<\/script>/)) as {
      '@type': string
      name: string
    }
    expect(event['@type']).toBe('SportsEvent')
    expect(event.name).not.toBe('')
  }
})

test('every page draws a season and names the champion', () => {
  for (const {html, file} of pages) {
    expect(html, file).toMatch(/data-drawing="(bracket|standings)"/)
    expect(html, file).toContain('class="honours"')
    expect(html, file).not.toContain('data-error')
    // A policy lets no style attribute in.
    expect(html, file).not.toMatch(/<[^>]* style="/)
  }
})

test('no page weighs more than 25 kB gzipped', () => {
  const heavy = pages.filter(({html}) => gzipSync(html, {level: 9}).length > 25_000)
  expect(heavy.map(({file}) => file)).toEqual([])
})

test('every address in a page leads to a file of the build', () => {
  const missing = pages.flatMap(({file, html}) =>
    [...html.matchAll(/ (?:href|src)="([^"]+)"/g)].flatMap(([, address = '']) => {
      const [path = ''] = address.replaceAll('&#38;', '&').split(/[?#]/)
      if (/^(https?|data):/.test(address) || path === '') return []
      const target = normalize(
        join(dirname(file), path.endsWith('/') || path === '.' ? join(path, 'index.html') : path),
      )
      return target.startsWith('..') || !existsSync(join(folder, target)) ? [`${file}: ${address}`] : []
    }),
  )
  expect([...new Set(missing)].slice(0, 5)).toEqual([])
})

test('every anchor of a page is in it', () => {
  for (const {file, html} of pages)
    for (const [, id = ''] of html.matchAll(/ href="#([^"]+)"/g)) expect(html, file).toContain(` id="${id}"`)
})

test('no id is twice in a page', () => {
  for (const {file, html} of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      file,
    ).toEqual([])
  }
})

test('the page for what there is not leads to the viewer and the newest season from any depth', async () => {
  const {page} = await openPage({
    path: 'en/1066/battle/',
    routes: [
      [/battle/, (route) => route.fulfill({status: 404, contentType: 'text/html', body: read('404.html')})],
    ],
    expectedMessages: [/404/],
  })
  const links = await page
    .locator('a')
    .evaluateAll((found) => found.map((it) => (it as HTMLAnchorElement).href))
  const root = inject('pageUrl')
  expect(links).toEqual(
    languages.flatMap((language) => [
      `${root}?lang=${language}`,
      `${root}${language}/${allSeasons.at(-1)!}/`,
    ]),
  )
})
