import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {type JsonSchema, toJsonSchema} from '@valibot/to-json-schema'
import {format, resolveConfig} from 'prettier'
import {association, clubId, stageId} from '../season/ids.ts'
import {partialDate} from '../season/match.ts'
import {jsonSchemaOfSeason} from './schema.ts'

export const docsFolder = new URL('../docs/', import.meta.url)

/** The examples of the format, which are season files of their own. */
export const examples = {minimal: 'examples/minimal.json', full: 'examples/full.json'} as const

/** `format.md`: the season format field by field, from its schema, with its examples. */
export async function formatDocText(): Promise<string> {
  const example = async (file: string) => (await readFile(new URL(file, docsFolder), 'utf8')).trim()
  const text = [
    opening,
    '## The least there can be',
    'Two clubs, one match. Everything else is left out or not known.',
    fenced(await example(examples.minimal)),
    ...sectionsOf(jsonSchemaOfSeason()).map(sectionText),
    '## Everything there can be',
    'A cup of four clubs with every field of the format.',
    fenced(await example(examples.full)),
  ].join('\n\n')
  const settings = await resolveConfig(fileURLToPath(docsFolder))
  return format(text, {...settings, parser: 'markdown'})
}

const opening = `# The season format, v1

A season is one JSON file (UTF-8). \`$schema\` names this format, so that editors complete and explain every field as you
type, and the viewer can tell another version. A file records facts: matches, dates, places, draws, and decisions that no
rule can compute. Aggregates, tables and winners follow from them and the rules; where they are recorded all the same,
\`npm run validate -- file.json\` holds them against what follows.

A key that is not listed here is an error, so that a slip does not pass for something left out. Ids tie the parts
together: a club, a stage, a group or a tie is named elsewhere by its id. Clubs of the archive need only their id
(\`data/clubs.json\`); any other stands in \`clubs\` of the file. A file may have 2 MB.

A club id is lower-case letters and digits, joined by hyphens: \`real-esteli\`. Any other id is letters, digits, dots and
hyphens: \`QF1\`, \`2013-14\`. A FIFA code is three capital letters: \`CRC\`.

This page is made from the schema (\`data/season.v1.schema.json\`) by \`npm run schema\`.`

const fenced = (code: string) => `\`\`\`json\n${code}\n\`\`\``

interface Section {
  readonly title: string
  readonly schema: JsonSchema
}

/** An object of the format each, in the order in which they are met from the outside in; what is shared once. */
function sectionsOf(root: JsonSchema): readonly Section[] {
  const sections: Section[] = []
  const visit = (schema: JsonSchema, title: string, owner = title) => {
    if (schema.properties !== undefined) {
      const same = (other: Section) => JSON.stringify(other.schema) === JSON.stringify(schema)
      const alike = sections.filter((section) => section.title.split(' of ')[0] === title)
      if (alike.some(same)) return
      sections.push({title: alike.length === 0 ? title : `${title} of ${owner}`, schema})
      for (const [key, member] of Object.entries(schema.properties)) visit(asSchema(member), key, title)
    }
    for (const inner of innerSchemas(schema)) {
      const kind = inner.properties?.kind
      const named = typeof kind === 'object' && typeof kind.const === 'string' ? `, "${kind.const}"` : ''
      visit(inner, inner.properties === undefined ? title : `${title}${named}`, owner)
    }
  }
  visit(root, 'The file')
  for (const [name, definition] of Object.entries(root.$defs ?? {})) {
    const schema = asSchema(definition)
    if (schema.properties === undefined) sections.push({title: name, schema})
    else visit(schema, name)
  }
  return sections
}

/** The schemas of the items and alternatives of a schema. */
function innerSchemas({items, anyOf, oneOf, prefixItems}: JsonSchema): readonly JsonSchema[] {
  const alternatives = [...(anyOf ?? []), ...(oneOf ?? []), ...(prefixItems ?? [])]
  return [...(typeof items === 'object' && !Array.isArray(items) ? [items] : []), ...alternatives].map(
    asSchema,
  )
}

