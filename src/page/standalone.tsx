import {createElement} from 'react'
import {createRoot} from 'react-dom/client'
import '../drawing/drawings.css'
import {loadMessages, matchLanguage} from '../i18n/language.ts'
import {checkDataAddress} from '../season/dataAddress.ts'
import {givenFetch, type GivenFiles} from '../season/givenFetch.ts'
import {createLoader, seasonAddress} from '../season/load.ts'
import {createViewerStore} from '../viewer/state/store.ts'
import {StoreProvider} from '../viewer/state/StoreContext.tsx'
import {adoptStyles} from '../viewer/styleSheets.ts'
import {Viewer} from '../viewer/Viewer.tsx'
import '../viewer/viewer.css'
import {ownFetch} from './ownFetch.ts'
import {syncAddress} from './syncAddress.ts'
import {syncDocument} from './syncDocument.ts'
import {parseUrl} from '../viewer/state/url.ts'

/** The entry of `standalone.html`, which holds every season and opens from a disk. */
async function start(container: HTMLElement): Promise<void> {
  adoptStyles(document)
  const language = matchLanguage(navigator.languages)
  const {choices, notices} = parseUrl(location.search, {language})
  const base = new URL('.', location.href)
  const store = createViewerStore({
    loader: createLoader({base, fetch: givenFetch(base, filesInside(), ownFetch)}),
    seasonAddress,
    dataAddress: (value) => checkDataAddress(value, new URL(location.href)),
    loadMessages,
    initial: {choices, messages: await loadMessages(choices.language), notices},
  })
  const addressOf = syncAddress(store, language)
  syncDocument(store)
  // "." would be the folder of this file.
  const [name = ''] = location.pathname.split('/').slice(-1)
  const withName = (address: string) => (address === '.' && name !== '' ? name : address)
  createRoot(container).render(
    createElement(
      StoreProvider,
      {value: store},
      createElement(Viewer, {addressOf: (change) => withName(addressOf(change)), home: withName('.')}),
    ),
  )
}

/** The files of `data/` that this one brings along. */
function filesInside(): GivenFiles {
  const elements = document.querySelectorAll<HTMLElement>('script[type="application/json"][data-file]')
  return Object.fromEntries([...elements].map(({dataset, textContent}) => [dataset.file ?? '', textContent]))
}

const container = document.getElementById('cuadro')
if (!container) throw new Error('The page has no element with the id "cuadro".')
void start(container)
