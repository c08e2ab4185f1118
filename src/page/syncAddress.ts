import type {Language} from '../season/text.ts'
import type {Choices} from '../viewer/choices.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/store.ts'
import {formatUrl, parseUrl} from './url.ts'

/**
 * Keeps address and choices the same: a season, a view and a tie are steps that Back undoes, the rest replaces the
 * address. Gives the address of the present choices with a change made to them.
 */
export function syncAddress(store: ViewerStore, language: Language): FormatAddress {
  const newest = () => store.getState().seasons.at(-1)?.id ?? null
  const format = (choices: Choices) => formatUrl(choices, {newest: newest(), language})
  let restoring = false
  let written = store.getState().choices

  store.subscribe((state) => {
    // What is being loaded may yet turn out to be something else.
    if (restoring || state.load.status === 'loading') return
    const now = format(state.choices)
    const current = location.search === '' ? '.' : location.search
    if (now === current) return
    const address = (now === '.' ? location.pathname : now) + location.hash
    if (isStep(state.choices, written)) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    written = state.choices
  })

  addEventListener('popstate', () => {
    restoring = true
    const {choices} = parseUrl(location.search, {language})
    written = choices
    store.getState().choose(choices)
    restoring = false
  })

  // The clubs that are lit change too often for every link of a drawing to name them.
  return (change) => format({...store.getState().choices, clubs: [], tie: null, ...change})
}

const isStep = (now: Choices, before: Choices) =>
  now.season !== before.season ||
  now.view !== before.view ||
  now.tie !== before.tie ||
  now.data !== before.data
