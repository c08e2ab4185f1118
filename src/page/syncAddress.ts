import type {Language} from '../season/languages.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/state/store.ts'
import {formatUrl, parseUrl} from '../viewer/state/url.ts'
import {keepAddress} from './keepAddress.ts'

/** Keeps the address of the page and the choices the same; gives the address of the choices with a change made to them. */
export function syncAddress(store: ViewerStore, language: Language): FormatAddress {
  return keepAddress(store, {
    read: () => parseUrl(location.search, {language}).choices,
    format: (choices) => formatUrl(choices, {newest: store.getState().seasons.at(-1)?.id ?? null, language}),
  })
}
