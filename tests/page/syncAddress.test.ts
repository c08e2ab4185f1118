// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest'
import {syncAddress} from '../../src/page/syncAddress.ts'
import {syncDocument} from '../../src/page/syncDocument.ts'
import {parseUrl} from '../../src/viewer/state/url.ts'
import {makeStore} from '../viewer/loader.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

async function goBack() {
  const gone = new Promise((resolve) => {
    addEventListener('popstate', resolve, {once: true})
  })
  history.back()
  await gone
  await settled()
}

/** A page at an address, before and after its season is there. */
async function visit(search: string) {
  history.pushState(null, '', `/viewer/${search}`)
  const {choices} = parseUrl(location.search, {language: 'en'})
  const steps = history.length
  const viewer = makeStore(choices)
  const addressOf = syncAddress(viewer.store, 'en')
  syncDocument(viewer.store)
  await settled()
  const added = () => history.length - steps
  return {...viewer, addressOf, added, search: () => location.search}
}

beforeEach(() => {
  document.title = ''
})

describe('the address', () => {
  it('stays as it is where it says what is shown', async () => {
    const page = await visit('?season=2004&club=saprissa&view=list&tie=F')
    expect([page.search(), page.added()]).toEqual(['?season=2004&club=saprissa&view=list&tie=F', 0])
  })

  it('follows season, view and tie by steps that Back undoes', async () => {
    const page = await visit('?season=2004')
    page.choose({view: 'list'})
    page.choose({tie: 'F'})
    page.choose({season: '2007'})
    await settled()
    expect([page.search(), page.added()]).toEqual(['?season=2007&view=list', 3])
  })

  it('is that of a season while it is on its way, so that Back means the one before', async () => {
    const page = await visit('?season=2004')
    page.choose({season: '2007'})
    expect([page.search(), page.added()]).toEqual(['?season=2007', 1])
    await goBack()
    expect(page.search()).toBe('?season=2004')
    expect(page.store.getState().load).toMatchObject({status: 'ready', season: {record: {id: '2004'}}})
  })

  it('follows clubs, language and theme in place', async () => {
    const page = await visit('?season=2004')
    page.choose({clubs: ['saprissa', 'fas']})
    page.choose({theme: 'dark'})
    page.choose({language: 'es'})
    await settled()
    expect([page.search(), page.added()]).toEqual(['?season=2004&lang=es&club=saprissa,fas&theme=dark', 0])
  })

  it('is without parameters for the newest season', async () => {
    const page = await visit('?season=2004')
    page.choose({season: '2013-14'})
    await settled()
    expect(page.search()).toBe('')
  })

  it('leads back to what was there', async () => {
    const page = await visit('?season=2004')
    page.choose({season: '2007'})
    await settled()
    await goBack()
    expect(page.search()).toBe('?season=2004')
    expect(page.store.getState().load).toMatchObject({status: 'ready', season: {record: {id: '2004'}}})
  })

  // A step of its own would bring a reader who goes back to the wrong address, and from there here again.
  it.each(['?season=2005', '?season=2004&tie=QF9', '?season=2004&view=groups'])(
    'of what cannot be had (%s) is put right in place',
    async (search) => {
      const page = await visit(search)
      expect([page.search(), page.added()]).toEqual(['?season=2004', 0])
    },
  )

  it('takes one step to a season that does not have the view', async () => {
    const page = await visit('?season=2013-14&view=groups')
    page.choose({season: '2004'})
    await settled()
    expect([page.search(), page.added()]).toEqual(['?season=2004', 1])
  })

  it('of links changes one thing and lights no club', async () => {
    const page = await visit('?season=2004&club=saprissa&view=list&tie=F&theme=dark')
    expect(page.addressOf({})).toBe('?season=2004&view=list&theme=dark')
    expect(page.addressOf({tie: 'SF1' as never})).toBe('?season=2004&view=list&tie=SF1&theme=dark')
    expect(page.addressOf({clubs: ['fas'] as never})).toBe('?season=2004&club=fas&view=list&theme=dark')
  })
})

it('title, language and colours of the document follow what is shown', async () => {
  const page = await visit('?season=2004&theme=dark')
  expect(document.title).toMatch(/^2004 CONCACAF Champions. Cup · Cuadro$/)
  expect([document.documentElement.lang, document.documentElement.style.colorScheme]).toEqual(['en', 'dark'])
  page.choose({language: 'zh-Hant', theme: 'auto', season: '2013-14'})
  await settled()
  expect(document.title).toContain('中北美洲及加勒比海聯賽冠軍盃')
  expect([document.documentElement.lang, document.documentElement.style.colorScheme]).toEqual([
    'zh-Hant',
    'light dark',
  ])
})
