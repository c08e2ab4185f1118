import {describe, expect, it} from 'vitest'
import {describeSeason} from '../../src/publish/describeSeason.ts'
import {escapeHtml} from '../../src/publish/html.ts'
import {pageHead} from '../../src/publish/pageHead.ts'
import {publicBase} from '../../src/publish/publicBase.ts'
import {realRecord, realScene, sceneOf} from '../drawing/scenes.ts'

const base = new URL('https://example.org/cuadro/')

describe('the description of a season', () => {
  it('says who won, how and when', () => {
    expect(describeSeason(realScene('2013-14'))).toBe(
      'CONCACAF Champions League 2013–14: the bracket, the groups and every match. Champion: Cruz Azul; Runner-up: Toluca. ' +
        'Final, Cruz Azul against Toluca. 1–1 on aggregate (0–0, 1–1); Cruz Azul won on away goals. ' +
        'Cruz Azul is champion. 6 Aug 2013 – 23 Apr 2014.',
    )
  })

  it('promises no groups where there are none, in any language', () => {
    expect(describeSeason(realScene('2004', 'es'))).toMatch(
      /: las llaves y todos los partidos\. Campeón: Alajuelense/,
    )
    expect(describeSeason(realScene('2004', 'zh-Hant'))).toMatch(/：晉級圖[^小]*全部賽果。冠軍：/)
  })

  it('names no tie where the title was not won in one, and no champion where there is none', () => {
    expect(describeSeason(realScene('1978'))).not.toContain('Final, ')
    expect(describeSeason(realScene('1964'))).not.toContain('Champion:')
  })
})

describe('the head of a page', () => {
  const content = (head: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1]

  it('names whole addresses where it is known where the page will be', () => {
    const head = pageHead(realScene('2013-14', 'es'), base)
    const place = 'https://example.org/cuadro/es/2013-14/'
    expect(head).toContain(`<link rel="canonical" href="${place}">`)
    expect(head).toContain(
      '<link rel="alternate" hreflang="en" href="https://example.org/cuadro/en/2013-14/">',
    )
    expect(head).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://example.org/cuadro/?season=2013-14">',
    )
    expect(head).toMatch(
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example\.org\/cuadro\/es\/2013-14\/oembed\.json" title="[^"]+">/,
    )
    expect(content(head, 'og:url')).toBe(place)
    expect(content(head, 'og:image')).toBe(`${place}card.png`)
    expect(content(head, 'og:locale')).toBe('es_LA')
    expect(content(head, 'twitter:card')).toBe('summary_large_image')
  })

  it('leaves out what needs a whole address where it is not', () => {
    const head = pageHead(realScene('2013-14'), null)
    expect(head).not.toMatch(/og:url|og:image|oembed|https?:\/\/(?!schema\.org|www\.wikidata\.org)/)
    expect(head).toContain('<link rel="canonical" href="./">')
  })

  it('writes what the data say as text', () => {
    const record = {...realRecord('2004'), competition: '</title><script>alert(1)</script>"&'}
    const head = pageHead(sceneOf(record), base)
    expect(head).not.toContain('<script>alert')
    expect(head).toContain(escapeHtml('</title><script>alert(1)</script>"&'))
    expect(head.match(/<\/script>/g)).toHaveLength(1)
  })
})

describe('CUADRO_URL', () => {
  it('is the address of a folder, with or without the slash at its end', () => {
    expect(publicBase('https://example.org/cuadro')?.href).toBe('https://example.org/cuadro/')
    expect(publicBase(' https://example.org/ ')?.href).toBe('https://example.org/')
    expect(publicBase(undefined)).toBeNull()
    expect(publicBase('')).toBeNull()
  })

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=b'])(
    '%s stops the build, with the reason',
    (value) => {
      expect(() => publicBase(value)).toThrow(/CUADRO_URL is ".+"; expected the address of a folder/)
    },
  )
})
