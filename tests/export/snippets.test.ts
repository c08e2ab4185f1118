import {describe, expect, it} from 'vitest'
import {
  elementSnippet,
  frameSnippet,
  growingFrameSnippet,
  shareLink,
  type SharedView,
} from '../../src/export/snippets.ts'
import type {ClubId, SeasonId, TieId} from '../../src/season/ids.ts'
import {shareWords} from '../../src/i18n/shareWords.ts'
import {languages, type Language} from '../../src/season/languages.ts'

const view = (change: Partial<SharedView> = {}): SharedView => ({
  home: 'https://cuadro.example/cup/',
  season: '2013-14' as SeasonId,
  data: null,
  language: 'en',
  clubs: ['alajuelense' as ClubId],
  associations: [],
  view: null,
  tie: null,
  theme: 'auto',
  plain: true,
  ...change,
})
const competitions: Record<Language, string> = {
  en: 'CONCACAF Champions League',
  'zh-Hant': '中北美洲及加勒比海冠軍聯賽',
  es: 'Liga de Campeones de la Concacaf',
}
const titleIn = (language: Language) => shareWords[language].season(competitions[language], '2013–14')
const frame = {title: titleIn('en'), width: null, height: 640}

describe('the link', () => {
  it('is the page of season and language, with what was chosen', () => {
    expect(shareLink(view())).toBe('https://cuadro.example/cup/en/2013-14/?club=alajuelense&plain=true')
    expect(shareLink(view({clubs: [], plain: false}))).toBe('https://cuadro.example/cup/en/2013-14/')
  })

  it('keeps the order of addresses', () => {
    const all = view({
      clubs: ['alajuelense' as ClubId, 'saprissa' as ClubId],
      associations: ['MEX'],
      view: 'list',
      tie: 'QF1' as TieId,
      theme: 'dark',
      language: 'zh-Hant',
    })
    expect(shareLink(all)).toBe(
      'https://cuadro.example/cup/zh-Hant/2013-14/?club=alajuelense,saprissa&association=MEX&view=list&tie=QF1&theme=dark&plain=true',
    )
  })

  it('leads to the viewer for a file of one’s own', () => {
    expect(shareLink(view({data: 'my cups/a&b.json', language: 'es'}))).toBe(
      'https://cuadro.example/cup/index.html?lang=es&club=alajuelense&plain=true&data=my%20cups/a%26b.json',
    )
  })
})

describe('the frame', () => {
  it.each([
    [
      'en',
      '<iframe title="CONCACAF Champions League 2013–14" src="https://cuadro.example/cup/en/2013-14/?club=alajuelense&amp;plain=true" height="640" loading="lazy" style="width:0;min-width:100%;border:0;color-scheme:light dark" allow="clipboard-write; fullscreen"></iframe>',
    ],
    [
      'zh-Hant',
      '<iframe title="2013–14年中北美洲及加勒比海冠軍聯賽" src="https://cuadro.example/cup/zh-Hant/2013-14/?club=alajuelense&amp;plain=true" height="640" loading="lazy" style="width:0;min-width:100%;border:0;color-scheme:light dark" allow="clipboard-write; fullscreen"></iframe>',
    ],
    [
      'es',
      '<iframe title="Liga de Campeones de la Concacaf 2013–14" src="https://cuadro.example/cup/es/2013-14/?club=alajuelense&amp;plain=true" height="640" loading="lazy" style="width:0;min-width:100%;border:0;color-scheme:light dark" allow="clipboard-write; fullscreen"></iframe>',
    ],
  ] as const)('in %s is this string', (language, snippet) => {
    expect(frameSnippet(view({language}), {...frame, title: titleIn(language)})).toBe(snippet)
  })

  it.each([
    ['auto', 'light dark'],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)('has for the theme %s the same colour scheme as its page', (theme, scheme) => {
    expect(frameSnippet(view({theme}), frame)).toContain(`;color-scheme:${scheme}"`)
  })

  it('takes a width, and no more than there is', () => {
    expect(frameSnippet(view(), {...frame, width: 600})).toContain(
      'style="width:600px;max-width:100%;border:0;',
    )
  })

  it('comes with the script that gives it its height', () => {
    expect(growingFrameSnippet(view(), frame)).toBe(
      `${frameSnippet(view(), frame)}\n<script async src="https://cuadro.example/cup/embed.js"></script>`,
    )
  })
})

describe('the element', () => {
  it.each([
    [
      'en',
      '<cuadro-season season="2013-14" lang="en" club="alajuelense"><a href="https://cuadro.example/cup/en/2013-14/?club=alajuelense">CONCACAF Champions League 2013–14</a></cuadro-season>',
    ],
    [
      'zh-Hant',
      '<cuadro-season season="2013-14" lang="zh-Hant" club="alajuelense"><a href="https://cuadro.example/cup/zh-Hant/2013-14/?club=alajuelense">2013–14年中北美洲及加勒比海冠軍聯賽</a></cuadro-season>',
    ],
    [
      'es',
      '<cuadro-season season="2013-14" lang="es" club="alajuelense"><a href="https://cuadro.example/cup/es/2013-14/?club=alajuelense">Liga de Campeones de la Concacaf 2013–14</a></cuadro-season>',
    ],
  ] as const)('in %s is this string', (language, snippet) => {
    expect(elementSnippet(view({language}), {title: titleIn(language)})).toBe(
      `<script type="module" src="https://cuadro.example/cup/cuadro.js"></script>\n${snippet}`,
    )
  })

  it('says so where it is to have a header', () => {
    expect(elementSnippet(view({plain: false, theme: 'dark'}), frame)).toContain(
      '<cuadro-season season="2013-14" lang="en" club="alajuelense" theme="dark" plain="false">',
    )
  })

  it('takes a file of one’s own in place of a season', () => {
    expect(elementSnippet(view({data: 'my/a.json'}), frame)).toContain(
      '<cuadro-season lang="en" club="alajuelense" data="https://cuadro.example/cup/my/a.json">',
    )
  })
})

it.each(languages)('nothing of a title or an address ends an attribute or a tag, in %s', (language) => {
  const hostile = `"><script>alert('1')</script>&`
  const view1 = view({language, data: `${hostile}.json`, home: `https://x.example/"'<>&/`})
  const written = [
    frameSnippet(view1, {...frame, title: hostile}),
    growingFrameSnippet(view1, {...frame, title: hostile}),
    elementSnippet(view1, {title: hostile}),
  ].join('\n')
  expect(written).not.toMatch(/<script>|alert\('/)
  const outside = written.replaceAll(/"[^"]*"/g, '""').replaceAll(/>[^<]*</g, '><')
  expect(outside.replaceAll(/<\/?(iframe|script|cuadro-season|a)( [a-z-]+(="")?)*>/g, '').trim()).toBe('')
})
