import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import * as v from 'valibot'
import {clubList, type ClubList} from '../season/club.ts'
import {mentionsOf} from '../season/mentions.ts'
import {season as seasonSchema, type Season} from '../season/schema.ts'
import type {SeasonList} from '../season/seasonList.ts'
import {archiveOf} from './archive.ts'

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

/** Of these clubs, those that a season names, and those that went before or after them. */
export function clubListOfSeason({clubs}: ClubList, season: Season): ClubList {
  const named = new Set(mentionsOf(season).map(({club}) => club))
  const related = new Set(clubs.flatMap((club) => (named.has(club.id) ? (club.related ?? []) : [])))
  return {clubs: clubs.filter(({id}) => named.has(id) || related.has(id))}
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
  // Only who writes data waits for it.
  const {format, resolveConfig} = await import('prettier')
  const settings = await resolveConfig(fileURLToPath(dataFolder))
  return format(JSON.stringify(value), {...settings, parser: 'json'})
}

// An id begins with the year, so that the order of the ids is the order of the seasons.
export function oldestFirst(seasons: readonly Season[]): readonly Season[] {
  return seasons.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {simplifiedFormsFile, simplifiedFormsModule} = await import('./simplifiedForms.ts')
  const seasons = await readSeasons()
  const clubs = clubListOf(await readClubs(), seasons)
  const write = async (file: string, value: unknown) =>
    writeFile(new URL(file, dataFolder), await jsonText(value))
  await write('index.json', seasonListOf(seasons))
  await write('clubs.json', clubs)
  await write('archive.json', archiveOf(oldestFirst(seasons)))
  await writeFile(simplifiedFormsFile, simplifiedFormsModule(clubs, seasons))
  // Emptied first, so that no season that has gone leaves its clubs behind.
  const folder = new URL('clubs/', dataFolder)
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder)
  for (const season of seasons) await write(`clubs/${season.id}.json`, clubListOfSeason(clubs, season))
}
