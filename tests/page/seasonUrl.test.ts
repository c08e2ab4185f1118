import {describe, expect, it} from 'vitest'
import {formatSeasonUrl, parseSeasonUrl, seasonPageAt, type SeasonPage} from '../../src/page/seasonUrl.ts'
import type {SeasonId} from '../../src/season/ids.ts'
import {choicesOf} from '../viewer/state/choicesOf.ts'

const page: SeasonPage = {season: '2013-14' as SeasonId, language: 'es'}

describe('the page at an address', () => {
  it.each([
    ['/es/2013-14/', page],
    ['/some/folder/es/2013-14/', page],
    ['/es/2013-14/index.html', page],
    ['/de/2013-14/', null],
    ['/es/2013-14', null],
    ['/es/', null],
    ['/index.html', null],
    ['/es/%2e%2e/', null],
  ])('%s', (pathname, found) => {
    expect(seasonPageAt(pathname)).toEqual(found)
  })
})

describe('the choices in the address of a page', () => {
  it('are its season and language', () => {
    const {choices, notices} = parseSeasonUrl('', page)
    expect([choices.season, choices.language, notices]).toEqual(['2013-14', 'es', []])
  })

  it('and what the query says besides, which may be another season and language', () => {
    const {choices} = parseSeasonUrl('?season=2004&lang=zh&club=saprissa&view=list&plain=true', page)
    expect(choices).toEqual(
      choicesOf({season: '2004', language: 'zh-Hant', clubs: ['saprissa'], view: 'list', plain: true}),
    )
  })
})

describe('the address of choices, seen from a page', () => {
  const format = (...[choices]: Parameters<typeof choicesOf>) => formatSeasonUrl(choicesOf(choices), page)

  it('is its own where season and language are', () => {
    expect(format({season: '2013-14', language: 'es'})).toBe('.')
    expect(format({season: '2013-14', language: 'es', clubs: ['saprissa'], tie: 'F'})).toBe(
      '?club=saprissa&tie=F',
    )
  })

  it('is that of another page for another season or language, with all that was chosen', () => {
    expect(format({season: '2004', language: 'es'})).toBe('../../es/2004/')
    expect(format({season: '2013-14', language: 'zh-Hant', theme: 'dark'})).toBe(
      '../../zh-Hant/2013-14/?theme=dark',
    )
  })

  it('comes back as the same choices', () => {
    const choices = choicesOf({
      season: '2004',
      language: 'en',
      clubs: ['saprissa'],
      view: 'list',
      plain: true,
    })
    const address = new URL(formatSeasonUrl(choices, page), 'https://example.org/a/es/2013-14/')
    const there = seasonPageAt(address.pathname)!
    expect(parseSeasonUrl(address.search, there).choices).toEqual(choices)
  })

  it('leaves a file of one’s own where it is', () => {
    expect(format({season: '2013-14', language: 'es', data: 'mine.json'})).toBe('?data=mine.json')
  })
})
