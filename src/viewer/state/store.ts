import {createStore} from 'zustand/vanilla'
import type {ClubDirectory} from '../../archive/clubs.ts'
import type {Messages} from '../../i18n/en.ts'
import type {ImportReport} from '../../import/report.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {DataAddress} from '../../season/dataAddress.ts'
import type {SeasonId} from '../../season/ids.ts'
import type {Loader, LoadFailure} from '../../season/load.ts'
import type {SeasonEntry} from '../../season/seasonList.ts'
import type {Language} from '../../season/languages.ts'
import type {Choices} from './choices.ts'
import type {ClubSource} from './clubSource.ts'
import {createArchiveOpener, type ArchiveState} from './openArchive.ts'
import {createOpener} from './openSeason.ts'

/** Something of an address that could not be had; what is shown instead stands beside it. */
export interface Notice {
  readonly about:
    | 'season'
    | 'club'
    | 'clubs'
    | 'association'
    | 'view'
    | 'tie'
    | 'data'
    | 'language'
    | 'theme'
    | 'plain'
    | 'files'
    | 'static'
  readonly asked: string
}

/** Where the season comes from that is shown. */
export type SeasonSource =
  | {readonly kind: 'archive'}
  /** A file of the reader's own with an address; `host` where that is on another host than the page. */
  | {readonly kind: 'address'; readonly host: string | null}
  /** A file from the reader's device, and what an importer had to say of it. */
  | {readonly kind: 'file'; readonly name: string; readonly report: ImportReport | null}

/** Why a file from the reader's device cannot be shown, where it is not what is wrong in a season file. */
export type FileFailure =
  | {readonly kind: 'unreadable' | 'notLoaded' | 'unknownKind'}
  /** An importer found no season in it, and says what it found. */
  | {readonly kind: 'notASeason'; readonly report: ImportReport}

/** Where the viewer stands. */
export interface Place {
  /** The folder that holds the pages and the data, seen from the document. */
  readonly folder: string
  /** Whether it is in somebody else's page: in a frame, or as an element with the styles in its shadow root. */
  readonly embedded: 'frame' | 'element' | null
}

export type LoadState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly season: ResolvedSeason; readonly source: SeasonSource}
  | {readonly status: 'failed'; readonly failure: LoadFailure | FileFailure}

export interface ViewerState {
  readonly place: Place
  readonly choices: Choices
  /** The words of the chosen language. */
  readonly messages: Messages
  /** The seasons there are, oldest first; empty until they are known. */
  readonly seasons: readonly SeasonEntry[]
  /** The clubs that are known: at first those of the season, later all. */
  readonly clubs: ClubDirectory
  readonly allClubs: boolean
  /** The season that is shown, loading or failed; null while not even the newest is known, or for a file of one's own. */
  readonly wanted: SeasonId | null
  readonly load: LoadState
  /** The name of the file from the reader's device that is shown, loading or failed. It has no address. */
  readonly file: string | null
  readonly archive: ArchiveState
  readonly notices: readonly Notice[]
  /** The room for which the bracket stood in the page before the script came; null once it is no matter any more. */
  readonly drawnFor: number | null
  /** Whether a club was lit, be it for a moment. */
  readonly anyLit: boolean
  /** Counts what the reader chose that Back is to undo; what is put right in an address does not count. */
  readonly steps: number
  /** Changes what is chosen; a new season closes the open tie, a language arrives with its words. */
  readonly choose: (change: Partial<Choices>) => void
  /** Shows a file from the reader's device, the first of these, until another season is chosen. */
  readonly openFiles: (files: readonly File[]) => void
  readonly retry: () => void
  readonly dismissNotices: () => void
  /** Looks again at the files that were taken on trust; what is wrong with one is told in place of the season. */
  readonly check: () => Promise<void>
  /** Asks for every club there is, unless they are known already. */
  readonly loadAllClubs: () => void
  /** Asks for what only all seasons together can say, unless it is there or on its way. */
  readonly loadArchive: () => void
}

export interface ViewerStoreOptions {
  readonly loader: Loader
  /** Where it is left out: a page of its own, beside the data. */
  readonly place?: Place
  /** Answers that were asked for before there was a store. */
  readonly begun?: {
    readonly seasons: ReturnType<Loader['loadSeasonList']>
    readonly clubs: ClubSource
    readonly season: {readonly id: SeasonId; readonly loaded: ReturnType<Loader['loadSeason']>} | null
  }
  readonly seasonAddress: (id: SeasonId) => string
  /** Whether a file of one's own may be opened, and where it is. */
  readonly dataAddress: (value: string) => DataAddress
  readonly loadMessages: (language: Language) => Promise<Messages>
  readonly initial: {
    readonly choices: Choices
    readonly messages: Messages
    readonly notices: readonly Notice[]
    readonly drawnFor?: number
  }
}

/** One store per mounted viewer. It begins to load at once; a late answer for another choice is dropped. */
export function createViewerStore(options: ViewerStoreOptions) {
  const {loadMessages, initial} = options
  const store = createStore<ViewerState>()((set, get) => {
    const {open, openFile, loadAllClubs, check} = createOpener(options, set, get)
    const loadArchive = createArchiveOpener(
      options.loader,
      () => get().archive,
      (archive) => {
        set({archive})
      },
    )
    let asked = initial.choices.language
    const speak = async (language: Language) => {
      asked = language
      if (language === get().choices.language) return
      const messages = await loadMessages(language).catch(() => null)
      // Another language may have been asked for meanwhile; without its words the page stays as it is.
      if (messages && asked === language) set(({choices}) => ({choices: {...choices, language}, messages}))
    }
    return {
      ...initial,
      place: options.place ?? {folder: '.', embedded: null},
      drawnFor: initial.drawnFor ?? null,
      seasons: [],
      clubs: new Map(),
      allClubs: false,
      wanted: initial.choices.season,
      load: {status: 'loading'},
      file: null,
      archive: {status: 'unasked'},
      anyLit: false,
      steps: 0,
      choose: (change) => {
        const {choices: before, steps, file} = get()
        const next = {...before, ...change}
        const leavesFile = file !== null && ('season' in change || 'data' in change)
        const elsewhere = leavesFile || next.season !== before.season || next.data !== before.data
        const choices = elsewhere && change.tie === undefined ? {...next, tie: null} : next
        const isStep = elsewhere || choices.view !== before.view || choices.tie !== before.tie
        // The words of another language come first, so that nothing is shown in two at once.
        set({
          choices: {...choices, language: before.language},
          notices: [],
          steps: isStep ? steps + 1 : steps,
          ...(elsewhere && {load: {status: 'loading'}, file: null}),
        })
        if (change.language !== undefined) void speak(change.language)
        if (elsewhere) void open()
      },
      openFiles: ([file, ...others]) => {
        if (file === undefined) return
        const {choices, steps} = get()
        set({
          choices: {...choices, season: null, data: null, tie: null},
          notices: others.length > 0 ? [{about: 'files', asked: file.name}] : [],
          steps: steps + 1,
          file: file.name,
        })
        void openFile(file)
      },
      // A file from the device is not at hand any more; what can be tried again is the season that has an address.
      retry: () => {
        set({file: null})
        void open()
      },
      dismissNotices: () => {
        set({notices: []})
      },
      check,
      loadAllClubs: () => void loadAllClubs(),
      loadArchive: () => void loadArchive(),
    }
  })
  store.getState().retry()
  // A page that is drawn at build time, or taken over from there, shows what was loaded before it was first drawn.
  return {...store, getInitialState: store.getState}
}

export type ViewerStore = ReturnType<typeof createViewerStore>
