import {expect, test} from 'vitest'
import {decodeText} from '../../src/season/decodeText.ts'

const words = 'Núñez, Águila – “León”'

test.each<[string, Uint8Array]>([
  ['UTF-8', new TextEncoder().encode(words)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
  ['UTF-16, as spreadsheets name Unicode', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  [
    'what Windows saves in the West',
    Uint8Array.from(words, (letter) => ({'–': 0x96, '“': 0x93, '”': 0x94})[letter] ?? letter.charCodeAt(0)),
  ],
])('a text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(words)
})
