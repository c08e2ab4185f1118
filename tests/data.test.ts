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
import {resolveSeason} from '../src/rules/resolve.ts'
import {findBrokenReferences} from '../src/season/brokenReferences.ts'
import {season as seasonSchema} from '../src/season/schema.ts'
import {textIn} from '../src/season/text.ts'
import {champions} from './recorded/champions.ts'
import {clubsAt, departures, rowOf, tablesOf, winnerOf} from './recorded/figures.ts'
import {chineseNames} from './recorded/names.ts'
import {seedings, tables} from './recorded/tables.ts'
import {chineseTexts, halfWidth, simplified, textsWithoutAllLanguages} from './recorded/texts.ts'

const files = await seasonFiles()
const seasons = await readSeasons()
const clubs = await readClubs()
const cases = seasons.map((season) => ({id: season.id, season}))
const resolvedCases = seasons.map((season) => ({id: season.id, season, resolved: resolveSeason(season)}))
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

  it.each(cases)('of $id are whole, and what it says adds up', ({season}) => {
    expect(findBrokenReferences(season, known)).toEqual({errors: [], warnings: []})
  })

  it.each(cases)('of $id send every winner to a tie or group that names it', ({season}) => {
    for (const {winner, next} of departures(season))
      expect(clubsAt(season, next), `${winner} goes to ${next}`).toContain(winner)
  })

  it.each(cases)('of $id list as entrants exactly the clubs that play', ({season}) => {
    const playing = new Set(season.stages.flatMap((stage) => clubsAt(season, stage.id)))
    const entrants = season.entrants.map(({club}) => club)
    expect([...entrants].sort()).toEqual([...playing].sort())
  })
})

describe('the results', () => {
  it.each(cases)('of $id are left unchanged by resolving', ({season}) => {
    const before = structuredClone(season)
    resolveSeason(season)
    expect(season).toEqual(before)
  })

  it.each(resolvedCases)('of $id give the recorded decisions and winners', ({resolved}) => {
    const ties = [...resolved.ties.values()]
    expect(ties.map(({id, decision}) => [id, decision.by])).toEqual(
      ties.map(({id, record}) => [id, record.decidedBy]),
    )
    expect(ties.map((tie) => [tie.id, winnerOf(tie)])).toEqual(
      ties.map(({id, record}) => [id, record.winner]),
    )
  })

  it.each(resolvedCases)('of $id give the tables as printed', ({id, resolved}) => {
    expect(tablesOf(resolved)).toEqual(tables[id] ?? {})
  })

  it.each(resolvedCases)('of $id give the seeding as printed', ({id, season, resolved}) => {
    const seeded = season.entrants
      .flatMap(({club, seed}) => (seed === undefined ? [] : [{club, seed}]))
      .sort((a, b) => a.seed - b.seed)
      .map(({club, seed}) => ({seed, ...rowOf(resolved, club)}))
    expect(seeded).toEqual(seedings[id] ?? [])
  })

  it('make champions of the clubs in the list written by hand', () => {
    const recorded = seasons.map((season) => ({
      season: season.id,
      champion: season.champions[0]?.club,
      runnerUp: season.runnersUp[0],
      title: season.champions[0]?.title,
    }))
    expect(recorded).toEqual(champions)
  })

  it.each(resolvedCases)('of $id make its champion win the last tie', ({season, resolved}) => {
    const final = [...resolved.ties.values()].at(-1)
    expect(final && winnerOf(final)).toBe(season.champions[0]?.club)
    expect(final?.record.clubs).toContain(season.runnersUp[0])
  })
})

describe('the texts', () => {
  it.each(files)('of %s are in all three languages', async (file) => {
    expect(textsWithoutAllLanguages(await readJson(`seasons/${file}`))).toEqual([])
  })

  it.each([...files.map((file) => `seasons/${file}`), 'clubs.json'])(
    'of %s are in Traditional Chinese with full-width punctuation',
    async (file) => {
      const texts = chineseTexts(await readJson(file))
      expect(texts.filter((text) => simplified.test(text))).toEqual([])
      expect(texts.filter((text) => halfWidth.test(text))).toEqual([])
    },
  )

  it.each(cases)('of $id write a score with an en dash', ({season}) => {
    const {draw, entrants, stages, notes, uncertain} = season
    const texts = JSON.stringify({draw, entrants, stages, notes, uncertain})
    expect(texts.match(/[^-\d]\d{1,2}-\d{1,2}[^-\d]/g)).toBeNull()
  })

  it('name every club in Chinese as it is printed in Hong Kong', () => {
    const names = clubs.clubs.map(({id, name}) => {
      const chinese = textIn(name, 'zh-Hant')
      return [id, chinese.lang === 'zh-Hant' ? chinese.text : null]
    })
    expect(Object.fromEntries(names)).toEqual(chineseNames)
  })
})
