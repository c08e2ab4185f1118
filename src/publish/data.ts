import {readdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import * as v from 'valibot'
import {clubList, type ClubList} from '../season/club.ts'
import {season as seasonSchema, type Season} from '../season/schema.ts'
import type {SeasonList} from '../season/seasonList.ts'

export const dataFolder = new URL('../../public/data/', import.meta.url)

/** What `index.json` says of the seasons, oldest first. */
export function seasonListOf(seasons: readonly Season[]): SeasonList {
  return {
    seasons: oldestFirst(seasons).map(({id, label, competition, edition, champions, runnersUp}) => ({
      id,
      ...(label === undefined ? {} : {label}),
      competition,
      edition,
      champions: champions.map(({club}) => club),
      runnersUp,
    })),
  }
}

/** The same clubs with the seasons they took part in. */
export function clubListOf({clubs}: ClubList, seasons: readonly Season[]): ClubList {
  const ordered = oldestFirst(seasons)
  return {
    clubs: clubs.map((club) => ({
      ...club,
      seasons: ordered.filter(({entrants}) => entrants.some((it) => it.club === club.id)).map(({id}) => id),
    })),
  }
}

export async function seasonFiles(): Promise<readonly string[]> {
  const names = await readdir(new URL('seasons/', dataFolder))
  return names.filter((name) => name.endsWith('.json')).sort()
}

export async function readSeasons(): Promise<readonly Season[]> {
  const files = await seasonFiles()
  return Promise.all(files.map(async (file) => v.parse(seasonSchema, await readJson(`seasons/${file}`))))
}

export async function readClubs(): Promise<ClubList> {
  return v.parse(clubList, await readJson('clubs.json'))
}

export async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(file, dataFolder), 'utf8'))
}

/** JSON as Prettier writes it with the settings of this project. */
export async function jsonText(value: unknown): Promise<string> {
  const settings = await resolveConfig(fileURLToPath(dataFolder))
  return format(JSON.stringify(value), {...settings, parser: 'json'})
}

// An id begins with the year, so that the order of the ids is the order of the seasons.
function oldestFirst(seasons: readonly Season[]): readonly Season[] {
  return seasons.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seasons = await readSeasons()
  await writeFile(new URL('index.json', dataFolder), await jsonText(seasonListOf(seasons)))
  await writeFile(new URL('clubs.json', dataFolder), await jsonText(clubListOf(await readClubs(), seasons)))
}
