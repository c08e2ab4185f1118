// The styles in this order: what shuts out the host's, the viewer's, what the host may change.
import './element.css'
import '../drawing/drawings.css'
import '../viewer/viewer.css'
import {createRoot, type Root} from 'react-dom/client'
import {canonicalLanguage, loadMessages, matchLanguage} from '../i18n/language.ts'
import {checkDataAddress} from '../season/dataAddress.ts'
import {createLoader, seasonAddress} from '../season/load.ts'
import type {Language} from '../season/languages.ts'
import {createViewerStore, type ViewerStore} from '../viewer/state/store.ts'
import {StoreProvider} from '../viewer/state/StoreContext.tsx'
import {Viewer} from '../viewer/Viewer.tsx'
import {
  attributeNames,
  attributesToWrite,
  changeBy,
  readAttributes,
  type AttributeName,
} from './attributes.ts'
import {linksFrom} from './linksFrom.ts'
import {nameParts} from './nameParts.ts'
import {dressRoot} from './dressRoot.ts'
import {showWhenDrawn} from './showWhenDrawn.ts'
import {tellChanges} from './tellChanges.ts'
import './theme.css'

export interface MountedSeason {
  /** To be called when an attribute changed. */
  readonly follow: (name: AttributeName) => void
  readonly unmount: () => void
}

/** Shows in a shadow root the season that the attributes of its host say. `folder` holds the data. */
export function mountSeason(host: HTMLElement, shadow: ShadowRoot, folder: URL): MountedSeason {
  const defaults = {language: languageAround(host)}
  const place = dressRoot(shadow)
  const endings = [showWhenDrawn(host, shadow, place), nameParts(place)]
  let store: ViewerStore | null = null
  let root: Root | null = null
  let ended = false
  let writing = false

  const attributes = () =>
    new Map(
      attributeNames.flatMap((name) =>
        host.hasAttribute(name) ? [[name, host.getAttribute(name) ?? '']] : [],
      ),
    )

  const write = () => {
    const state = store?.getState()
    // What is being loaded may yet turn out to be something else.
    if (!state || state.load.status === 'loading') return
    writing = true
    for (const [name, value] of attributesToWrite(state.choices, attributes(), defaults)) {
      if (value === null) host.removeAttribute(name)
      else host.setAttribute(name, value)
    }
    writing = false
  }

  const begin = async () => {
    const {choices, notices} = readAttributes(attributes(), defaults)
    const messages = await loadMessages(choices.language)
    if (ended) return
    const made = createViewerStore({
      loader: createLoader({base: folder}),
      seasonAddress,
      dataAddress: (value) => checkDataAddress(value, new URL(document.baseURI)),
      loadMessages,
      place: {folder: folder.href, embedded: 'element'},
      // Other attributes may have come meanwhile; the words of another language follow.
      initial: {
        choices: {...readAttributes(attributes(), defaults).choices, language: choices.language},
        messages,
        notices,
      },
    })
    store = made
    follow('lang')
    endings.push(made.subscribe(write), tellChanges(host, made))
    root = createRoot(place)
    root.render(
      <StoreProvider value={made}>
        <Viewer addressOf={linksFrom(made, folder)} home={folder.href} />
      </StoreProvider>,
    )
  }
  const follow = (name: AttributeName) => {
    if (writing || !store) return
    const change = changeBy(name, attributes(), defaults)
    // A season takes the place of a file, as a file does that of a season.
    store.getState().choose(name === 'season' ? {...change, data: null} : change)
  }

  // Where not even the words can be had, the children of the host stand.
  begin().catch(() => undefined)
  return {
    follow,
    unmount: () => {
      ended = true
      for (const end of endings) end()
      root?.unmount()
    },
  }
}

/** The language of the page around the element if it is one of ours, else the reader's. */
function languageAround(host: HTMLElement): Language {
  const around = host.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? ''
  return canonicalLanguage(around) ?? matchLanguage(navigator.languages)
}
