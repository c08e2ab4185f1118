import * as v from 'valibot'
import {archive, type Archive} from './archive.ts'
import {clubList, type ClubList} from './club.ts'
import {findJsonError} from './jsonError.ts'
import {describeIssues, limitProblems, type Problems, toProblem} from './problems.ts'
import {findReferenceErrors, type KnownClubs} from './references.ts'
import {season, type Season} from './schema.ts'
import {seasonList, type SeasonList} from './seasonList.ts'

export type ParseFailure =
  | {readonly kind: 'notJson'; readonly line: number; readonly column: number}
  /** `found` is the other version: "season.v2". */
  | {readonly kind: 'version'; readonly found: string}
  | ({readonly kind: 'schema' | 'references'} & Problems)

export type Parsed<T> =
  {readonly status: 'parsed'; readonly value: T} | {readonly status: 'failed'; readonly failure: ParseFailure}

/** A season from the text of its file, or what is wrong with it in words. `clubs` are those of `clubs.json`. */
export function parseSeason(text: string, clubs: KnownClubs): Parsed<Season> {
  const parsed = parseJson<Season>(text, season)
  if (parsed.status === 'failed') return parsed
  const errors = findReferenceErrors(parsed.value, clubs).map((error) => toProblem(parsed.value, error))
  return errors.length > 0 ? failed({kind: 'references', ...limitProblems(errors)}) : parsed
}

export const parseClubs = (text: string): Parsed<ClubList> => parseJson<ClubList>(text, clubList)

export const parseSeasonList = (text: string): Parsed<SeasonList> => parseJson<SeasonList>(text, seasonList)

export const parseArchive = (text: string): Parsed<Archive> => parseJson<Archive>(text, archive)

function parseJson<T>(text: string, schema: v.GenericSchema<unknown, T>): Parsed<T> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failed({kind: 'notJson', ...findJsonError(text)})
  }
  // Before the schema, which would only list all that is new in the other version.
  const version = otherVersion(data)
  if (version !== undefined) return failed({kind: 'version', found: version})
  const result = v.safeParse(schema, data)
  return result.success
    ? {status: 'parsed', value: result.output}
    : failed({kind: 'schema', ...describeIssues(schema, result.issues, data)})
}

/** The version of the format that a file names, if it is not this one: "season.v2". */
function otherVersion(data: unknown): string | undefined {
  const named = typeof data === 'object' && data !== null && '$schema' in data ? data.$schema : undefined
  const version =
    typeof named === 'string' ? /\bseason\.v(\d{1,4})\.schema\.json$/.exec(named)?.[1] : undefined
  return version === undefined || version === '1' ? undefined : `season.v${version}`
}

const failed = (failure: ParseFailure) => ({status: 'failed', failure}) as const
