import {afterEach, describe, expect, it, test, vi} from 'vitest'
import type {ClubId, SeasonId} from '../../src/season/ids.ts'
import {createLoader, seasonAddress, type Loaded} from '../../src/season/load.ts'
import {at, knownClubs, smallSeason} from './smallSeason.ts'

const base = new URL('https://example.org/cup/')
const address = 'data/seasons/1999.json'
const href = 'https://example.org/cup/data/seasons/1999.json'
const season = JSON.stringify(smallSeason())

const answering =
  (body: BodyInit | null, init?: ResponseInit): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init))

/** As a browser answers that was sent on. */
const sentOnTo = (url: string): typeof fetch => {
  const response = new Response(season)
  Object.defineProperties(response, {redirected: {value: true}, url: {value: url}})
  return () => Promise.resolve(response)
}

const load = (fetch: typeof globalThis.fetch, options = {}) =>
  createLoader({base, fetch, ...options}).loadSeason(address, {clubs: knownClubs})

/** What is wrong with a file of the archive: told at once, or when what was taken on trust is looked at. */
async function failureOf(fetch: typeof globalThis.fetch, options = {}) {
  const loaded = await load(fetch, options)
  return loaded.status === 'failed' ? loaded.failure : checked(loaded)
}

const checked = <T>(loaded: Loaded<T>) =>
  loaded.status === 'loaded' && loaded.check ? loaded.check() : expect.fail('It is not taken on trust.')

it('loads a season, and asks for it without cookies or referrer', async () => {
  const asked: unknown[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(input, init?.credentials, init?.referrerPolicy)
    return Promise.resolve(new Response(season))
  }
  expect(await load(fetch)).toMatchObject({status: 'loaded', value: smallSeason()})
  expect(asked).toEqual([new URL(href), 'omit', 'no-referrer'])
})

it('knows where the file of a season is', () => {
  expect(seasonAddress('1999' as SeasonId)).toBe(address)
  expect(seasonAddress('../../x' as SeasonId)).toBe('data/seasons/..%2F..%2Fx.json')
})

it('loads the list of seasons and the clubs', async () => {
  const list = {seasons: [{id: '1999', competition: 'Cup', edition: 1, champions: ['ada'], runnersUp: []}]}
  const clubs = {clubs: [{id: 'ada', name: 'Ada', seasons: ['1999']}]}
  expect(await createLoader({base, fetch: answering(JSON.stringify(list))}).loadSeasonList()).toMatchObject({
    value: list,
  })
  expect(await createLoader({base, fetch: answering(JSON.stringify(clubs))}).loadClubs(null)).toMatchObject({
    value: clubs,
  })
  const broken = createLoader({base, fetch: answering('{"clubs": [{"id": "ada"}]}')})
  const found = await broken.loadClubs(null)
  expect(found).toMatchObject({status: 'loaded'})
  expect(await checked(found)).toMatchObject({
    kind: 'schema',
    address: 'https://example.org/cup/data/clubs.json',
    problems: [{place: 'clubs[0] (ada) › name'}, {}],
  })
})

it('finds nothing wrong with what is right, and takes no file of the reader on trust', async () => {
  expect(await checked(await load(answering(season)))).toBeNull()
  const own = createLoader({base, fetch: answering('{}')})
  expect(await own.loadSeason(address, {clubs: knownClubs, own: true})).toMatchObject({
    failure: {kind: 'schema', address: href},
  })
})

it('loads the clubs of one season from a file of their own', async () => {
  const gone = createLoader({base, fetch: answering('', {status: 404})})
  expect(await gone.loadClubs('1999' as SeasonId)).toMatchObject({
    failure: {kind: 'missing', address: 'https://example.org/cup/data/clubs/1999.json'},
  })
  expect(await gone.loadClubs('../x' as SeasonId)).toMatchObject({
    failure: {address: 'https://example.org/cup/data/clubs/..%2Fx.json'},
  })
})

it('waits for clubs that are still on their way', async () => {
  const clubs = Promise.resolve(new Map<ClubId, string>())
  const loaded = await createLoader({base, fetch: answering(season)}).loadSeason(address, {clubs, own: true})
  expect(loaded).toMatchObject({failure: {kind: 'references'}})
})

it('loads a season that does not add up: it can be drawn as it is', async () => {
  const odd = smallSeason()
  Object.assign(at(odd, 'stages', 1, 'ties', 0), {winner: 'fox'})
  expect(await load(answering(JSON.stringify(odd)))).toMatchObject({status: 'loaded', value: odd})
})

it('does not mind a byte order mark, nor letters cut in two by the network', async () => {
  const bytes = new TextEncoder().encode(`\uFEFF${season.replace('A note.', 'Núñez 阿拉祖')}`)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await load(answering(body))).toMatchObject({value: {notes: [{text: 'Núñez 阿拉祖'}]}})
})

