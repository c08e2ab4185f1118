import type {Archive} from './archive.ts'
import type {ClubList} from './club.ts'
import {foreignHost} from './dataAddress.ts'
import {type FetchFailure, type FetchLimits, fetchText} from './fetchText.ts'
import type {SeasonId} from './ids.ts'
import type {Parsed, ParseFailure} from './parse.ts'
import type {KnownClubs} from './references.ts'
import type {Season} from './schema.ts'
import type {SeasonList} from './seasonList.ts'

/** Why a file could not be loaded, as data; the sentences are in `i18n/`. */
export type LoadFailure = (FetchFailure | ParseFailure) & {readonly address: string}

export type Loaded<T> =
  | {
      readonly status: 'loaded'
      readonly value: T
      /** There where the file came from another host than the page. */
      readonly host?: string
      /** There where the file was taken on trust. */
      readonly check?: Check
    }
  | {readonly status: 'failed'; readonly failure: LoadFailure}

/** Looks at a file and gives what is wrong with it, or null; null too where what it takes to look cannot be had. */
export type Check = () => Promise<LoadFailure | null>

export interface LoaderOptions extends Partial<FetchLimits> {
  /** The folder that holds `data/`; every address is relative to it. */
  readonly base: URL
  readonly fetch?: typeof fetch
}

export interface SeasonOptions {
  /** The clubs there are, or those of the season; they may still be on their way. */
  readonly clubs: KnownClubs | Promise<KnownClubs>
  readonly signal?: AbortSignal | undefined
  /** A file of the reader's own: its host may send on to another one. */
  readonly own?: boolean
}

export interface Loader {
  loadSeason(address: string | URL, options: SeasonOptions): Promise<Loaded<Season>>
  /** The clubs that a season names; null: every club. */
  loadClubs(season: SeasonId | null): Promise<Loaded<ClubList>>
  loadSeasonList(signal?: AbortSignal): Promise<Loaded<SeasonList>>
  /** What only all seasons together can say. */
  loadArchive(): Promise<Loaded<Archive>>
}

/** Where the file of a season is, relative to the folder that holds `data/`. */
export const seasonAddress = (id: SeasonId) => `data/seasons/${encodeURIComponent(id)}.json`

const clubsAddress = (season: SeasonId | null) =>
  season === null ? 'data/clubs.json' : `data/clubs/${encodeURIComponent(season)}.json`

type Parser = typeof import('./parse.ts')

/** Null where it cannot be had now. */
const getParser = (): Promise<Parser | null> => import('./parse.ts').catch(() => null)

/**
 * Loads the files of `data/` and season files of a reader's own. A failure is a value, never an exception. A reader's own
 * file is checked before anybody sees it. Those of `data/` were checked when they were built, as the code beside them was:
 * they are taken on trust, so that the first view waits for no schema, and come with what looks at them again.
 */
export function createLoader({
  base,
  fetch = globalThis.fetch.bind(globalThis),
  ...given
}: LoaderOptions): Loader {
  async function load<T>(
    address: string | URL,
    parse: (text: string, parser: Parser) => Parsed<T> | Promise<Parsed<T>>,
    {
      signal,
      own = false,
      trusted = !own,
    }: {signal?: AbortSignal | undefined; own?: boolean; trusted?: boolean},
  ): Promise<Loaded<T>> {
    const url = new URL(address, base)
    // Generated files of our own may be large; a stranger's may not.
    const limits = {
      maxBytes: own || url.origin !== base.origin ? 2_000_000 : 8_000_000,
      timeoutSeconds: 10,
      ...given,
    }
    const fail = (failure: FetchFailure | ParseFailure) =>
      ({status: 'failed', failure: {...failure, address: url.href}}) as const
    const check = async (text: string): Promise<Loaded<T>> => {
      const parser = await getParser()
      if (parser === null) return fail({kind: 'offline'})
      const parsed = await parse(text, parser)
      return parsed.status === 'failed' ? fail(parsed.failure) : {status: 'loaded', value: parsed.value}
    }

    // The schema and its words do not wait for the file.
    if (!trusted) void getParser()
    const fetched = await fetchText(url, {...limits, fetch, signal, mayLeave: own})
    if (fetched.status === 'failed') return fail(fetched.failure)
    const {text} = fetched
    const value = trusted ? fromJson(text) : undefined
    if (value !== undefined) {
      let checked: Promise<Loaded<T>> | undefined
      const again: Check = async () => {
        if ((await getParser()) === null) return null
        const found = await (checked ??= check(text))
        return found.status === 'failed' ? found.failure : null
      }
      return {status: 'loaded', value: value as T, check: again}
    }
    const checked = await check(text)
    if (signal?.aborted === true) return fail({kind: 'aborted'})
    const host = foreignHost(fetched.url, base)
    return checked.status === 'failed' || host === null ? checked : {...checked, host}
  }

  return {
    loadSeason: (address, {clubs, ...options}) =>
      load(address, async (text, {parseSeason}) => parseSeason(text, await clubs), options),
    loadClubs: (season) => load(clubsAddress(season), (text, {parseClubs}) => parseClubs(text), {}),
    loadSeasonList: (signal) =>
      load('data/index.json', (text, {parseSeasonList}) => parseSeasonList(text), {signal}),
    // Few readers ask for it, and none at the start.
    loadArchive: () =>
      load('data/archive.json', (text, {parseArchive}) => parseArchive(text), {trusted: false}),
  }
}

/** What a text holds; undefined if it is not JSON. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
