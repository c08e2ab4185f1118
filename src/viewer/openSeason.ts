import {createClubDirectory, type ClubDirectory} from '../archive/clubs.ts'
import {resolveSeason} from '../rules/resolve.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Loader, LoadFailure} from '../season/load.ts'
import type {Choices} from './choices.ts'
import {nearestSeason} from './nearestSeason.ts'
import {hasView} from './seasonViews.ts'
import type {Notice, ViewerState, ViewerStoreOptions} from './store.ts'

type Set = (change: Partial<ViewerState> | ((state: ViewerState) => Partial<ViewerState>)) => void

/**
 * Gives what opens the chosen season: finds which one that is, loads it and its clubs, and says what of the choices it
 * cannot show. Called again, it forgets the answer it was waiting for.
 */
export function createOpener(options: ViewerStoreOptions, set: Set, get: () => ViewerState) {
  const {loader, begun, seasonAddress, dataAddress} = options
  let running = new AbortController()
  let list = begun?.seasons ?? null
  let clubs = begun?.clubs ?? null
  let first = begun?.season ?? null

  return async function open(): Promise<void> {
    running.abort()
    running = new AbortController()
    const {signal} = running
    // A function, since the answer changes while this waits.
    const isStale = () => signal.aborted
    const fail = (failure: LoadFailure) => {
      set({load: {status: 'failed', failure}})
    }
    set(({choices}) => ({load: {status: 'loading'}, wanted: choices.data === null ? choices.season : null}))
    list ??= loader.loadSeasonList()
    clubs ??= loader.loadClubs()
    const knownClubs = clubs

    const listed = await list
    if (isStale()) return
    const found = find(get(), listed.status === 'loaded' ? listed.value.seasons : [], dataAddress)
    if (listed.status === 'failed') {
      list = null
      if (found.address === null && found.wanted === null) {
        fail(listed.failure)
        return
      }
    }
    set(found.state)
    const address = found.address ?? (found.wanted === null ? null : seasonAddress(found.wanted))
    if (address === null) {
      fail({kind: 'missing', address: 'data/index.json'})
      return
    }

    const early = first !== null && first.id === found.wanted ? first.loaded : undefined
    first = null
    const loaded = await (early ?? loader.loadSeason(address, {clubs: idsOf(knownClubs), signal}))
    const directory = await knownClubs
    if (isStale()) return
    if (directory.status === 'failed') {
      clubs = null
      fail(directory.failure)
      return
    }
    if (loaded.status === 'failed') {
      set({clubs: createClubDirectory(directory.value)})
      fail(loaded.failure)
      return
    }
    const season = resolveSeason(loaded.value)
    const allClubs = createClubDirectory(directory.value, loaded.value.clubs)
    const {choices, notices} = possible(get().choices, season, allClubs)
    performance.mark('cuadro:draw')
    set((state) => ({
      choices,
      notices: [...state.notices, ...notices],
      clubs: allClubs,
      wanted: season.record.id,
      load: {status: 'ready', season},
    }))
  }
}

/** The ids of the clubs there are, once they are known; none if they cannot be had. */
export async function idsOf(clubs: ReturnType<Loader['loadClubs']>): Promise<ReadonlySet<ClubId>> {
  const loaded = await clubs
  return new Set(loaded.status === 'loaded' ? loaded.value.clubs.map((club) => club.id) : [])
}

/** Which file to open: one of the reader's own, or the season asked for or nearest to it. */
function find(
  {choices, notices, seasons: before}: ViewerState,
  listed: ViewerState['seasons'],
  dataAddress: ViewerStoreOptions['dataAddress'],
) {
  const seasons = listed.length > 0 ? listed : before
  const own = choices.data === null ? null : dataAddress(choices.data)
  if (own?.status === 'accepted') return {address: own.url, wanted: null, state: {seasons}}

  const wanted = nearestSeason(seasons, choices.season)
  const refused: Notice[] = choices.data === null ? [] : [{about: 'data', asked: choices.data}]
  const another: Notice[] =
    choices.season === null || wanted === choices.season ? [] : [{about: 'season', asked: choices.season}]
  const season = another.length > 0 ? wanted : choices.season
  return {
    address: null,
    wanted,
    state: {
      seasons,
      wanted,
      choices: {...choices, season, data: null},
      notices: [...notices, ...refused, ...another],
    },
  }
}

/** What of the choices this season and these clubs can show; the rest becomes notices. */
function possible(
  choices: Choices,
  season: ResolvedSeason,
  clubs: ClubDirectory,
): {choices: Choices; notices: readonly Notice[]} {
  const tie = choices.tie !== null && season.ties.has(choices.tie) ? choices.tie : null
  const view = choices.view !== null && hasView(season, choices.view) ? choices.view : null
  const unknown = choices.clubs.filter((club) => !clubs.has(club))
  const known = unknown.length === 0 ? choices.clubs : choices.clubs.filter((club) => clubs.has(club))
  return {
    choices: {...choices, tie, view, clubs: known},
    notices: [
      ...(choices.tie !== null && tie === null ? [{about: 'tie', asked: choices.tie} as const] : []),
      ...(choices.view !== null && view === null ? [{about: 'view', asked: choices.view} as const] : []),
      ...unknown.map((asked) => ({about: 'club', asked}) as const),
    ],
  }
}
