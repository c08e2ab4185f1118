import type {Archive} from './archive.ts'
import {clubList, type ClubList} from './club.ts'
import {foreignHost} from './dataAddress.ts'
import {type FetchFailure, type FetchLimits, fetchText} from './fetchText.ts'
import type {SeasonId} from './ids.ts'
import type {Parsed, ParseFailure} from './parse.ts'
import {readJson, readSeason} from './read.ts'
import type {KnownClubs} from './references.ts'
import type {Season} from './schema.ts'
import {seasonList, type SeasonList} from './seasonList.ts'

/** Why a file could not be loaded, as data; the sentences are in `i18n/`. */
export type LoadFailure = (FetchFailure | ParseFailure) & {readonly address: string}

export type Loaded<T> =
  /** `host` is there where the file came from another host than the page. */
  | {readonly status: 'loaded'; readonly value: T; readonly host?: string}
  | {readonly status: 'failed'; readonly failure: LoadFailure}

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

/** Loads and checks the files of `data/` and season files of a reader's own. A failure is a value, never an exception. */
export function createLoader({
  base,
  fetch = globalThis.fetch.bind(globalThis),
  ...given
}: LoaderOptions): Loader {
  async function load<T>(
    address: string | URL,
    signal: AbortSignal | undefined,
    read: (text: string) => T | null | Promise<T | null>,
    explain: (text: string) => Parsed<T> | Promise<Parsed<T>>,
    own = false,
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

    const fetched = await fetchText(url, {...limits, fetch, signal, mayLeave: own})
    if (fetched.status === 'failed') return fail(fetched.failure)
    const host = foreignHost(fetched.url, base)
    const loaded = (value: T): Loaded<T> => ({status: 'loaded', value, ...(host !== null && {host})})
    const value = await read(fetched.text)
    if (signal?.aborted === true) return fail({kind: 'aborted'})
    if (value !== null) return loaded(value)
    const parsed = await explain(fetched.text)
    return parsed.status === 'failed' ? fail(parsed.failure) : loaded(parsed.value)
  }

  // Few files are wrong, so the words for what is wrong with one come only then.
  return {
    loadSeason: (address, {clubs, signal, own}) =>
      load(
        address,
        signal,
        async (text) => readSeason(text, await clubs),
        async (text) => (await import('./parse.ts')).parseSeason(text, await clubs),
        own,
      ),
    loadClubs: (season) =>
      load<ClubList>(
        clubsAddress(season),
        undefined,
        (text) => readJson<ClubList>(text, clubList),
        async (text) => (await import('./parse.ts')).parseClubs(text),
      ),
    loadSeasonList: (signal) =>
      load<SeasonList>(
        'data/index.json',
        signal,
        (text) => readJson<SeasonList>(text, seasonList),
        async (text) => (await import('./parse.ts')).parseSeasonList(text),
      ),
    loadArchive: () => {
      // Few readers ask for it, so that its schema waits too, but not for the file.
      const schema = import('./archive.ts')
      // Where it cannot be had, `read` is where that matters.
      schema.catch(() => undefined)
      return load<Archive>(
        'data/archive.json',
        undefined,
        async (text) => readJson<Archive>(text, (await schema).archive),
        async (text) => (await import('./parse.ts')).parseArchive(text),
      )
    },
  }
}
