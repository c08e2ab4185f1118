import {describe, expect, it, vi} from 'vitest'
import type {ClubId} from '../../../src/season/ids.ts'
import type {ClubList} from '../../../src/season/club.ts'
import type {Loaded} from '../../../src/season/load.ts'
import {openSeasonWith} from '../../drawing/invented.ts'
import {realClubs, realRecord} from '../../drawing/scenes.ts'
import {clubsOfSeason, failed, later, loaded, makeStore, missing} from '../loader.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))
const offline = failed({kind: 'offline', address: 'https://example.org/data/clubs.json'})
const all = realClubs().clubs.length

type Viewer = ReturnType<typeof makeStore>
const known = ({store}: Viewer) => store.getState().clubs.size
const clubFiles = ({asked}: Viewer) => asked.filter((name) => name.startsWith('clubs'))
const loadAll = async ({store}: Viewer) => {
  store.getState().loadAllClubs()
  await settled()
}

async function opened(...what: Parameters<typeof makeStore>) {
  const viewer = makeStore(...what)
  await settled()
  return viewer
}

const readySoon = ({store}: Viewer) =>
  vi.waitFor(
    () => {
      expect(store.getState().load.status).toBe('ready')
    },
    {timeout: 5000},
  )

describe('the clubs that are known', () => {
  it('are at first those of the season, and all once they are asked for', async () => {
    const viewer = await opened({season: '2004'})
    expect(known(viewer)).toBe(clubsOfSeason('2004').clubs.length)
    expect(viewer.store.getState().allClubs).toBe(false)
    const {load} = viewer.store.getState()
    await loadAll(viewer)
    expect(known(viewer)).toBe(all)
    expect(viewer.store.getState()).toMatchObject({allClubs: true})
    expect(viewer.store.getState().load, 'the season stands as it is').toBe(load)
    expect(clubFiles(viewer)).toEqual(['clubs/2004', 'clubs'])
  })

  it('are all of them from then on, asked for once', async () => {
    const viewer = await opened({season: '2004'})
    await loadAll(viewer)
    await loadAll(viewer)
    for (const season of ['2007', '2013-14']) {
      viewer.choose({season})
      await settled()
    }
    expect(viewer.store.getState()).toMatchObject({allClubs: true, load: {status: 'ready'}})
    expect(clubFiles(viewer)).toEqual(['clubs/2004', 'clubs'])
  })

  it('are not waited for by the season that opens first', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await opened({season: '2004', clubs: ['saprissa']}, {clubs: [slow.promise]})
    expect(viewer.store.getState().load.status).toBe('ready')
  })

  it('are waited for no longer than a moment where the season knows nothing of what is chosen', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await opened({season: '2004', clubs: ['toluca']}, {clubs: [slow.promise]})
    expect(viewer.store.getState().load.status).toBe('loading')
    await readySoon(viewer)
    expect(viewer.store.getState().allClubs).toBe(false)
    slow.keep(loaded(realClubs()))
    await settled()
    expect(known(viewer)).toBe(all)
  })

  it('come with the season where it knows nothing of what is chosen, or not at all', async () => {
    const [there, gone] = [
      await opened({season: '2004', associations: ['SUR']}),
      await opened({season: '2004', clubs: ['toluca']}, {clubs: [missing]}),
    ]
    await readySoon(there)
    expect(there.store.getState().allClubs).toBe(true)
    await readySoon(gone)
    expect(gone.store.getState()).toMatchObject({allClubs: false, choices: {clubs: ['toluca']}})
  })

  it('are all of them where the file of the season is not there', async () => {
    const viewer = await opened({season: '2004'}, {clubsOf: {'2004': [missing]}})
    expect(viewer.store.getState()).toMatchObject({allClubs: true, load: {status: 'ready'}})
  })

  it('are all of them at once for a file of one’s own, with those it brings', async () => {
    const own = openSeasonWith({clubs: [{id: 'yeti', name: 'Yeti'}]})
    const answers = {seasons: {'https://example.org/mine.json': [loaded(own)]}}
    const viewer = await opened({data: 'mine.json', clubs: ['yeti']}, answers)
    await readySoon(viewer)
    expect(clubFiles(viewer)).toEqual(['clubs'])
    expect(viewer.store.getState()).toMatchObject({allClubs: true, choices: {clubs: ['yeti']}, notices: []})
    expect(known(viewer)).toBe(all + 1)
  })

  it('keep those that the season shown brings along', async () => {
    const record = {...realRecord('2004'), clubs: [{id: 'yeti' as ClubId, name: 'Yeti'}]}
    const viewer = await opened({season: '2004'}, {seasons: {'data/seasons/2004.json': [loaded(record)]}})
    await loadAll(viewer)
    expect(known(viewer)).toBe(all + 1)
  })

  it('come with another season where they arrive while it loads', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await opened({season: '2004'}, {clubs: [slow.promise]})
    viewer.store.getState().loadAllClubs()
    viewer.choose({season: '2007'})
    await settled()
    expect(viewer.store.getState().load.status).toBe('loading')
    slow.keep(loaded(realClubs()))
    await settled()
    expect(viewer.store.getState()).toMatchObject({allClubs: true, load: {status: 'ready'}})
    expect(clubFiles(viewer)).toEqual(['clubs/2004', 'clubs'])
  })
})

