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
import {findBrokenReferences} from '../src/season/brokenReferences.ts'
import {season as seasonSchema, type Season} from '../src/season/schema.ts'
import {textIn} from '../src/season/text.ts'
import {contestsOf, datesOf, isBefore} from './recorded/dates.ts'
import {clubsAt, departures} from './recorded/figures.ts'
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

  it.each(cases)('of $id are whole, and what it says adds up', ({season}) => {
    expect(findBrokenReferences(season, known)).toEqual({errors: [], warnings: []})
  })

  it.each(cases)('of $id send every winner to a tie or group that names it', ({season}) => {
    for (const {winner, next} of departures(season))
      expect(clubsAt(season, next), `${winner} goes to ${next}`).toContain(winner)
  })

  it.each(cases)('of $id list every club that plays as an entrant', ({season}) => {
    const entrants = season.entrants.map(({club}) => club)
    expect(entrants).toEqual(expect.arrayContaining([...playing(season)]))
  })

  it.each(cases)('of $id say of an entrant that plays nothing why', ({id, season}) => {
    const playingClubs = playing(season)
    const others = season.entrants.filter(({club}) => !playingClubs.has(club))
    const reasons = idle[id] ?? {}
    expect(others.map(({club}) => club)).toEqual(Object.keys(reasons))
    for (const {club, qualifiedAs} of others)
      expect(textIn(qualifiedAs ?? '?', 'en').text, club).toContain(reasons[club])
  })
})

describe('the dates', () => {
  it.each(cases)('of $id lie between its start and its end', ({season}) => {
    const {start, end} = season
    const outside = contestsOf(season).flatMap(({id, matches}) =>
      datesOf(matches)
        .filter((date) => (start && isBefore(date, start)) || (end && isBefore(end, date)))
        .map((date) => [id, date]),
    )
    expect(outside).toEqual([])
  })

  it.each(cases)('of $id follow each other from leg to leg', ({season}) => {
    const ties = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : []))
    const turned = ties.filter(({legs}) => {
      const dates = datesOf(legs)
      return dates.some((date, i) => isBefore(date, dates[i - 1] ?? ''))
    })
    expect(turned.map(({id}) => id)).toEqual([])
  })

  it.each(cases)('of $id let nobody play on before the round is over', ({season}) => {
    const contests = contestsOf(season)
    const early = contests.flatMap(({id, matches, nexts}) => {
      const dates = datesOf(matches)
      const following = contests.filter((next) => nexts.some((other) => other === next.id))
      return following
        .filter((next) => datesOf(next.matches).some((later) => dates.some((date) => isBefore(later, date))))
        .map((next) => `${id} → ${next.id}`)
    })
    expect(early).toEqual([])
  })
})

/** The clubs that have a part in a tie or a group. */
function playing(season: Season): ReadonlySet<string> {
  return new Set(season.stages.flatMap((stage) => clubsAt(season, stage.id)))
}