const asSchema = (schema: JsonSchema | boolean): JsonSchema => (typeof schema === 'boolean' ? {} : schema)

function sectionText({title, schema}: Section): string {
  if (schema.properties === undefined) {
    const plain = formText({...schema, $ref: undefined})
    return `## \`${title}\`\n\n${schema.description ?? ''}\n\nIt is ${plain}.`
  }
  const required = new Set(schema.required ?? [])
  const rows = Object.entries(schema.properties ?? {}).map(([key, member]) => {
    const field = asSchema(member)
    const needed = required.has(key) ? 'yes' : ''
    return `| \`${key}\` | ${needed} | ${cell(typeText(field))} | ${cell(meaningOf(field))} |`
  })
  const heading = title === 'The file' ? title : `\`${title}\``
  const head = `## ${heading}`
  const meaning = schema.description !== undefined && title !== 'The file' ? `\n\n${schema.description}` : ''
  return `${head}${meaning}\n\n| field | needed | what | meaning |\n|---|---|---|---|\n${rows.join('\n')}`
}

/** Forms of text that come up again and again, by their patterns. */
const named = new Map(
  (
    [
      [clubId, 'a club id'],
      [stageId, 'an id'],
      [association, 'a FIFA code'],
      [partialDate, '[partialDate](#partialdate)'],
    ] as const
  ).map(([schema, name]) => [
    String(toJsonSchema(schema, {ignoreActions: ['brand', 'check']}).pattern),
    name,
  ]),
)

const cell = (text: string) => text.replaceAll('|', '\\|')

function meaningOf(schema: JsonSchema): string {
  return schema.description ?? ''
}

/** What may stand in a field: "a list of at most 24: club id". */
function typeText(schema: JsonSchema): string {
  const {$ref, pattern} = schema
  if ($ref !== undefined) {
    const name = $ref.replace('#/$defs/', '')
    return `[${name}](#${name.toLowerCase()})`
  }
  const known = pattern === undefined ? undefined : named.get(pattern)
  if (known !== undefined) return known
  return formText(schema)
}

function formText(schema: JsonSchema): string {
  const {type, anyOf, oneOf, prefixItems, items, properties, pattern, format: form} = schema
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ')
  const alternatives = anyOf ?? oneOf
  if (alternatives !== undefined) {
    return [...new Set(alternatives.map((one) => typeText(asSchema(one))))].join(', or ')
  }
  if (prefixItems !== undefined) return `a list of ${prefixItems.length}: ${prefixed(prefixItems)}`
  if (properties !== undefined) return 'an object, below'
  if (type === 'array') {
    const inner = typeof items === 'object' && !Array.isArray(items) ? typeText(items) : 'anything'
    const {minItems, maxItems} = schema
    const bounds = [
      minItems === undefined ? '' : `at least ${minItems}`,
      maxItems === undefined ? '' : `at most ${maxItems}`,
    ].filter(Boolean)
    return `a list${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''} of: ${inner}`
  }
  if (type === 'string') {
    const most = schema.maxLength === undefined ? '' : `, at most ${schema.maxLength} characters`
    if (form === 'uri') return `an address, http or https${most}`
    return pattern === undefined ? `text${most}` : `text as \`${pattern}\`${most}`
  }
  if (type === 'integer' || type === 'number') {
    const {minimum, maximum} = schema
    const range = minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : ''
    return `a whole number${range}`
  }
  return type === 'boolean' ? '`true` or `false`' : type === 'null' ? '`null`' : String(type)
}

function prefixed(items: readonly (JsonSchema | boolean)[]): string {
  return [...new Set(items.map((item) => typeText(asSchema(item))))].join(', ')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('format.md', docsFolder), await formatDocText())
}
