import * as v from 'valibot'
import {findReferenceErrors, type KnownClubs} from './references.ts'
import {season, type Season} from './schema.ts'

/** A season from the text of its file; null if anything is wrong with it, which `parse.ts` then finds words for. */
export function readSeason(text: string, clubs: KnownClubs): Season | null {
  const found = readJson<Season>(text, season)
  return found && findReferenceErrors(found, clubs).length === 0 ? found : null
}

/** What a text holds, if it is JSON that fits the schema; else null. */
export function readJson<T>(text: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const data: unknown = JSON.parse(text)
    if (otherVersion(data) !== undefined) return null
    const result = v.safeParse(schema, data, {abortEarly: true})
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** The version of the format that a file names, if it is not this one: "season.v2". */
export function otherVersion(data: unknown): string | undefined {
  const named = typeof data === 'object' && data !== null && '$schema' in data ? data.$schema : undefined
  const version =
    typeof named === 'string' ? /\bseason\.v(\d{1,4})\.schema\.json$/.exec(named)?.[1] : undefined
  return version === undefined || version === '1' ? undefined : `season.v${version}`
}
