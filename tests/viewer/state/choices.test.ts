import {describe, expect, it, vi} from 'vitest'
import type {Messages} from '../../../src/i18n/en.ts'
import {es} from '../../../src/i18n/es.ts'
import {messagesOf} from '../../i18n/cup.ts'
import type {PlainChoices} from './choicesOf.ts'
import {failed, later, makeStore} from '../loader.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

async function opened(choices: PlainChoices) {
  const viewer = makeStore(choices)
  await vi.waitFor(() => {
    expect(viewer.store.getState().load.status).not.toBe('loading')
  })
  return {...viewer, state: viewer.store.getState()}
}

describe('what cannot be had', () => {
  it('of seasons gives the nearest in time, and a notice', async () => {
    const {state} = await opened({season: '2005'})
    expect(state.load).toMatchObject({status: 'ready', season: {record: {id: '2004'}}})
    expect([state.wanted, state.choices.season]).toEqual(['2004', '2004'])
    expect(state.notices).toEqual([{about: 'season', asked: '2005'}])
  })

  it('of ties, views and clubs is left out, each with a notice', async () => {
    const {state} = await opened({
      season: '2004',
      tie: 'QF9',
      view: 'groups',
      clubs: ['toluca', 'yeti', 'bigfoot'],
    })
    expect(state.choices).toMatchObject({tie: null, view: null, clubs: ['toluca']})
    expect(state.notices).toEqual([
      {about: 'tie', asked: 'QF9'},
      {about: 'view', asked: 'groups'},
      {about: 'club', asked: 'yeti'},
      {about: 'club', asked: 'bigfoot'},
    ])
  })

  it('is said beside what the address itself could not say', async () => {
    const initial = {choices: makeStore({season: '1066'}).store.getState().choices, messages: messagesOf.en}
    const notices = [{about: 'theme', asked: 'blue'}] as const
    const {store} = makeStore({}, {}, {initial: {...initial, notices}})
    await settled()
    expect(store.getState().notices).toEqual([...notices, {about: 'season', asked: '1066'}])
  })

  it('is said until it is dismissed, or something else is chosen', async () => {
    const first = await opened({season: '2005'})
    first.store.getState().dismissNotices()
    expect(first.store.getState().notices).toEqual([])
    const second = await opened({season: '2005'})
    second.choose({theme: 'dark'})
    expect(second.store.getState().notices).toEqual([])
  })

  it('is not said of a club that only played in other seasons', async () => {
    const {state} = await opened({season: '2004', clubs: ['toluca']})
    expect(state.choices.clubs).toEqual(['toluca'])
    expect(state.notices).toEqual([])
  })
})

describe('a file of one’s own', () => {
  it('is opened with the clubs it brings, and is no season of the list', async () => {
    const {state, asked} = await opened({data: 'mine.json', season: '2004'})
    expect(asked).toContain('https://example.org/mine.json')
    expect(asked).not.toContain('data/seasons/2004.json')
    expect(state.load).toMatchObject({status: 'ready', season: {record: {id: '2030'}}})
    expect(state.notices).toEqual([])
  })

  it('is left for a season of the list', async () => {
    const viewer = await opened({data: 'mine.json'})
    viewer.choose({season: '2007', data: null})
    await settled()
    expect(viewer.store.getState().load).toMatchObject({status: 'ready', season: {record: {id: '2007'}}})
  })

  it.each([
    'http://elsewhere.org/x.json',
    'https://me:pw@elsewhere.org/x.json',
    'javascript:alert(1)',
    'data:,x',
    'http://[',
    'https://me:pw@example.org/x',
  ])('that would be %s is not opened: the newest season is, with a notice', async (data) => {
    const {state, asked} = await opened({data})
    expect(asked).toEqual(['list', 'clubs/2013-14', 'data/seasons/2013-14.json'])
    expect(state.choices.data).toBeNull()
    expect(state.notices).toEqual([{about: 'data', asked: data}])
  })

  it('that is not there fails, and not the seasons', async () => {
    const viewer = makeStore({data: 'none.json'})
    await settled()
    expect(viewer.store.getState().load).toMatchObject({status: 'failed', failure: {kind: 'missing'}})
    expect(viewer.store.getState().seasons).toHaveLength(3)
  })

  it('does not need the list of seasons', async () => {
    const viewer = makeStore({data: 'mine.json'}, {list: [failed({kind: 'offline', address: 'x'})]})
    await settled()
    expect(viewer.store.getState().load.status).toBe('ready')
  })
})

describe('another language', () => {
  it('waits for its words, so that nothing is shown in two at once', async () => {
    const words = later<Messages>()
    const {store, choose} = makeStore({}, {}, {loadMessages: () => words.promise})
    await settled()
    choose({language: 'es', view: 'list'})
    expect(store.getState().choices).toMatchObject({language: 'en', view: 'list'})
    expect(store.getState().messages).toBe(messagesOf.en)
    words.keep(es)
    await settled()
    expect(store.getState().choices.language).toBe('es')
    expect(store.getState().messages).toBe(es)
  })

  it('loads no season again', async () => {
    const viewer = await opened({season: '2004'})
    viewer.choose({language: 'zh-Hant'})
    await settled()
    expect(viewer.asked).toHaveLength(3)
    expect(viewer.store.getState().load).toBe(viewer.state.load)
  })

  it('keeps what was chosen while its words were on their way', async () => {
    const words = later<Messages>()
    const {store, choose} = makeStore({season: '2004'}, {}, {loadMessages: () => words.promise})
    await settled()
    choose({language: 'es'})
    choose({clubs: ['toluca']})
    words.keep(es)
    await settled()
    expect(store.getState().choices).toMatchObject({language: 'es', clubs: ['toluca']})
  })

  it('is the one chosen last, however late the words of the one before', async () => {
    const slow = later<Messages>()
    const loadMessages = (language: keyof typeof messagesOf) =>
      language === 'es' ? slow.promise : Promise.resolve(messagesOf[language])
    const {store, choose} = makeStore({}, {}, {loadMessages})
    choose({language: 'es'})
    choose({language: 'zh-Hant'})
    await settled()
    slow.keep(es)
    await settled()
    expect(store.getState().choices.language).toBe('zh-Hant')
  })

  it('is not taken where a reader went back to the one before', async () => {
    const slow = later<Messages>()
    const {store, choose} = makeStore({}, {}, {loadMessages: () => slow.promise})
    choose({language: 'es'})
    choose({language: 'en'})
    slow.keep(es)
    await settled()
    expect(store.getState().choices.language).toBe('en')
  })
})

it('choosing what is chosen already loads nothing', async () => {
  const viewer = await opened({season: '2004'})
  viewer.choose({season: '2004', view: null})
  await settled()
  expect(viewer.asked).toHaveLength(3)
})
