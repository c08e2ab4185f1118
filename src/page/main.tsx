import {createRoot} from 'react-dom/client'
import '../drawing/drawings.css'
import {loadMessages, matchLanguage} from '../i18n/language.ts'
import {checkDataAddress} from '../season/dataAddress.ts'
import type {SeasonId} from '../season/ids.ts'
import {createLoader, seasonAddress} from '../season/load.ts'
import {createClubSource, idsOf} from '../viewer/state/clubSource.ts'
import {createViewerStore} from '../viewer/state/store.ts'
import {StoreProvider} from '../viewer/state/StoreContext.tsx'
import {adoptStyles} from '../viewer/styleSheets.ts'
import {Viewer} from '../viewer/Viewer.tsx'
import '../viewer/viewer.css'
import {syncAddress} from './syncAddress.ts'
import {syncDocument} from './syncDocument.ts'
import {parseUrl} from '../viewer/state/url.ts'

async function start(container: HTMLElement): Promise<void> {
  const {href} = location
  const framed = window !== window.parent
  const language = matchLanguage(navigator.languages)
  const {choices, notices} = parseUrl(location.search, {language})
  const loader = createLoader({base: new URL('.', location.href)})
  // The data is asked for before the words are there, since neither waits for the other; and the season before the
  // list, since the build wrote into the page which seasons there are.
  const season = choices.data === null ? knownSeason(choices.season) : null
  const clubs = createClubSource(loader)
  const its = clubs.of(season)
  const begun = {
    seasons: loader.loadSeasonList(),
    clubs,
    season: season && {
      id: season,
      loaded: loader.loadSeason(seasonAddress(season), {clubs: idsOf(its)}),
    },
  }
  const messages = await loadMessages(choices.language)
  const store = createViewerStore({
    loader,
    begun,
    seasonAddress,
    dataAddress: (value) => checkDataAddress(value, new URL(location.href)),
    loadMessages,
    place: {folder: '.', embedded: framed ? 'frame' : null},
    initial: {choices, messages, notices},
  })
  const addressOf = syncAddress(store, language)
  syncDocument(store)
  adoptStyles(document)
  createRoot(container).render(
    <StoreProvider value={store}>
      <Viewer addressOf={addressOf} />
    </StoreProvider>,
  )
  if (framed) (await import('./frame.ts')).joinHost({content: container, store, href})
}

/** The season asked for, or the newest; null where the page does not know of it. */
function knownSeason(asked: SeasonId | null): SeasonId | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="cuadro:seasons"]')
  // The build took them from index.json, where they are season ids.
  const known = (meta?.content.split(' ') ?? []) as SeasonId[]
  return (asked === null ? known.at(-1) : known.find((id) => id === asked)) ?? null
}

const container = document.getElementById('cuadro')
if (!container) throw new Error('The page has no element with the id "cuadro".')
void start(container)
