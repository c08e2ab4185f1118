import {expect, test} from 'vitest'
import {checkDataAddress} from '../../src/season/dataAddress.ts'

const page = new URL('https://example.org/cup/index.html?season=2004')

test.each([
  ['mine.json', 'https://example.org/cup/mine.json'],
  ['./a/../mine.json?x=1', 'https://example.org/cup/mine.json?x=1'],
  ['/files/mine.json', 'https://example.org/files/mine.json'],
  ['https://example.org/mine.json', 'https://example.org/mine.json'],
  ['HTTPS://EXAMPLE.ORG:443/mine.json#top', 'https://example.org/mine.json'],
  ['//example.org/mine.json', 'https://example.org/mine.json'],
  ['<script>', 'https://example.org/cup/%3Cscript%3E'],
])('opens %s', (value, expected) => {
  const checked = checkDataAddress(value, page)
  expect(checked).toMatchObject({status: 'accepted', url: {href: expected}, host: null})
})

test.each([
  ['https://elsewhere.example/a.json', 'elsewhere.example'],
  ['//elsewhere.example/a.json', 'elsewhere.example'],
  ['\\\\elsewhere.example\\a.json', 'elsewhere.example'],
  ['https://example.org:8443/a.json', 'example.org:8443'],
  ['https://example.org.elsewhere.example/a.json', 'example.org.elsewhere.example'],
  // A Cyrillic letter that looks like a Latin one, and a sign that turns the text after it.
  ['https://\u0435xample.org/a.json', 'xn--xample-2of.org'],
  ['https://EXAMPLE.com/\u202egro.elpmaxe//a.json', 'example.com'],
])('opens %j, and names its host as computers write it', (value, host) => {
  expect(checkDataAddress(value, page)).toMatchObject({status: 'accepted', host})
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['https://', 'notAnAddress'],
  ['http://[', 'notAnAddress'],
  ['javascript:alert(1)', 'scheme'],
  ['java\nscript:alert(1)', 'scheme'],
  [' \u0001javascript:alert(1)', 'scheme'],
  ['data:application/json,{}', 'scheme'],
  ['blob:https://example.org/0a0b', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['ftp://example.org/a.json', 'scheme'],
  ['https://me@example.org/a.json', 'credentials'],
  ['https://me:secret@example.org/a.json', 'credentials'],
  ['https://example.org@evil.example/a.json', 'credentials'],
  ['http://example.org/a.json', 'insecure'],
  ['http://elsewhere.example/a.json', 'insecure'],
  ['http://localhost/a.json', 'insecure'],
  ['https://me@elsewhere.example/a.json', 'credentials'],
  ['https://ex\u202eample.org/a.json', 'notAnAddress'],
])('refuses %j', (value, reason) => {
  expect(checkDataAddress(value, page)).toEqual({status: 'refused', reason})
})

test('a name and password of the page itself are not handed on', () => {
  const checked = checkDataAddress('mine.json', new URL('https://me:secret@example.org/'))
  expect(checked).toEqual({status: 'accepted', url: new URL('https://example.org/mine.json'), host: null})
})

test('a page that is a file or has no address opens nothing', () => {
  expect(checkDataAddress('mine.json', new URL('file:///home/me/standalone.html')).status).toBe('refused')
  expect(checkDataAddress('mine.json', new URL('about:srcdoc')).status).toBe('refused')
})
