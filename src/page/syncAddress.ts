import type {Language} from '../season/text.ts'
import type {Choices} from '../viewer/choices.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/store.ts'
import {formatUrl, parseUrl} from '../viewer/url.ts'

/**
 * Keeps address and choices the same: a season, a view and a tie are steps that Back undoes, all else replaces the
 * address. Gives the address of the present choices with a change made to them.
 */
export function syncAddress(store: ViewerStore, language: Language): FormatAddress {
  const newest = () => store.getState().seasons.at(-1)?.id ?? null
  const format = (choices: Choices) => formatUrl(choices, {newest: newest(), language})
  let restoring = false
  let written = store.getState().steps

  store.subscribe(({choices, load, steps}) => {
    // What is being loaded may yet turn out to be something else.
    if (restoring || load.status === 'loading') return
    const now = format(choices)
    if (now !== (location.search === '' ? '.' : location.search)) {
      const address = (now === '.' ? location.pathname : now) + location.hash
      if (steps === written) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    written = steps
  })

  addEventListener('popstate', () => {
    restoring = true
    store.getState().choose(parseUrl(location.search, {language}).choices)
    written = store.getState().steps
    restoring = false
  })

  // The clubs that are lit change too often for every link of a drawing to name them.
  return (change) => format({...store.getState().choices, clubs: [], associations: [], tie: null, ...change})
}
