import {createStore} from 'zustand/vanilla'
import {createClubDirectory, type ClubDirectory} from '../archive/clubs.ts'
import type {Messages} from '../i18n/en.ts'
import {resolveSeason} from '../rules/resolve.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId, SeasonId} from '../season/ids.ts'
import type {Loader, LoadFailure} from '../season/load.ts'
import type {SeasonEntry} from '../season/seasonList.ts'
import type {Language} from '../season/text.ts'
import type {Choices} from './choices.ts'
import {nearestSeason} from './nearestSeason.ts'
import {hasView} from './seasonViews.ts'

/** Something of an address that could not be had, and what is shown instead. */
export interface Notice {
  readonly about: 'season' | 'club' | 'view' | 'tie' | 'data' | 'language' | 'theme'
  readonly asked: string
}

export type LoadState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly season: ResolvedSeason}
  | {readonly status: 'failed'; readonly failure: LoadFailure}

export interface ViewerState {
  readonly choices: Choices
  /** The words of the chosen language. */
  readonly messages: Messages
  /** The seasons there are, oldest first; empty until they are known. */
  readonly seasons: readonly SeasonEntry[]
  readonly clubs: ClubDirectory
  /** The season that is shown, loading or failed; null while not even the newest is known. */
  readonly wanted: SeasonId | null
  readonly load: LoadState
  readonly notices: readonly Notice[]
  /** Changes what is chosen; a new season closes the open tie, a language arrives with its words. */
  readonly choose: (change: Partial<Choices>) => void
  readonly retry: () => void
  readonly dismissNotices: () => void
}

export interface ViewerStoreOptions {
  readonly loader: Loader
  /** Answers that were asked for before there was a store. */
  readonly begun?: {
    readonly seasons: ReturnType<Loader['loadSeasonList']>
    readonly clubs: ReturnType<Loader['loadClubs']>
  }
  readonly seasonAddress: (id: SeasonId) => string
  readonly loadMessages: (language: Language) => Promise<Messages>
  readonly initial: {
    readonly choices: Choices
    readonly messages: Messages
    readonly notices: readonly Notice[]
  }
}

/** One store per mounted viewer. It begins to load at once; a late answer for another choice is dropped. */
export function createViewerStore(options: ViewerStoreOptions) {
  const {loader, begun, seasonAddress, loadMessages, initial} = options
  let running = new AbortController()
  let list = begun?.seasons ?? null
  let clubs = begun?.clubs ?? null

  const store = createStore<ViewerState>()((set, get) => ({
    ...initial,
    seasons: [],
    clubs: new Map(),
    wanted: initial.choices.season,
    load: {status: 'loading'},
    choose: (change) => {
      const before = get().choices
      const next = {...before, ...change}
      const elsewhere = next.season !== before.season || next.data !== before.data
      const choices = elsewhere && change.tie === undefined ? {...next, tie: null} : next
      if (choices.language === before.language) {
        set({choices, notices: []})
      } else {
        void loadMessages(choices.language).then((messages) => {
          set((state) => ({choices: {...state.choices, language: choices.language}, messages}))
        })
        set({choices: {...choices, language: before.language}, notices: []})
      }
      if (elsewhere) void open()
    },
    retry: () => void open(),
    dismissNotices: () => {
      set({notices: []})
    },
  }))

  async function open(): Promise<void> {
    running.abort()
    running = new AbortController()
    const {signal} = running
    // A function, since the answer changes while this waits.
    const isStale = () => signal.aborted
    const notice = (more: Notice) => {
      store.setState((state) => ({notices: [...state.notices, more]}))
    }
    const fail = (failure: LoadFailure) => {
      if (!isStale()) store.setState({load: {status: 'failed', failure}})
    }
    store.setState((state) => ({
      load: {status: 'loading'},
      wanted: state.choices.data === null ? state.choices.season : null,
    }))
    list ??= loader.loadSeasonList()
    clubs ??= loader.loadClubs()
    const knownClubs = clubs
    const {choices} = store.getState()

    const listed = await list
    if (isStale()) return
    if (listed.status === 'loaded') store.setState({seasons: listed.value.seasons})
    else {
      list = null
      if (choices.data === null && choices.season === null) {
        fail(listed.failure)
        return
      }
    }
    const {seasons} = store.getState()
    const wanted = choices.data === null ? nearestSeason(seasons, choices.season) : null
    if (choices.data === null && wanted === null) return
    if (choices.season !== null && wanted !== null && wanted !== choices.season) {
      notice({about: 'season', asked: choices.season})
      store.setState((state) => ({choices: {...state.choices, season: wanted}}))
    }
    store.setState({wanted})

    const loaded = await loader.loadSeason(choices.data ?? seasonAddress(wanted as SeasonId), {
      clubs: knownClubs.then((result) =>
        result.status === 'loaded' ? new Set(result.value.clubs.map((club) => club.id)) : new Set<ClubId>(),
      ),
      signal,
    })
    const directory = await knownClubs
    if (isStale()) return
    if (directory.status === 'failed') {
      clubs = null
      fail(directory.failure)
      return
    }
    if (loaded.status === 'failed') {
      store.setState({clubs: createClubDirectory(directory.value)})
      fail(loaded.failure)
      return
    }
    const known = createClubDirectory(directory.value, loaded.value.clubs)
    const season = resolveSeason(loaded.value)
    performance.mark('cuadro:draw')
    store.setState((state) => ({
      ...possible(state.choices, season, known, notice),
      clubs: known,
      wanted: season.record.id,
      load: {status: 'ready', season},
    }))
  }

  void open()
  return store
}

export type ViewerStore = ReturnType<typeof createViewerStore>

/** What of the choices this season and these clubs can show; the rest becomes notices. */
function possible(
  choices: Choices,
  season: ResolvedSeason,
  clubs: ClubDirectory,
  notice: (notice: Notice) => void,
): Pick<ViewerState, 'choices'> {
  const tie = choices.tie !== null && season.ties.has(choices.tie) ? choices.tie : null
  if (choices.tie !== null && tie === null) notice({about: 'tie', asked: choices.tie})
  const view = choices.view !== null && hasView(season, choices.view) ? choices.view : null
  if (choices.view !== null && view === null) notice({about: 'view', asked: choices.view})
  const known = choices.clubs.filter((club) => clubs.has(club))
  for (const club of choices.clubs) if (!clubs.has(club)) notice({about: 'club', asked: club})
  return {
    choices: {...choices, tie, view, clubs: known.length === choices.clubs.length ? choices.clubs : known},
  }
}
