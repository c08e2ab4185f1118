import {readFileSync} from 'node:fs'
import {checkDataAddress} from '../../src/season/dataAddress.ts'
import type {Archive} from '../../src/season/archive.ts'
import {seasonAddress, type Loaded, type Loader, type LoadFailure} from '../../src/season/load.ts'
import type {ClubList} from '../../src/season/club.ts'
import type {Season} from '../../src/season/schema.ts'
import type {SeasonList} from '../../src/season/seasonList.ts'
import type {Language} from '../../src/season/languages.ts'
import type {Choices} from '../../src/viewer/state/choices.ts'
import {createViewerStore, type ViewerStoreOptions} from '../../src/viewer/state/store.ts'
import {realArchive} from '../archive/realArchive.ts'
import {openSeason} from '../drawing/invented.ts'
import {realClubs, realRecord, realSeasons} from '../drawing/scenes.ts'
import {messagesOf} from '../i18n/cup.ts'
import {choicesOf, type PlainChoices} from './state/choicesOf.ts'
import {seasonList} from './seasons/seasonList.ts'

export const loaded = <T>(value: T): Loaded<T> => ({status: 'loaded', value})
export const failed = (failure: LoadFailure): Loaded<never> => ({status: 'failed', failure})
export const missing = failed({kind: 'missing', address: 'https://example.org/data'})

/** A promise that is kept when the test says so. */
export function later<T>() {
  let keep: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    keep = resolve
  })
  return {promise, keep}
}

type Answer<T> = Loaded<T> | Promise<Loaded<T>>

/** What the loader answers; a list is used up answer by answer, the last one again and again. */
export interface Answers {
  readonly list?: readonly Answer<SeasonList>[]
  readonly clubs?: readonly Answer<ClubList>[]
  readonly archive?: readonly Answer<Archive>[]
  /** The clubs of a season alone. */
  readonly clubsOf?: Readonly<Record<string, readonly Answer<ClubList>[]>>
  readonly seasons?: Readonly<Record<string, readonly Answer<Season>[]>>
  /** What is found wrong when a file taken on trust is looked at, the first time and so on; nothing thereafter. */
  readonly check?: Readonly<Record<string, readonly LoadFailure[]>>
}

export const clubsOfSeason = (id: string) =>
  JSON.parse(readFileSync(`public/data/clubs/${id}.json`, 'utf8')) as ClubList

const files: Readonly<Record<string, readonly Answer<unknown>[]>> = {
  ...Object.fromEntries(realSeasons.map((id) => [`clubs/${id}`, [loaded(clubsOfSeason(id))]])),
  ...Object.fromEntries(realSeasons.map((id) => [`data/seasons/${id}.json`, [loaded(realRecord(id))]])),
  'https://example.org/mine.json': [loaded(openSeason())],
}

/** A loader made of literal answers, and what it was asked for. */
export function makeLoader({
  list = [loaded(seasonList)],
  clubs = [loaded(realClubs())],
  archive = [loaded(realArchive)],
  clubsOf = {},
  seasons,
  check = {},
}: Answers = {}) {
  const found = new Map(Object.entries(check).map(([address, failures]) => [address, [...failures]]))
  const asked: string[] = []
  const signals: AbortSignal[] = []
  const answers = new Map<string, readonly Answer<unknown>[]>(
    Object.entries({
      ...files,
      ...seasons,
      ...Object.fromEntries(Object.entries(clubsOf).map(([id, given]) => [`clubs/${id}`, given])),
      list,
      clubs,
      archive,
    }),
  )
  const answer = (name: string) => {
    asked.push(name)
    const [first = missing, ...rest] = answers.get(name) ?? []
    if (rest.length > 0) answers.set(name, rest)
    return Promise.resolve(first)
  }
  const loader: Loader = {
    loadSeasonList: () => answer('list') as Promise<Loaded<SeasonList>>,
    loadArchive: () => answer('archive') as Promise<Loaded<Archive>>,
    loadClubs: (season) => answer(season === null ? 'clubs' : `clubs/${season}`) as Promise<Loaded<ClubList>>,
    loadSeason: async (address, {signal, own = false}) => {
      if (signal) signals.push(signal)
      const season = (await answer(String(address))) as Loaded<Season>
      if (own || season.status === 'failed') return season
      return {...season, check: () => Promise.resolve(found.get(String(address))?.shift() ?? null)}
    },
  }
  return {loader, asked, signals}
}

/** A store over such a loader. */
export function makeStore(
  choices: PlainChoices = {},
  answers: Answers = {},
  more: Partial<ViewerStoreOptions> = {},
) {
  const made = makeLoader(answers)
  const initial = choicesOf(choices)
  const store = createViewerStore({
    loader: made.loader,
    seasonAddress,
    dataAddress: (value: string) => checkDataAddress(value, new URL('https://example.org/')),
    loadMessages: (language: Language) => Promise.resolve(messagesOf[language]),
    initial: {choices: initial, messages: messagesOf[initial.language], notices: []},
    ...more,
  })
  const choose = (change: PlainChoices) => {
    store.getState().choose(change as Partial<Choices>)
  }
  return {...made, store, choose}
}
