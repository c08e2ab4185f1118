import {expect, test} from 'vitest'
import {readableAddress, webAddress} from '../../src/season/webAddress.ts'

test.each([
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/a b', 'http://example.org/a%20b'],
  ['HTTPS://example.org/x', 'https://example.org/x'],
])('%j may be a link', (value, href) => {
  expect(webAddress(value)?.href).toBe(href)
})

test.each([
  '',
  'example.org',
  '/path',
  '//example.org',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'vbscript:x',
  'https://',
])('%j may not', (value) => {
  expect(webAddress(value)).toBeNull()
})

test.each([
  ['https://example.org/%E9%98%BF', 'https://example.org/阿'],
  ['https://example.org/%ZZ', 'https://example.org/%ZZ'],
  ['https://example.org/%E2%80%AEmoc.live', 'https://example.org/%E2%80%AEmoc.live'],
  ['https://example.org/%20%C2%A0@evil.example', 'https://example.org/%20%C2%A0@evil.example'],
  ['https://\u0435xample.org/', 'https://xn--xample-2of.org/'],
])('%j is read as %j', (value, read) => {
  const url = webAddress(value)
  expect(url && readableAddress(url)).toBe(read)
})
