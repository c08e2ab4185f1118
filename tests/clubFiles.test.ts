import {readdir, readFile} from 'node:fs/promises'
import {expect, it} from 'vitest'
import {clubListOfSeason, dataFolder, jsonText, readClubs, readSeasons} from '../src/publish/data.ts'
import {mentionsOf} from '../src/season/mentions.ts'

const seasons = await readSeasons()
const clubs = await readClubs()
const cases = seasons.map((season) => ({id: season.id, season}))
const folder = new URL('clubs/', dataFolder)

it('there is a file of clubs for every season, and no other', async () => {
  expect((await readdir(folder)).sort()).toEqual(seasons.map(({id}) => `${id}.json`).sort())
})

it.each(cases)('the clubs of $id are what “npm run data” writes', async ({id, season}) => {
  const written = await readFile(new URL(`${id}.json`, folder), 'utf8')
  expect(written).toBe(await jsonText(clubListOfSeason(clubs, season)))
})

it.each(cases)('the clubs of $id are all that it names, as clubs.json has them', ({season}) => {
  const own = new Set(season.clubs?.map(({id}) => id))
  const ofSeason = clubListOfSeason(clubs, season).clubs
  const ids = new Set(ofSeason.map(({id}) => id))
  expect(mentionsOf(season).filter(({club}) => !ids.has(club) && !own.has(club))).toEqual([])
  for (const club of ofSeason) expect(clubs.clubs).toContain(club)
})
