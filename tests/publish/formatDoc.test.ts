import {readFile} from 'node:fs/promises'
import {expect, it, test} from 'vitest'
import {docsFolder, examples, formatDocText} from '../../src/publish/formatDoc.ts'
import {jsonSchemaOfSeason} from '../../src/publish/schema.ts'
import {validate} from '../../src/publish/validate.ts'
import {parseSeason} from '../../src/season/parse.ts'
import {drawingNames, markupOf} from '../drawing/render.tsx'
import {sceneOf} from '../drawing/scenes.ts'

const written = (file: string) => readFile(new URL(file, docsFolder), 'utf8')
/** No club of the archive: an example stands by itself. */
const nobody = new Set<string>()

it('the page on the format is what “npm run schema” writes', async () => {
  expect(await written('format.md')).toBe(await formatDocText())
})

it('says of every field what it means', async () => {
  const rows = (await written('format.md')).split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.length).toBeGreaterThan(80)
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|').at(-2)?.trim(), row).not.toBe('')
})

test.each(Object.values(examples))('%s is valid, adds up, and is drawn', async (file) => {
  const text = await written(file)
  expect(validate(file, new TextEncoder().encode(text), nobody)).toEqual({
    ok: true,
    lines: [`${file}: valid`],
  })
  const parsed = parseSeason(text, nobody)
  if (parsed.status === 'failed') return expect.fail()
  const scene = sceneOf(parsed.value)
  for (const drawing of drawingNames) {
    const markup = markupOf(drawing, scene)
    if (!['about', 'groups', 'seeding', 'draw', 'schedule'].includes(drawing))
      expect(markup).toContain('Harbour')
  }
})

it('the full example has every field of the format', async () => {
  const used = new Set<string>()
  collect(JSON.parse(await written(examples.full)), used)
  const all = new Set<string>()
  fieldsOf(jsonSchemaOfSeason(), all)
  expect([...all].filter((key) => !used.has(key))).toEqual([])
  expect(all.size).toBeGreaterThan(60)
})

/** What is the same wherever it stands. */
const kindOf = (key: string) =>
  ({legs: 'match', matches: 'match', notes: 'remark', uncertain: 'remark'})[key] ?? key

/** The keys of a file, each with the key of the object or list that it stands in. */
function collect(value: unknown, used: Set<string>, owner = ''): void {
  if (Array.isArray(value)) for (const item of value) collect(item, used, owner)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      used.add(`${kindOf(owner)}.${key}`)
      collect(inner, used, key)
    }
  }
}

function fieldsOf(schema: unknown, all: Set<string>, owner = '', root: unknown = schema): void {
  if (Array.isArray(schema)) for (const item of schema) fieldsOf(item, all, owner, root)
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
  const {properties, $ref, items, anyOf, oneOf, prefixItems} = schema as Record<string, unknown>
  for (const [key, inner] of Object.entries(properties ?? {})) {
    // The languages of a text may be any of three.
    if (!['en', 'zh-Hant', 'es'].includes(key)) all.add(`${kindOf(owner)}.${key}`)
    fieldsOf(inner, all, key, root)
  }
  for (const inner of [items, anyOf, oneOf, prefixItems]) fieldsOf(inner, all, owner, root)
  if (typeof $ref === 'string') {
    const {$defs} = root as {readonly $defs: Readonly<Record<string, unknown>>}
    fieldsOf($defs[$ref.replace('#/$defs/', '')], all, owner, root)
  }
}
