import {setTimeout as sleep} from 'node:timers/promises'
import type {Browser} from 'playwright-core'
import {probedPage, waitReady} from './probe.ts'
import {openQuietly, quietPage} from './quietPage.ts'
import {median, row, rounded, type Row} from './report.ts'

/** Chosen one after the other: few ties and many, with groups below and without, and through zones. */
const seasons = ['2007', '2008-09', '2025', '1962', '1998', '1971', '2024', '1978']

/** Navigation, and season after season on the page at rest, with a CPU four times slower. */
export async function measureSlowCpu(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const first: {readonly drawn: number; readonly painted: number}[] = []
  const longest: number[] = []
  const changes = seasons.map((season) => ({season, inSight: [] as number[], whole: [] as number[]}))
  for (let run = 0; run < runs; run++) {
    const page = await quietPage(browser)
    await page.send('Emulation.setCPUThrottlingRate', {rate: 4})
    await openQuietly(page, `${url}?season=2013-14`)
    first.push(
      await page.run(
        (drawn) => ({
          drawn: performance.getEntriesByName(drawn)[0]?.startTime ?? NaN,
          painted: bench.painted ?? NaN,
        }),
        'cuadro:drawn',
      ),
    )
    await sleep(2000)
    longest.push(await page.run(longestTaskAfter, 'cuadro:drawn'))
    for (const {season, inSight, whole} of changes) {
      await sleep(2000)
      const drawn = await page.run(changeSeason, season)
      inSight.push(drawn.inSight)
      whole.push(drawn.whole)
    }
    await page.close()
  }
  const all = changes.map(({season, inSight, whole}) => ({
    season,
    inSight: median(inSight),
    whole: median(whole),
  }))
  const change = (what: string, part: 'inSight' | 'whole', limit?: number) => {
    const slowest = all.reduce((a, b) => (b[part] > a[part] ? b : a))
    return [
      row(
        `4× slower CPU: season change, data there → ${what}`,
        median(all.map((one) => one[part])),
        'ms',
        limit,
      ),
      row(
        '4× slower CPU: the slowest of them',
        slowest[part],
        'ms',
        limit,
        `${slowest.season}, of ${all.length}`,
      ),
    ]
  }
  return [
    row(
      '4× slower CPU: navigation → drawn 2013–14',
      median(first.map(({drawn}) => drawn)),
      'ms',
      600,
      `its frame done ${rounded(median(first.map(({painted}) => painted)))}`,
    ),
    row('4× slower CPU: the longest task of what comes after it', median(longest), 'ms'),
    ...change('all in sight painted', 'inSight', 100),
    ...change('all of it painted', 'whole'),
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
    await page.evaluate(changeSeason, '2007')
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

/** Runs in the page: how many ms a tap may have had to wait since it was marked so; 0 where no task took more than 50. */
function longestTaskAfter(mark: string): Promise<number> {
  const begin = performance.getEntriesByName(mark)[0]?.startTime ?? NaN
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const after = list.getEntries().filter(({startTime}) => startTime > begin)
      resolve(Math.max(0, ...after.map(({duration}) => duration)))
    })
    observer.observe({type: 'longtask', buffered: true})
    setTimeout(resolve, 500, 0)
  })
}

/**
 * Runs in the page: chooses a season and gives the ms from the arrival of its data to the painted frame that shows what
 * of it is in sight, and to the one that has all of it, further down too.
 */
async function changeSeason(season: string): Promise<{readonly inSight: number; readonly whole: number}> {
  const select = document.querySelector<HTMLSelectElement>('select[data-control="season"]')
  if (select === null) throw new Error('The page has no season selector.')
  const tooLate = new Promise<never>((_, reject) =>
    setTimeout(() => {
      reject(new Error(`Season ${season} was not drawn within 20 seconds.`))
    }, 20_000),
  )
  const marked = 'data-bench-before'
  document.querySelector('[data-drawing="bracket"]')?.setAttribute(marked, '')
  const chosen = performance.now()
  select.value = season
  select.dispatchEvent(new Event('change', {bubbles: true}))
  const first = whenThere(`[data-drawing="bracket"]:not([${marked}]) [data-tie]`).then(afterFrame)
  const ready = whenThere(`[data-cuadro][data-season="${season}"][data-state="ready"]`).then(afterFrame)
  const [inSight, whole] = await Promise.race([Promise.all([first, ready]), tooLate])
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const data = resources.find(({name}) => name.endsWith(`/${season}.json`) && name.includes('/seasons/'))
  const there = Math.max(chosen, data?.responseEnd ?? 0)
  return {inSight: inSight - there, whole: whole - there}
}
