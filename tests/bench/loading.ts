import type {Browser, Page} from 'playwright-core'
import {probedPage, waitReady} from './probe.ts'
import {median, row, type Row} from './report.ts'

const seasonSelect = 'select[data-control="season"], [data-control="season"] select'

/** Chosen one after the other: few ties and many, with groups below and without, and through zones. */
const seasons = ['2007', '2008-09', '2025', '1962', '1998', '1971', '2024', '1978']

/** Navigation, and season after season on the page at rest, with a CPU four times slower. */
export async function measureSlowCpu(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const first: number[] = []
  const changes = seasons.map((season) => ({season, times: [] as number[]}))
  for (let run = 0; run < runs; run++) {
    const {page, session, drawn, close} = await probedPage(browser)
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
    await page.goto(`${url}?season=2013-14`)
    await drawn
    first.push(await page.evaluate(() => performance.getEntriesByName('cuadro:drawn')[0]?.startTime ?? NaN))
    for (const {season, times} of changes) {
      await page.waitForTimeout(2000)
      times.push(await changeSeason(page, season))
    }
    await close()
  }
  const all = changes.map(({season, times}) => ({season, time: median(times)}))
  const slowest = all.reduce((a, b) => (b.time > a.time ? b : a))
  return [
    row('4× slower CPU: navigation → drawn 2013–14', median(first), 'ms', 600),
    row('4× slower CPU: season change, data there → painted', median(all.map(({time}) => time)), 'ms', 100),
    row('4× slower CPU: the slowest of them', slowest.time, 'ms', 100, `${slowest.season}, of ${all.length}`),
  ]
}

/** Layout shift while loading and while changing the season, with data that takes a third of a second. */
export async function measureShift(browser: Browser, url: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const width of [360, 768, 1280]) {
    const {page, close} = await probedPage(browser, {width, height: 800})
    await page.route('**/data/**', async (route) => {
      await page.waitForTimeout(300)
      await route.continue()
    })
    await page.goto(`${url}?season=2013-14`)
    await waitReady(page)
    await page.waitForTimeout(600)
    const loading = await page.evaluate(() => bench.shift)
    await changeSeason(page, '2007')
    await page.waitForTimeout(600)
    const changing = (await page.evaluate(() => bench.shift)) - loading
    rows.push(
      row(`${width} px: layout shift while loading`, loading, '', 0.02),
      row(`${width} px: layout shift at season change`, changing, '', 0.02),
    )
    await close()
  }
  return rows
}

/** Chooses another season; milliseconds from the arrival of its data to the painted frame that shows it. */
async function changeSeason(page: Page, season: string): Promise<number> {
  const painted = page.evaluate(async (id) => {
    let chosen = NaN
    document.addEventListener('change', () => (chosen = performance.now()), {once: true, capture: true})
    await new Promise<void>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(`[data-cuadro][data-season="${id}"][data-state="ready"]`) === null) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document, {attributes: true, childList: true, subtree: true})
      setTimeout(() => {
        reject(new Error(`Season ${id} was not drawn within 20 seconds.`))
      }, 20_000)
    })
    const end = await afterFrame()
    const [data] = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({name}) => name.endsWith(`/${id}.json`),
    )
    return end - Math.max(chosen, data?.responseEnd ?? 0)
  }, season)
  await page.locator(seasonSelect).first().selectOption(season)
  return painted
}
