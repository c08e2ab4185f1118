import {expect, test} from 'vitest'
import {givenFetch} from '../../src/season/givenFetch.ts'

const base = new URL('https://example.org/cup/')
const asked: string[] = []
const fetch: typeof globalThis.fetch = (input) => {
  asked.push(input instanceof Request ? input.url : String(input))
  return Promise.resolve(new Response('from the host'))
}
const textOf = async (from: typeof fetch, address: string) => (await from(new URL(address, base))).text()

test('what came with the page is not asked for again', async () => {
  asked.length = 0
  const given = givenFetch(base, {'data/index.json': '{"seasons":[]}'}, fetch)
  expect(await textOf(given, 'data/index.json')).toBe('{"seasons":[]}')
  expect(asked).toEqual([])
})

test('all else is, at its own address', async () => {
  asked.length = 0
  const given = givenFetch(base, {'data/index.json': ''}, fetch)
  expect(await textOf(given, 'data/clubs.json')).toBe('from the host')
  expect(await textOf(given, 'https://example.net/cup/data/index.json')).toBe('from the host')
  expect(await textOf(given, 'toString')).toBe('from the host')
  expect(asked).toEqual([
    'https://example.org/cup/data/clubs.json',
    'https://example.net/cup/data/index.json',
    'https://example.org/cup/toString',
  ])
})

test('what is promised is waited for, and asked for if it did not come', async () => {
  asked.length = 0
  const files: Record<string, string> = {}
  let complete: () => void = () => undefined
  const later = {
    promised: ['data/clubs.json', 'data/lost.json'],
    complete: new Promise<void>((resolve) => (complete = resolve)),
  }
  const given = givenFetch(base, files, fetch, later)
  const clubs = textOf(given, 'data/clubs.json')
  const lost = textOf(given, 'data/lost.json')
  files['data/clubs.json'] = '{"clubs":[]}'
  complete()
  expect([await clubs, await lost]).toEqual(['{"clubs":[]}', 'from the host'])
  expect(asked).toEqual(['https://example.org/cup/data/lost.json'])
})
