import {readFileSync} from 'node:fs'
import {Converter} from 'opencc-js/t2cn'
import {expect, it, test} from 'vitest'
import {toSimplified} from '../../src/archive/toSimplified.ts'
import {readClubs, readSeasons} from '../../src/publish/data.ts'
import {simplifiedFormsFile, simplifiedFormsModule} from '../../src/publish/simplifiedForms.ts'

test.each([
  ['阿拉祖蘭斯', '阿拉祖兰斯'],
  ['阿拉祖兰斯', '阿拉祖兰斯'],
  ['華盛頓聯', '华盛顿联'],
  ['Saprissa 薩', 'Saprissa 萨'],
  ['', ''],
])('%j becomes %j', (text, simplified) => {
  expect(toSimplified(text)).toBe(simplified)
})

it('knows every character of the clubs that has a Simplified form', () => {
  const simplify = Converter({from: 't', to: 'cn'})
  const characters = new Set(readFileSync('public/data/clubs.json', 'utf8').match(/\p{Script=Han}/gu))
  expect(characters.size).toBeGreaterThan(200)
  for (const character of characters) expect(toSimplified(character), character).toBe(simplify(character))
})

it('is what `npm run data` writes', async () => {
  const written = simplifiedFormsModule(await readClubs(), await readSeasons())
  expect(readFileSync(simplifiedFormsFile, 'utf8')).toBe(written)
})
