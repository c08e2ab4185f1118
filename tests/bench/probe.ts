import type {Browser, Page} from 'playwright-core'

/** What the probe below notes in the page; times in ms since navigation. */
export interface Notes {
  ready?: number
  draw?: number
  /** The bracket stands in the document. */
  inserted?: number
  /** The main thread has styled, laid out and painted the frame that holds it. */
  painted?: number
  /** The second animation frame after it was inserted: how the peers were measured. */
  twoFrames?: number
  shift: number
  /** Kept once the first bracket is painted, and once the whole view stands. */
  whenPainted: Promise<unknown>
  whenReady: Promise<unknown>
}

declare global {
  var bench: Notes
  var afterFrame: () => Promise<number>
  /** Kept as soon as there is such an element. */
  var whenThere: (selector: string) => Promise<void>
}

/** A page of its own profile with the probe in it, so that nothing comes from a cache. */
export async function probedPage(browser: Browser, viewport = {width: 1280, height: 800}) {
  const context = await browser.newContext({viewport, locale: 'en-US'})
  await context.addInitScript({content: probeScript})
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  return {page, session, close: () => context.close()}
}

export async function waitReady(page: Page): Promise<void> {
  await page.locator('[data-cuadro][data-state="ready"]').first().waitFor({state: 'attached'})
}

// tsx wraps functions in a helper that the page does not have.
export const probeScript = `globalThis.__name = (named) => named; (${String(probe)})()`

function probe() {
  globalThis.whenThere = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return
        observer.disconnect()
        resolve()
      }
      const observer = new MutationObserver(look)
      observer.observe(document, {attributes: true, childList: true, subtree: true})
      look()
    })
  let tellPainted: (value: unknown) => void
  globalThis.bench = {
    shift: 0,
    whenPainted: new Promise((resolve) => (tellPainted = resolve)),
    whenReady: whenThere('[data-cuadro][data-state="ready"]').then(() => (bench.ready = performance.now())),
  }
  globalThis.afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          resolve(performance.now())
        }
        port2.postMessage(null)
      })
    })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += (entry as unknown as {value: number}).value
  }).observe({type: 'layout-shift', buffered: true})

  const mark = performance.mark.bind(performance)
  performance.mark = (name, options) => {
    if (name === 'cuadro:draw' && bench.draw === undefined) {
      bench.draw = performance.now()
      void whenThere('[data-drawing="bracket"] [data-tie]').then(noteFrames)
    }
    return mark(name, options)
  }

  function noteFrames() {
    bench.inserted = performance.now()
    const painted = afterFrame().then((time) => {
      bench.painted = time
    })
    const twoFrames = new Promise<void>((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          bench.twoFrames = performance.now()
          resolve()
        }),
      ),
    )
    void Promise.all([painted, twoFrames]).then(tellPainted)
  }
}
