import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {readSeasons} from '../../src/publish/data.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {View} from '../../src/viewer/state/choices.ts'
import {viewsOf} from '../../src/viewer/state/seasonViews.ts'
import {variedSeasons} from './archive.ts'
import {axe} from './axe.ts'
import {clubField} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const seasons = (await readSeasons()).map(resolveSeason)
const varied = variedSeasons(seasons)

interface Visit {
  readonly season: string
  readonly view: View
  readonly looksCloser: boolean
  /** Whether contrast is looked at too, which takes as long as all else: the colours are the same in all seasons. */
  readonly contrast: boolean
}

/** Every view of every season; a closer look at the first view of each, and at all views of those that differ most. */
const visits = seasons.flatMap((season) =>
  viewsOf(season).map((view, i): Visit => ({
    season: season.record.id,
    view,
    looksCloser: i === 0 || varied.has(season),
    contrast: varied.has(season),
  })),
)

test('every season opens in every view, with nothing on the console, and axe finds nothing wrong where it looks', async () => {
  const closer = visits.filter(({looksCloser}) => looksCloser)
  expect(closer.length).toBeGreaterThan(seasons.length + varied.size)
  const found = await inTwoPages(visits, async (page, {looksCloser, contrast}) => {
    if (!looksCloser) return []
    await clubField(page).waitFor()
    // What stands around the view is the same everywhere, and looked at elsewhere.
    return axe(page, {within: 'main', rules: {'color-contrast': {enabled: contrast}}})
  })
  expect(found).toEqual([])
}, 240_000)

/** Goes from view to view in two pages that share the work, and lists what is wrong there. */
async function inTwoPages(
  visits: readonly Visit[],
  look: (page: Page, visit: Visit) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = []
  const waiting = [...visits]
  const work = async () => {
    const {page, consoleMessages} = await openPage()
    await waitReady(page)
    let heard = 0
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      const problems = await go(page, visit).then(
        () => look(page, visit),
        (error: unknown) => [String(error)],
      )
      const said = consoleMessages.slice(heard)
      heard = consoleMessages.length
      for (const problem of [...problems, ...said]) found.push(`${visit.season} ${visit.view}: ${problem}`)
    }
  }
  await Promise.all([work(), work()])
  return found
}

/** As Back and Forward do it: the page stays, and what an address wants beside what is there is loaded. */
async function go(page: Page, {season, view}: Visit): Promise<void> {
  // In one turn, since there are hundreds.
  const wrong = await page.evaluate(
    async ([season, view]) => {
      history.pushState(null, '', `?season=${season}&view=${view}`)
      dispatchEvent(new PopStateEvent('popstate'))
      const stands = () => {
        const shown = document.querySelector<HTMLElement>('[data-cuadro]')?.dataset
        return shown?.season === season && shown.view === view && shown.state !== 'loading'
      }
      const end = performance.now() + 10_000
      while (!stands()) {
        if (performance.now() > end) return ['It does not come.']
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const alarms = document.querySelectorAll<HTMLElement>('[data-error], [data-notice], [role="alert"]')
      return [...alarms].map((element) => element.innerText)
    },
    [season, view] as const,
  )
  if (wrong.length > 0) throw new Error(wrong.join(' '))
}
