import type {Browser} from 'playwright-core'
import {quietPage} from './quietPage.ts'
import {median, row, type Row} from './report.ts'

/** From the arrival of what all seasons say to the painted journey of a club, for a page opened at it. */
export async function measureJourney(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await quietPage(browser)
    await page.send('Page.navigate', {url: `${url}?view=journey&club=saprissa`})
    times.push(await page.run(untilDrawn, null))
    await page.close()
  }
  return [row('a journey: data there → painted', median(times), 'ms', 100)]
}

/** Runs in the page. */
async function untilDrawn(): Promise<number> {
  const drawing = '[data-drawing="journey"]'
  if (document.querySelector(drawing) !== null) throw new Error('The journey stood before it was waited for.')
  await whenThere(drawing)
  const painted = await afterFrame()
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return painted - (resources.find(({name}) => name.endsWith('/archive.json'))?.responseEnd ?? NaN)
}
