import {readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import type {SeasonId} from '../../../src/season/ids.ts'
import {createLoader, type Loaded} from '../../../src/season/load.ts'
import type {Season} from '../../../src/season/schema.ts'
import {createClubSource} from '../../../src/viewer/state/clubSource.ts'
import {realClubs, realRecord} from '../../drawing/scenes.ts'
import {failed, later, loaded, makeStore, missing} from '../loader.ts'

/** Lets everything happen that waits for nothing but kept promises. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

const shown = ({store}: ReturnType<typeof makeStore>) => {
  const {load, wanted} = store.getState()
  return load.status === 'ready' ? load.season.record.id : `${load.status} ${wanted ?? ''}`.trim()
}
const offline = failed({kind: 'offline', address: 'https://example.org/x'})

describe('a store', () => {
  it('begins to load at once: the list, then the newest season and its clubs', async () => {
    const viewer = makeStore()
    expect(shown(viewer)).toBe('loading')
    expect(viewer.asked).toEqual(['list'])
    await settled()
    expect(viewer.asked).toEqual(['list', 'clubs/2013-14', 'data/seasons/2013-14.json'])
    expect(shown(viewer)).toBe('2013-14')
    const {seasons, wanted, choices, notices} = viewer.store.getState()
    expect(seasons.map(({id}) => id)).toEqual(['2004', '2007', '2013-14'])
    expect([wanted, choices.season]).toEqual(['2013-14', null])
    expect(notices).toEqual([])
  })

  it('loads the season that is asked for', async () => {
    const viewer = makeStore({season: '2004', tie: 'QF1', view: 'list', clubs: ['saprissa']})
    await settled()
    expect(shown(viewer)).toBe('2004')
    expect(viewer.store.getState().choices).toMatchObject({tie: 'QF1', view: 'list', clubs: ['saprissa']})
  })

  it('uses answers that were asked for before it was there', async () => {
    const {loader} = makeStore()
    const season = {id: '2013-14' as SeasonId, loaded: Promise.resolve(loaded(realRecord('2013-14')))}
    const begun = () => {
      const clubs = createClubSource(loader)
      void clubs.of(season.id)
      return {clubs, seasons: loader.loadSeasonList()}
    }
    const [all, some, another] = [
      makeStore({}, {}, {begun: {...begun(), season}}),
      makeStore({}, {}, {begun: {...begun(), season: null}}),
      makeStore({season: '2004'}, {}, {begun: {...begun(), season}}),
    ]
    await settled()
    expect([all, some, another].map(shown)).toEqual(['2013-14', '2013-14', '2004'])
    expect(all.asked).toEqual([])
    expect(some.asked).toEqual(['data/seasons/2013-14.json'])
    expect(another.asked).toEqual(['data/seasons/2004.json'])
  })

  it('asks again where an answer that was asked for before it failed', async () => {
    const {loader} = makeStore()
    const season = {id: '2004' as SeasonId, loaded: Promise.resolve(offline)}
    const begun = {clubs: createClubSource(loader), seasons: loader.loadSeasonList(), season}
    const viewer = makeStore({season: '2004'}, {}, {begun})
    await settled()
    expect(shown(viewer)).toBe('failed 2004')
    viewer.store.getState().retry()
    await settled()
    expect(shown(viewer)).toBe('2004')
  })

  it('asks for the list once', async () => {
    const viewer = makeStore()
    await settled()
    viewer.choose({season: '2007'})
    await settled()
    expect(viewer.asked.filter((name) => name === 'list')).toHaveLength(1)
    expect(shown(viewer)).toBe('2007')
  })

  it('shares nothing with another store', async () => {
    const [first, second] = [makeStore({season: '2004'}), makeStore({season: '2007'})]
    await settled()
    first.choose({clubs: ['toluca'], view: 'list'})
    expect([shown(first), shown(second)]).toEqual(['2004', '2007'])
    expect(second.store.getState().choices).toMatchObject({clubs: [], view: null})
  })
})

describe('another season', () => {
  it('closes the open tie, and keeps club, view, language and theme', async () => {
    const kept = {clubs: ['pachuca'], view: 'list', theme: 'dark'}
    const viewer = makeStore({season: '2004', tie: 'QF1', ...kept})
    await settled()
    viewer.choose({season: '2007'})
    expect(viewer.store.getState().choices.tie).toBeNull()
    await settled()
    expect(shown(viewer)).toBe('2007')
    expect(viewer.store.getState().choices).toMatchObject(kept)
  })

  it('opens the tie it comes with, as when a reader goes back', async () => {
    const viewer = makeStore({season: '2004'})
    await settled()
    viewer.choose({season: '2007', tie: 'F'})
    await settled()
    expect(viewer.store.getState().choices.tie).toBe('F')
  })

  it('is not shown where a newer choice was made meanwhile, however late the answer', async () => {
    const slow = later<Loaded<Season>>()
    const viewer = makeStore({season: '2004'}, {seasons: {'data/seasons/2007.json': [slow.promise]}})
    await settled()
    viewer.choose({season: '2007'})
    await settled()
    expect(shown(viewer)).toBe('loading 2007')
    viewer.choose({season: '2013-14'})
    await settled()
    expect(shown(viewer)).toBe('2013-14')
    expect(viewer.signals.map(({aborted}) => aborted)).toEqual([true, true, false])
    slow.keep(loaded(realRecord('2007')))
    await settled()
    expect(shown(viewer)).toBe('2013-14')
  })

  it('does not fail because of a late failure of the one before', async () => {
    const slow = later<Loaded<Season>>()
    const viewer = makeStore({season: '2007'}, {seasons: {'data/seasons/2007.json': [slow.promise]}})
    await settled()
    viewer.choose({season: '2004'})
    slow.keep(offline)
    await settled()
    expect(shown(viewer)).toBe('2004')
  })

  it('chosen while the list is still on its way is the one that is loaded', async () => {
    const list = later<Loaded<never>>()
    const viewer = makeStore({}, {list: [list.promise]})
    viewer.choose({season: '2004'})
    list.keep(offline)
    await settled()
    expect(viewer.asked.filter((name) => name.startsWith('data/'))).toEqual(['data/seasons/2004.json'])
    expect(shown(viewer)).toBe('2004')
  })
})

describe('a failure', () => {
  it('says what failed, and a retry loads it', async () => {
    const answers = [offline, loaded(realRecord('2007'))]
    const viewer = makeStore({season: '2007'}, {seasons: {'data/seasons/2007.json': answers}})
    await settled()
    expect(viewer.store.getState().load).toEqual(offline)
    expect(viewer.store.getState().wanted).toBe('2007')
    expect(viewer.store.getState().clubs.size).toBeGreaterThan(0)
    viewer.store.getState().retry()
    expect(shown(viewer)).toBe('loading 2007')
    await settled()
    expect(shown(viewer)).toBe('2007')
  })

  it('of one season leaves the others', async () => {
    const viewer = makeStore({season: '2007'}, {seasons: {'data/seasons/2007.json': [missing]}})
    await settled()
    expect(shown(viewer)).toBe('failed 2007')
    viewer.choose({season: '2004'})
    await settled()
    expect(shown(viewer)).toBe('2004')
  })

  it('of the list matters only where the newest season is wanted, and a retry asks again', async () => {
    const list = [offline, offline, loaded({seasons: []})] as const
    const known = makeStore({season: '2004'}, {list})
    const newest = makeStore({}, {list: [offline, ...list.slice(2)]})
    await settled()
    expect(shown(known)).toBe('2004')
    expect(newest.store.getState().load).toEqual(offline)
    newest.store.getState().retry()
    await settled()
    expect(newest.asked.filter((name) => name === 'list')).toHaveLength(2)
  })

  it('of the clubs, of the season and all, is a failure of the season, and a retry asks again', async () => {
    const answers = {clubs: [offline, loaded(realClubs())], clubsOf: {'2004': [missing]}}
    const viewer = makeStore({season: '2004'}, answers)
    await settled()
    expect(viewer.store.getState().load).toEqual(offline)
    viewer.store.getState().retry()
    await settled()
    expect(shown(viewer)).toBe('2004')
  })

  it('is what an empty list of seasons is', async () => {
    const viewer = makeStore({}, {list: [loaded({seasons: []})]})
    await settled()
    expect(shown(viewer)).toBe('failed')
  })

  const wrong = {kind: 'schema', problems: [], more: 1, address: 'https://example.org/x'} as const
  const check = {'data/seasons/2004.json': [wrong]}
  const asksForAllAgain = ['list', 'clubs/2004', 'data/seasons/2004.json']

  it('of a file that was taken on trust is told when it is looked at, and a retry asks for all again', async () => {
    const viewer = makeStore({season: '2004'}, {check})
    await settled()
    expect(shown(viewer)).toBe('2004')
    await viewer.store.getState().check()
    await settled()
    expect(viewer.store.getState().load).toEqual({status: 'failed', failure: wrong})
    viewer.store.getState().retry()
    await settled()
    expect(shown(viewer)).toBe('2004')
    expect(viewer.asked).toEqual([...asksForAllAgain, ...asksForAllAgain])
    await viewer.store.getState().check()
    await settled()
    expect(shown(viewer)).toBe('2004')
  })

  it('of a file from which no season can be made is told at once', async () => {
    const seasons = {'data/seasons/2004.json': [loaded({} as Season)]}
    const viewer = makeStore({season: '2004'}, {seasons, check})
    await settled()
    expect(viewer.store.getState().load).toEqual({status: 'failed', failure: wrong})
  })

  it('of a season that was left before it was looked at is no matter either', async () => {
    const viewer = makeStore({season: '2004'}, {check})
    await settled()
    viewer.choose({season: '2007'})
    await settled()
    await viewer.store.getState().check()
    expect(shown(viewer)).toBe('2007')
  })

  it('of clubs that could not be had is forgotten once they are there', async () => {
    let gone = true
    const fetch: typeof globalThis.fetch = (input) => {
      const {pathname} = new URL(input instanceof Request ? input.url : input)
      return Promise.resolve(
        gone && pathname.includes('/clubs')
          ? new Response('', {status: 503})
          : new Response(readFileSync(`public${pathname}`)),
      )
    }
    const loader = createLoader({base: new URL('https://example.org/'), fetch})
    const viewer = makeStore({season: '2004'}, {}, {loader})
    await vi.waitFor(() => {
      expect(shown(viewer)).toMatch('failed')
    })
    gone = false
    viewer.store.getState().retry()
    await vi.waitFor(() => {
      expect(shown(viewer)).toBe('2004')
    })
    await viewer.store.getState().check()
    expect(shown(viewer)).toBe('2004')
  })

  it('of a season that another one has taken the place of is no matter any more', async () => {
    const viewer = makeStore({season: '2004'}, {check})
    await settled()
    const looked = viewer.store.getState().check()
    viewer.choose({season: '2007'})
    await looked
    await settled()
    expect(shown(viewer)).toBe('2007')
    await viewer.store.getState().check()
    expect(shown(viewer)).toBe('2007')
  })
})
