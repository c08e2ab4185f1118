import {describe, expect, it} from 'vitest'
import {readFile} from '../../../src/viewer/state/readFile.ts'
import {openSeason} from '../../drawing/invented.ts'
import {realClubs} from '../../drawing/scenes.ts'

import {failed, makeStore} from '../loader.ts'

const file = (text: string, name = 'cup.json') => new File([text], name)
const cup = JSON.stringify(openSeason())
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

async function withFile(text: string, answers = {}) {
  const viewer = makeStore({season: '2004'}, answers)
  await settled()
  viewer.store.getState().openFiles([file(text)])
  await expect.poll(() => viewer.store.getState().load.status, {timeout: 20_000}).not.toBe('loading')
  return {...viewer, state: () => viewer.store.getState()}
}

describe('a file from the device', () => {
  it('is shown, and is no choice that an address could say', async () => {
    const {state} = await withFile(cup)
    expect(state().load).toMatchObject({
      status: 'ready',
      season: {record: {id: '2030'}},
      source: {kind: 'file', name: 'cup.json', report: null},
    })
    expect(state()).toMatchObject({file: 'cup.json', choices: {season: null, data: null, tie: null}})
  })

  it('stays while a tie, a view or a club of it is chosen', async () => {
    const viewer = await withFile(cup)
    viewer.choose({tie: 'SF1'})
    viewer.choose({view: 'list'})
    await settled()
    expect(viewer.state()).toMatchObject({file: 'cup.json', load: {season: {record: {id: '2030'}}}})
  })

  it.each([
    ['the season that was there before', '2004'],
    ['the newest, which has no parameter', null],
  ])('is left for %s', async (_, season) => {
    const viewer = await withFile(cup)
    viewer.choose({season, data: null})
    await settled()
    expect(viewer.state()).toMatchObject({
      file: null,
      load: {status: 'ready', season: {record: {id: season ?? '2013-14'}}, source: {kind: 'archive'}},
    })
  })

  it('that is none fails with what is wrong, and trying again goes back', async () => {
    const viewer = await withFile('{')
    expect(viewer.state().load).toMatchObject({
      status: 'failed',
      failure: {kind: 'notJson', line: 1, column: 2},
    })
    viewer.state().retry()
    await settled()
    expect(viewer.state()).toMatchObject({file: null, load: {status: 'ready', source: {kind: 'archive'}}})
  })

  it('cannot be held against the clubs where these cannot be had, which is said', async () => {
    const {state} = await withFile(cup, {clubs: [failed({kind: 'offline', address: 'x'})]})
    expect(state().load).toMatchObject({status: 'failed', failure: {kind: 'offline'}})
  })
})

describe('what a file is read as', () => {
  const read = (text: string, name: string) => readFile(file(text, name), realClubs())

  it.each([
    ['a season file by its name', cup, 'cup.JSON'],
    ['a season file by its looks', ` ${cup}`, 'cup'],
  ])('%s', async (_, text, name) => {
    expect(await read(text, name)).toMatchObject({status: 'read', season: {id: '2030'}, report: null})
  })

  it('too large, before it is read', async () => {
    const large = {name: 'x.json', size: 2_000_001, arrayBuffer: () => expect.fail('read')} as unknown as File
    expect(await readFile(large, realClubs())).toMatchObject({failure: {kind: 'tooLarge', megabytes: 2}})
  })

  it('a folder, or a file that has gone', async () => {
    const gone = {name: 'x', size: 1, arrayBuffer: () => Promise.reject(new Error('gone'))} as unknown as File
    expect(await readFile(gone, realClubs())).toEqual({status: 'failed', failure: {kind: 'unreadable'}})
  })

  it('nothing that is known', async () => {
    expect(await read('\u0000\u0001', 'x.bin')).toEqual({status: 'failed', failure: {kind: 'unknownKind'}})
  })
})

describe('a file of another host', () => {
  it('is ready with the name of the host', async () => {
    const viewer = makeStore(
      {data: 'https://elsewhere.org/x.json'},
      {
        seasons: {
          'https://elsewhere.org/x.json': [{status: 'loaded', value: openSeason(), host: 'third.org'}],
        },
      },
    )
    await expect
      .poll(() => viewer.store.getState().load, {timeout: 20_000})
      .toMatchObject({
        status: 'ready',
        source: {kind: 'address', host: 'third.org'},
      })
  })
})
