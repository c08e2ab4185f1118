import {writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs} from '@valibot/to-json-schema'
import {match, partialDate, score} from '../season/match.ts'
import {season} from '../season/schema.ts'
import {text} from '../season/text.ts'
import {dataFolder, jsonText} from './data.ts'

// Brands mean nothing in JSON, and JSON Schema has no word for what our own checks ask for.
const settings: ConversionConfig = {target: 'draft-2020-12', ignoreActions: ['brand', 'check']}

/** The season format as JSON Schema, for editors and for other people's programs. */
export function jsonSchemaOfSeason(): JsonSchema {
  const {$schema, $defs, ...body} = toJsonSchema(season, {
    ...settings,
    definitions: {match, partialDate, score, text},
    // A text with a description of its own is still the one text.
    overrideSchema: ({valibotSchema}) => (valibotSchema === text.pipe[0] ? {$ref: '#/$defs/text'} : null),
  })
  return {
    ...($schema === undefined ? {} : {$schema}),
    $id: 'season.v1.schema.json',
    title: 'Season format v1',
    description:
      'One season of the competition. JSON Schema cannot say that the clubs, stages and ties it names exist; the viewer checks that.',
    ...body,
    $defs: {...$defs, ...toJsonSchemaDefs({text}, settings)},
  }
}

export function jsonSchemaText(): Promise<string> {
  return jsonText(jsonSchemaOfSeason())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('season.v1.schema.json', dataFolder), await jsonSchemaText())
}
