import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {bracketStyles} from '../../src/drawing/styles.ts'

const folder = inject('buildFolder')
const read = (extension: string, besides = /^$/) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(extension) && !besides.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

test('the descriptions of the season format stay out of the browser', () => {
  const sources = readdirSync('src/season').map((file) => readFileSync(join('src/season', file), 'utf8'))
  const descriptions = sources.flatMap((source) =>
    [...source.matchAll(/v\.description\(\s*(?:'([^']+)'|"([^"]+)"|`([^`]+)`)/g)].map((found) =>
      found.slice(1).join(''),
    ),
  )
  expect(descriptions.length).toBeGreaterThan(40)
  // The importers bring the columns of CSV, which say the same of themselves.
  const built = read('.js', /readFile/).join('\n')
  expect(built.includes('lower-case letters and digits'), 'the schema is in the build').toBe(true)
  expect(descriptions.filter((description) => built.includes(description))).toEqual([])
})

test('every page carries the policy, with the hash of the style inside a bracket', () => {
  const hash = createHash('sha256').update(bracketStyles).digest('base64')
  for (const html of read('index.html')) {
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'`)
    expect(html).toContain("require-trusted-types-for 'script'")
    expect(html.search('http-equiv="Content-Security-Policy"')).toBeLessThan(
      html.search(/<script|<link|<style/),
    )
  }
})

test('no address of the build starts at the root of the host', () => {
  for (const html of read('.html')) expect(html).not.toMatch(/(?:src|href)="\//)
})
