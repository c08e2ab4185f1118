import {createClubDirectory} from '../../archive/clubs.ts'
import {resolveSeason} from '../../rules/resolve.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {Check, Loaded, LoadFailure} from '../../season/load.ts'
import type {Association, ClubId} from '../../season/ids.ts'
import type {Season} from '../../season/schema.ts'
import {createClubSource, idsOf, type LoadedClubs} from './clubSource.ts'
import {nearestSeason} from './nearestSeason.ts'
import {possible} from './possible.ts'
import {loadClubsNotHere, loadHostNote, loadOwnNote} from '../parts.ts'
import type {FileFailure, Notice, SeasonSource, ViewerState, ViewerStoreOptions} from './store.ts'

type Set = (change: Partial<ViewerState> | ((state: ViewerState) => Partial<ViewerState>)) => void

/**
 * Gives what opens the chosen season: finds which one that is, loads it and its clubs, and says what of the choices it
 * cannot show; and what loads all clubs. Opening again forgets the answer that it was waiting for.
 */
export function createOpener(options: ViewerStoreOptions, set: Set, get: () => ViewerState) {
  const {loader, begun, seasonAddress, dataAddress} = options
  let clubs = begun?.clubs ?? createClubSource(loader)
  let running = new AbortController()
  let list = begun?.seasons ?? null
  /** Looks at the files of what is shown that were taken on trust, in the order in which one needs another. */
  let checks: Check[] = []
  let first = begun?.season ?? null

  /** What is asked for from now on is the only thing wanted. */
  function begin() {
    running.abort()
    running = new AbortController()
    checks = []
    return running
  }
  const fail = (failure: LoadFailure | FileFailure) => {
    set({load: {status: 'failed', failure}})
  }

  async function open(): Promise<void> {
    const {signal} = begin()
    try {
      await openChosen(signal)
    } catch (error) {
      // Most likely a file taken on trust is not what it should be.
      await check()
      if (!signal.aborted && get().load.status !== 'failed') throw error
    }
  }

  /** Looks for what is wrong in the files of what is shown; it is told in place of the season. */
  async function check(): Promise<void> {
    const {signal} = running
    for (const look of checks) {
      const failure = await look()
      if (signal.aborted) return
      if (failure === null) continue
      // Whichever it was, it is asked for again.
      list = null
      clubs = createClubSource(loader)
      fail(failure)
      return
    }
  }

  async function openChosen(signal: AbortSignal): Promise<void> {
    // A function, since the answer changes while one waits.
    const isStale = () => signal.aborted
    const mine = checks
    const trust = <T>(loaded: Loaded<T>): Loaded<T> => {
      if (loaded.status === 'loaded' && loaded.check) mine.push(loaded.check)
      return loaded
    }
    set(({choices}) => ({load: {status: 'loading'}, wanted: choices.data === null ? choices.season : null}))
    list ??= loader.loadSeasonList()

    const listed = trust(await list)
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

    const its = clubs.of(found.wanted).then(trust)
    const note = found.own ? orNothing(loadOwnNote) : null
    const early = first !== null && first.id === found.wanted ? first.loaded : undefined
    first = null
    const loaded = trust(
      await (early ?? loader.loadSeason(address, {clubs: idsOf(its), signal, own: found.own})),
    )
    const known = await its
    if (isStale()) return
    if (known.status === 'failed') {
      fail(known.failure)
      return
    }
    if (loaded.status === 'failed') {
      set(withClubs(get(), null, known.value))
      fail(loaded.failure)
      return
    }
    const host = loaded.host ?? null
    // Nothing of another host is shown without the words that say so.
    if (host !== null && !(await canNameHost())) {
      if (!isStale()) fail({kind: 'offline', address: String(address)})
      return
    }
    const there = (await withAbsent(known.value, trust)) ?? known.value
    await note
    if (isStale()) return
    show(loaded.value, found.own || host !== null ? {kind: 'address', host} : {kind: 'archive'}, there)
  }

  /**
   * All clubs, where something is chosen that those of the season do not know: the note about it, which comes above the
   * drawing, is then there with it, and nothing has to move. Null where they are not needed, or not there in a moment.
   */
  async function withAbsent(
    {list, all}: LoadedClubs,
    trust: (loaded: Loaded<LoadedClubs>) => Loaded<LoadedClubs>,
  ): Promise<LoadedClubs | null> {
    const {choices} = get()
    const isKnown = (one: ClubId | Association) =>
      list.clubs.some(({id, association}) => id === one || association === one)
    if (all || [...choices.clubs, ...choices.associations].every(isKnown)) return null
    const answer = Promise.all([clubs.all().then(trust), orNothing(loadClubsNotHere)])
    const tooLong = new Promise<readonly [null]>((resolve) => setTimeout(resolve, longestMoment, [null]))
    const [everyClub] = await Promise.race([answer, tooLong])
    if (everyClub === null) void loadAllClubs()
    return everyClub?.status === 'loaded' ? everyClub.value : null
  }

  /** The same for a file from the reader's device, which may name any club. */
  async function openFile(file: File): Promise<void> {
    const {signal} = begin()
    const isStale = () => signal.aborted
    set({load: {status: 'loading'}, wanted: null})
    const known = await clubs.all()
    if (isStale()) return
    if (known.status === 'failed') {
      fail(known.failure)
      return
    }
    const note = orNothing(loadOwnNote)
    const read = await import('./readFile.ts')
      .then(({readFile}) => readFile(file, known.value.list))
      .catch(() => ({status: 'failed', failure: {kind: 'notLoaded'}}) as const)
    if (isStale()) return
    if (read.status === 'failed') {
      set(withClubs(get(), null, known.value))
      fail(read.failure)
      return
    }
    await note
    if (isStale()) return
    show(read.season, {kind: 'file', name: file.name, report: read.report}, known.value)
  }

  function show(record: Season, source: SeasonSource, known: LoadedClubs): void {
    const season = resolveSeason(record)
    const change = withClubs(get(), season, known)
    performance.mark('cuadro:draw')
    set({...change, wanted: season.record.id, load: {status: 'ready', season, source}})
  }

  // Quiet where they cannot be had: the season is drawn with its own.
  async function loadAllClubs(): Promise<void> {
    if (get().allClubs) return
    const known = await clubs.all()
    if (known.status === 'failed' || get().allClubs) return
    const {load} = get()
    set(withClubs(get(), load.status === 'ready' ? load.season : null, known.value))
  }

  return {open, openFile, loadAllClubs, check}
}