describe('a chosen club that the season does not name', () => {
  it('has all clubs asked for, and is called unknown only when they are there', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await opened(
      {season: '2004', clubs: ['yeti', 'toluca', 'saprissa']},
      {clubs: [slow.promise]},
    )
    expect(clubFiles(viewer)).toEqual(['clubs/2004', 'clubs'])
    expect(viewer.store.getState()).toMatchObject({
      choices: {clubs: ['yeti', 'toluca', 'saprissa']},
      notices: [],
    })
    slow.keep(loaded(realClubs()))
    await readySoon(viewer)
    expect(viewer.store.getState()).toMatchObject({
      choices: {clubs: ['toluca', 'saprissa']},
      notices: [{about: 'club', asked: 'yeti'}],
    })
    expect(viewer.store.getState().steps, 'nothing for Back to undo').toBe(0)
  })

  it('does not have them asked for where it is one of the season', async () => {
    const viewer = await opened({season: '2004', clubs: ['saprissa']})
    expect(clubFiles(viewer)).toEqual(['clubs/2004'])
  })

  it('is judged by the season that is loading, not by the one before', async () => {
    const slow = later<Loaded<ClubList>>()
    const own = openSeasonWith({clubs: [{id: 'yeti', name: 'Yeti'}]})
    const viewer = await opened(
      {season: '2004'},
      {clubs: [slow.promise], seasons: {'https://example.org/mine.json': [loaded(own)]}},
    )
    viewer.store.getState().loadAllClubs()
    viewer.choose({data: 'mine.json', clubs: ['yeti']})
    slow.keep(loaded(realClubs()))
    await settled()
    expect(viewer.store.getState()).toMatchObject({choices: {clubs: ['yeti']}, notices: []})
  })
})

describe('all clubs that cannot be had', () => {
  it('leave the season as it is, without a word, and are asked for again', async () => {
    const viewer = await opened({season: '2004'}, {clubs: [offline, loaded(realClubs())]})
    await loadAll(viewer)
    expect(viewer.store.getState()).toMatchObject({allClubs: false, load: {status: 'ready'}, notices: []})
    expect(known(viewer)).toBeGreaterThan(0)
    await loadAll(viewer)
    expect(known(viewer)).toBe(all)
  })

  it('leave the next season to its own', async () => {
    const viewer = await opened({season: '2004'}, {clubs: [offline]})
    await loadAll(viewer)
    viewer.choose({season: '2007'})
    await settled()
    expect(viewer.store.getState()).toMatchObject({load: {status: 'ready', season: {record: {id: '2007'}}}})
    expect(clubFiles(viewer)).toEqual(['clubs/2004', 'clubs', 'clubs/2007'])
  })

  it('leave a season that waited for them to its own', async () => {
    const slow = later<Loaded<ClubList>>()
    const viewer = await opened({season: '2004'}, {clubs: [slow.promise]})
    viewer.store.getState().loadAllClubs()
    viewer.choose({season: '2007'})
    await settled()
    slow.keep(offline)
    await settled()
    expect(viewer.store.getState()).toMatchObject({load: {status: 'ready', season: {record: {id: '2007'}}}})
  })

  it('are a failure of a file of one’s own', async () => {
    const viewer = await opened({data: 'mine.json'}, {clubs: [offline]})
    expect(viewer.store.getState().load).toEqual(offline)
  })
})
