import type {Browser} from 'playwright-core'
import {probedPage} from './probe.ts'
import {median, row, type Row} from './report.ts'

/** From the arrival of what all seasons say to the painted journey of a club, for a page opened at it. */
export async function measureJourney(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const {page, close} = await probedPage(browser)
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[data-drawing="journey"]') === null) return
        observer.disconnect()
        void afterFrame().then((time) => (bench.journey = time))
      })
      observer.observe(document, {childList: true, subtree: true})
    })
    await page.goto(`${url}?view=journey&club=saprissa`)
    const time = await page.waitForFunction(() => {
      const [data] = performance
        .getEntriesByType('resource')
        .filter(({name}) => name.endsWith('/archive.json')) as PerformanceResourceTiming[]
      return bench.journey !== undefined && data ? bench.journey - data.responseEnd : undefined
    })
    times.push((await time.jsonValue()) ?? NaN)
    await close()
  }
  return [row('a journey: data there → painted', median(times), 'ms', 100)]
}