const canNameHost = () =>
  loadHostNote().then(
    () => true,
    () => false,
  )

// ms. Who waits longer would rather see the season without the note.
const longestMoment = 1000

/** For a part without which the season is shown too. */
const orNothing = (load: () => Promise<unknown>) => load().catch(() => null)

/** The clubs there are for a season, and what the choices come to with them. */
function withClubs(
  {choices, notices}: ViewerState,
  season: ResolvedSeason | null,
  {list, all}: LoadedClubs,
): Partial<ViewerState> {
  const clubs = createClubDirectory(list, season?.record.clubs)
  if (season === null) return {clubs, allClubs: all}
  const can = possible(choices, season, all ? clubs : null)
  return {clubs, allClubs: all, choices: can.choices, notices: [...notices, ...can.notices]}
}

/** Which file to open: one of the reader's own, or the season asked for or nearest to it. */
function find(
  {choices, notices, seasons: before}: ViewerState,
  listed: ViewerState['seasons'],
  dataAddress: ViewerStoreOptions['dataAddress'],
) {
  const seasons = listed.length > 0 ? listed : before
  const own = choices.data === null ? null : dataAddress(choices.data)
  if (own?.status === 'accepted') return {address: own.url, own: true, wanted: null, state: {seasons}}

  const wanted = nearestSeason(seasons, choices.season)
  const refused: Notice[] = choices.data === null ? [] : [{about: 'data', asked: choices.data}]
  const another: Notice[] =
    choices.season === null || wanted === choices.season ? [] : [{about: 'season', asked: choices.season}]
  const season = another.length > 0 ? wanted : choices.season
  return {
    address: null,
    own: false,
    wanted,
    state: {
      seasons,
      wanted,
      choices: {...choices, season, data: null},
      notices: [...notices, ...refused, ...another],
    },
  }
}
