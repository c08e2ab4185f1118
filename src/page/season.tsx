import {hydrate, render, type ComponentChild} from 'preact'
import {createElement} from 'react'
import {loadMessages} from '../i18n/language.ts'
import {checkDataAddress} from '../season/dataAddress.ts'
import {givenFetch, type GivenFiles} from '../season/givenFetch.ts'
import {createLoader, seasonAddress} from '../season/load.ts'
import {afterPaint} from '../viewer/afterPaint.ts'
import type {Choices} from '../viewer/state/choices.ts'
import {createViewerStore, type ViewerStore} from '../viewer/state/store.ts'
import {StoreProvider} from '../viewer/state/StoreContext.tsx'
import {adoptStyles} from '../viewer/styleSheets.ts'
import {Viewer} from '../viewer/Viewer.tsx'
import {drawnFor} from './drawnFor.ts'
import {joinHost} from './frame.ts'
import {keepAddress} from './keepAddress.ts'
import {formatSeasonUrl, parseSeasonUrl, seasonPageAt, type SeasonPage} from './seasonUrl.ts'
import {canFetch, ownFetch} from './ownFetch.ts'
import {syncDocument} from './syncDocument.ts'

declare global {
  // Written by `data/seasons/<id>.js`, which the page names before this script, and `data/clubs.js` after it.
  var cuadroGiven: GivenFiles | undefined
}

/** The entry of the pages drawn at build time: what stands there becomes the viewer. */
async function start(container: HTMLElement): Promise<void> {
  const {href} = location
  const framed = window !== window.parent
  const built = pageOf(container)
  const page = () => seasonPageAt(location.pathname) ?? built
  const {choices, notices} = parseSeasonUrl(location.search, page())
  const base = new URL('../../', location.href)
  const given = (globalThis.cuadroGiven ??= {})
  const fetch = givenFetch(base, given, ownFetch, {
    promised: ['data/clubs.json'],
    complete: whenLoaded(),
  })
  const loader = createLoader({base, fetch})
  const format = (wanted: Choices) => withFileName(formatSeasonUrl(wanted, page()))

  const messages = await loadMessages(choices.language)
  const store = createViewerStore({
    // Where nothing can be fetched another season is reached by going to its page.
    loader: canFetch()
      ? loader
      : {
          ...loader,
          loadSeason: (address, options) => {
            if (Object.hasOwn(given, String(address))) return loader.loadSeason(address, options)
            // A host may have written into the fragment what it wants to hear again.
            location.assign(format(store.getState().choices) + new URL(href).hash)
            return new Promise(() => undefined)
          },
        },
    seasonAddress,
    dataAddress: (value) => checkDataAddress(value, new URL(location.href)),
    loadMessages,
    place: {folder: '../../', embedded: framed ? 'frame' : null},
    initial: {choices, messages, notices, drawnFor},
  })
  if (framed) joinHost({content: container, store, href})
  const asDrawn = sameAsDrawn(choices, built)
  await ready(store)
  const addressOf = keepAddress(store, {read: () => parseSeasonUrl(location.search, page()).choices, format})
  syncDocument(store)
  adoptStyles(document)
  const viewer = createElement(
    StoreProvider,
    {value: store},
    createElement(Viewer, {addressOf, home: withFileName('../../')}),
    // Preact stands in for React here, and its elements for React's.
  ) as unknown as ComponentChild
  // What the address asks for besides is put right on what stands.
  if (asDrawn && !framed) hydrate(viewer, container)
  else render(viewer, container)
  document.getElementById('printed')?.remove()
  delete document.documentElement.dataset.plain
}

/** The season and language that the build drew. */
function pageOf(container: HTMLElement): SeasonPage {
  const {season, lang} = container.querySelector<HTMLElement>('[data-cuadro]')?.dataset ?? {}
  // The build wrote them.
  return {season, language: lang} as SeasonPage
}

function sameAsDrawn(choices: Choices, {season, language}: SeasonPage): boolean {
  const {view, tie, theme, plain, data} = choices
  return (
    choices.season === season &&
    choices.language === language &&
    choices.clubs.length + choices.associations.length === 0 &&
    view === null &&
    tie === null &&
    theme === 'auto' &&
    !plain &&
    data === null
  )
}

/** Waits until the season is there, or cannot be had. */
function ready(store: ViewerStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.getState().load.status === 'loading') return
      stop()
      resolve()
    }
    const stop = store.subscribe(look)
    look()
  })
}

/** Waits until all scripts that the page names have run. */
function whenLoaded(): Promise<unknown> {
  return document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => {
        addEventListener('load', resolve, {once: true})
      })
}

// A disk shows the list of a folder instead of its page.
const withFileName = (address: string) =>
  location.protocol === 'file:' ? address.replace(/(^|\/)(?=$|\?)/, '$1index.html') : address

const container = document.getElementById('cuadro')
if (!container) throw new Error('The page has no element with the id "cuadro".')
void shown().then(() => start(container))

/** Waits until what stands is on the screen; not for long where no frame is made, as in a page that is hidden. */
function shown(): Promise<unknown> {
  return new Promise((resolve) => {
    afterPaint(() => {
      resolve(undefined)
    })
    setTimeout(resolve, 500)
  })
}