describe('a failure names its cause and the address', () => {
  test.each<[string, typeof fetch, object]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), {kind: 'offline'}],
    ['404', answering('gone', {status: 404}), {kind: 'missing'}],
    ['410', answering('gone', {status: 410}), {kind: 'missing'}],
    ['500', answering('{}', {status: 500}), {kind: 'server', code: 500}],
    ['403', answering('{}', {status: 403}), {kind: 'server', code: 403}],
    ['an empty answer', answering(null), {kind: 'notJson', line: 1, column: 1}],
    ['a page instead of data', answering('<!doctype html>'), {kind: 'notJson', line: 1, column: 1}],
    ['a comma too many', answering('{\n  "id": "1999",\n}'), {kind: 'notJson', line: 3, column: 1}],
    [
      'a version to come',
      answering('{"$schema": "../season.v2.schema.json", "new": 1}'),
      {kind: 'version', found: 'season.v2'},
    ],
  ])('%s', async (_, fetch, cause) => {
    expect(await failureOf(fetch)).toEqual({...cause, address: href})
  })

  it('a file of no version does not fit the schema', async () => {
    const file = JSON.stringify({...smallSeason(), $schema: 'x'})
    expect(await failureOf(answering(file))).toEqual({
      kind: 'schema',
      address: href,
      more: 0,
      problems: [{place: '$schema', expected: 'an address that ends in season.v1.schema.json', found: '"x"'}],
    })
  })

  it('a file with a club that nobody knows', async () => {
    const file = season.replaceAll('"fox"', '"yak"')
    expect(await failureOf(answering(file))).toMatchObject({
      kind: 'references',
      more: 0,
      problems: [{found: '"yak"'}],
    })
  })

  it('a stream that breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('network error'))
      },
    })
    expect(await failureOf(answering(body))).toMatchObject({kind: 'offline'})
  })

  it('a file that the host sends on to another host', async () => {
    expect(await failureOf(sentOnTo('https://evil.example/a.json'))).toMatchObject({kind: 'missing'})
  })
})

describe('a file of the reader’s own', () => {
  const own = (fetch: typeof globalThis.fetch, at = 'https://elsewhere.example/a.json') =>
    createLoader({base, fetch}).loadSeason(at, {clubs: knownClubs, own: true})

  it('names the host it came from, also where it was sent on', async () => {
    expect(await own(answering(season))).toMatchObject({status: 'loaded', host: 'elsewhere.example'})
    expect(await own(sentOnTo('https://third.example/a.json'))).toMatchObject({host: 'third.example'})
    expect(await own(sentOnTo('https://third.example/a.json'), 'mine.json')).toMatchObject({
      host: 'third.example',
    })
  })

  it('names none where it is a file of this host, or was sent back to it', async () => {
    expect(await own(answering(season), 'mine.json')).toEqual({status: 'loaded', value: smallSeason()})
    expect(await own(sentOnTo('https://example.org/a.json'))).not.toHaveProperty('host')
  })

  it('is not taken from where anybody on the way can change it', async () => {
    expect(await own(sentOnTo('http://third.example/a.json'))).toMatchObject({failure: {kind: 'missing'}})
  })

  it('may have two megabytes, on whichever host', async () => {
    const large = answering(' '.repeat(2_000_001))
    expect(await own(large)).toMatchObject({failure: {kind: 'tooLarge', megabytes: 2}})
    expect(await own(large, 'mine.json')).toMatchObject({failure: {kind: 'tooLarge', megabytes: 2}})
  })
})

describe('limits', () => {
  const endless = () => {
    let sent = 0
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 500_000
        controller.enqueue(new Uint8Array(500_000).fill(32))
      },
      cancel() {
        cancelled = true
      },
    })
    return {
      fetch: answering(body, {headers: {'content-length': '10'}}),
      sent: () => sent,
      cancelled: () => cancelled,
    }
  }

  it('are counted while the file streams, whatever its header says', async () => {
    const {fetch, sent, cancelled} = endless()
    expect(await failureOf(fetch)).toEqual({kind: 'tooLarge', megabytes: 8, address: href})
    expect(sent()).toBeLessThan(10_000_000)
    expect(cancelled()).toBe(true)
  })

  it('are narrower for another host', async () => {
    const loader = createLoader({base, fetch: endless().fetch})
    const loaded = await loader.loadSeason('https://elsewhere.example/a.json', {clubs: knownClubs})
    expect(loaded).toMatchObject({failure: {kind: 'tooLarge', megabytes: 2}})
  })

  it('end a wait, also where fetch does not listen', async () => {
    const never = () => new Promise<Response>(() => undefined)
    expect(await failureOf(never, {timeoutSeconds: 0.02})).toEqual({
      kind: 'timeout',
      seconds: 0.02,
      address: href,
    })
  })

  it('end a wait for the rest of a file', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'))
      },
    })
    expect(await failureOf(answering(body), {timeoutSeconds: 0.02})).toMatchObject({kind: 'timeout'})
  })

  describe('leave nothing running', () => {
    afterEach(() => {
      vi.useRealTimers()
    })
    it('once there is an answer', async () => {
      vi.useFakeTimers()
      await load(answering(season))
      expect(vi.getTimerCount()).toBe(0)
    })
  })
})

describe('an abort', () => {
  it('is told apart from being offline', async () => {
    const choice = new AbortController()
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new DOMException('', 'AbortError'))
        })
      })
    const loading = createLoader({base, fetch}).loadSeason(address, {
      clubs: knownClubs,
      signal: choice.signal,
    })
    choice.abort()
    expect(await loading).toEqual({status: 'failed', failure: {kind: 'aborted', address: href}})
  })

  it('before the start asks for nothing', async () => {
    const fetch = () => expect.fail('asked')
    const loaded = await createLoader({base, fetch}).loadSeason(address, {
      clubs: knownClubs,
      signal: AbortSignal.abort(),
    })
    expect(loaded).toMatchObject({failure: {kind: 'aborted'}})
  })

  it('while the clubs are on their way holds the answer back', async () => {
    const choice = new AbortController()
    const clubs = new Promise<typeof knownClubs>((resolve) => {
      setTimeout(() => {
        choice.abort()
        resolve(knownClubs)
      }, 10)
    })
    const loader = createLoader({base, fetch: answering(season)})
    expect(await loader.loadSeason(address, {clubs, signal: choice.signal, own: true})).toMatchObject({
      failure: {kind: 'aborted'},
    })
  })
})
