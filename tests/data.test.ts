import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {
  clubListOf,
  dataFolder,
  jsonText,
  readClubs,
  readJson,
  readSeasons,
  seasonFiles,
  seasonListOf,
} from '../src/publish/data.ts'
import {jsonSchemaText} from '../src/publish/schema.ts'
import {checkSeason} from '../src/rules/checkSeason.ts'
import {resolveSeason} from '../src/rules/resolve.ts'
import {findReferenceErrors} from '../src/season/references.ts'
import {season as seasonSchema} from '../src/season/schema.ts'
import {textIn} from '../src/season/textIn.ts'
import {idle} from './recorded/idle.ts'

const files = await seasonFiles()
const seasons = await readSeasons()
const clubs = await readClubs()
const cases = seasons.map((season) => ({id: season.id, season}))
const ajv = new Ajv2020({strictTuples: false, formats: {uri: (address: string) => URL.canParse(address)}})
const jsonSchema = v.parse(v.record(v.string(), v.unknown()), await readJson('season.v1.schema.json'))
const fitsJsonSchema = ajv.compile(jsonSchema)
const written = (file: string) => readFile(new URL(file, dataFolder), 'utf8')

describe('the files', () => {
  it.each(files)('%s fits the season format', async (file) => {
    const {issues} = v.safeParse(seasonSchema, await readJson(`seasons/${file}`))
    expect(issues).toBeUndefined()
  })

  it.each(files)('%s fits the JSON Schema', async (file) => {
    fitsJsonSchema(await readJson(`seasons/${file}`))
    expect(fitsJsonSchema.errors).toBeNull()
  })

  it('are named after the season in them', () => {
    expect(files).toEqual(seasons.map(({id}) => `${id}.json`))
  })

  it('are listed in an index that is current', async () => {
    expect(await written('index.json')).toBe(await jsonText(seasonListOf(seasons)))
  })

  it('are what the seasons of every club come from', async () => {
    expect(await written('clubs.json')).toBe(await jsonText(clubListOf(clubs, seasons)))
  })

  it('come with a JSON Schema that is current', async () => {
    expect(await written('season.v1.schema.json')).toBe(await jsonSchemaText())
  })
})

describe('the JSON Schema', () => {
  const [season] = seasons

  it('refuses a misspelt key', () => {
    expect(fitsJsonSchema({...season, stagse: []})).toBe(false)
  })

  it('refuses a source that is not an address', () => {
    expect(fitsJsonSchema({...season, sources: [{url: 'nowhere'}]})).toBe(false)
  })
})

describe('the references', () => {
  const known = new Set(clubs.clubs.map(({id}) => id))

  it.each(cases)('of $id are whole', ({season}) => {
    expect(findReferenceErrors(season, known)).toEqual([])
  })
})

describe('what is said', () => {
  it.each(cases)('in $id adds up, but for entrants of whom no match is known', ({id, season}) => {
    const warnings = checkSeason(resolveSeason(season))
    expect(warnings).toEqual(
      Object.keys(idle[id] ?? {}).map((club) => ({
        place: expect.stringMatching(/^entrants\[\d+\] /),
        expected: 'a club of a tie or a group',
        found: `"${club}"`,
      })),
    )
  })

  it.each(cases)('in $id of an entrant that plays nothing is why', ({id, season}) => {
    for (const [club, reason] of Object.entries(idle[id] ?? {})) {
      const entrant = season.entrants.find((one) => one.club === club)
      expect(textIn(entrant?.qualifiedAs ?? '?', 'en').text, club).toContain(reason)
    }
  })
})
