import type {Choices} from '../viewer/state/choices.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/state/store.ts'

export interface Addresses {
  /** What the present address says. */
  readonly read: () => Choices
  /** The address of these choices, relative to the present one; `.` for the page without a query. */
  readonly format: (choices: Choices) => string
}

/**
 * Keeps address and choices the same: a season, a view and a tie are steps that Back undoes, all else replaces the
 * address. Gives the address of the present choices with a change made to them.
 */
export function keepAddress(store: ViewerStore, {read, format}: Addresses): FormatAddress {
  let restoring = false
  let written = store.getState().steps

  // While a season is on its way too: Back and a reload then mean what was chosen, and no frame has to wait for it. What
  // turns out to be something else is put right in place.
  store.subscribe(({choices, steps, file}) => {
    if (restoring) return
    const now = format(file === null ? choices : {...choices, ...nothingOfFile})
    if (now !== (location.search === '' ? '.' : location.search)) {
      const address = (now === '.' ? location.pathname : now) + location.hash
      write(steps === written ? 'replaceState' : 'pushState', address)
    }
    written = steps
  })

  addEventListener('popstate', () => {
    restoring = true
    store.getState().choose(read())
    written = store.getState().steps
    restoring = false
  })

  // A link out of a picture leads to the page itself. The clubs that are lit change too often for every link of a
  // drawing to name them.
  return (change) => {
    const {choices} = store.getState()
    const page = choices.static ? {static: false, plain: false} : {}
    return format({...choices, ...page, clubs: [], associations: [], tie: null, ...change})
  }
}

/** A file from the reader's device has no address, so that the address says nothing of what is chosen in it. */
const nothingOfFile = {season: null, data: null, clubs: [], associations: [], view: null, tie: null} as const

// A file on a disk and a sandboxed frame may not change their address; the viewer does without.
function write(how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how](null, '', address)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
