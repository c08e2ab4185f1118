// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {oembedOf} from '../../src/publish/oembed.ts'
import {languages} from '../../src/season/languages.ts'
import {allSeasons, realScene, sceneOf} from '../drawing/scenes.ts'

const site = new URL('https://example.org/some/folder/')
const pages = allSeasons.flatMap((id) => languages.map((language) => [id, language] as const))

describe('the oEmbed answer of a page', () => {
  it.each(pages)('of %s in %s is valid, and one iframe', (id, language) => {
    const answer = oembedOf(realScene(id, language), site)
    const page = `https://example.org/some/folder/${language}/${id}/`
    // The answer as its readers get it.
    const {html, width, height, title, ...rest} = JSON.parse(JSON.stringify(answer)) as typeof answer
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Cuadro',
      provider_url: 'https://example.org/some/folder/',
      thumbnail_url: `${page}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86400,
    })
    for (const length of [width, height]) expect(Number.isInteger(length) && length >= 300).toBe(true)
    expect(width).toBeLessThanOrEqual(1440)
    expect(height).toBeLessThanOrEqual(1000)

    const {body} = new DOMParser().parseFromString(html, 'text/html')
    expect(body.childNodes).toHaveLength(1)
    const frame = body.firstElementChild
    expect(frame?.tagName).toBe('IFRAME')
    expect(Object.fromEntries([...(frame?.attributes ?? [])].map(({name, value}) => [name, value]))).toEqual({
      src: `${page}?plain=true`,
      width: String(width),
      height: String(height),
      title,
    })
    expect(title).toContain(id.replace('-', '–'))
  })

  it('has its title in the language of the page', () => {
    expect(oembedOf(realScene('2004', 'zh-Hant'), site).title).toContain('中北美洲及加勒比海')
    expect(oembedOf(realScene('2004', 'es'), site).title).toContain('Copa de Campeones')
  })

  it('is as large as the bracket: a larger bracket asks for a larger frame', () => {
    const small = oembedOf(realScene('2000'), site)
    const large = oembedOf(realScene('2019'), site)
    expect(large.width).toBeGreaterThan(small.width)
    expect(large.height).toBeGreaterThan(small.height)
  })

  it('writes what the data says as text', () => {
    const record = {...realScene('2004').season.record, competition: '"><script>alert(1)</script>'}
    const {html} = oembedOf(sceneOf(record), site)
    expect(new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script')).toHaveLength(0)
  })
})
