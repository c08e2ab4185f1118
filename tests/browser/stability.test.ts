import type {Route} from 'playwright-core'
import {expect, test} from 'vitest'
import {clubField, details, expectShown, seasonSelect, tie, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {shifts} from './shifts.ts'

/** Answers that take their time, so that each state of the page is seen. */
const slow = async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, 250))
  await route.continue()
}

const sizes = [
  {width: 360, height: 740},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
] as const

test.each(sizes)(
  'nothing jumps while the page loads or the season changes, $width px wide',
  async (viewport) => {
    const {page} = await openPage({viewport, routes: [[/\/data\/|flags/, slow]]})
    await waitReady(page)
    await clubField(page).waitFor()
    await page.waitForLoadState('networkidle')
    const loading = await shifts(page)
    expect(loading.sum, `while loading: ${loading.moved.join(', ')}`).toBeLessThanOrEqual(0.02)
    await seasonSelect(page).selectOption('2004')
    await expectShown(page, {season: '2004'})
    await page.waitForLoadState('networkidle')
    const changed = await shifts(page)
    expect(changed.sum - loading.sum, `with the season: ${changed.moved.join(', ')}`).toBeLessThanOrEqual(
      0.02,
    )
  },
)

test.each([sizes[0], sizes[2]])('nor in any other view, $width px wide', async (viewport) => {
  // Left while it is loading, a page's last requests would count for the next one, without ever ending there.
  const {page} = await openPage({path: 'about:blank', viewport, routes: [[/flags/, slow]]})
  for (const view of ['list', 'groups', 'clubs', 'matches', 'about']) {
    await visit(page, `?season=2013-14&view=${view}`)
    await clubField(page).waitFor()
    await page.waitForLoadState('networkidle')
    const {sum, moved} = await shifts(page)
    expect(sum, `${view}: ${moved.join(', ')}`).toBeLessThanOrEqual(0.02)
  }
})

test.each([
  ['a chosen club that is not in the season', '?season=2025&club=toluca'],
  ['a chosen association that is not in the season', '?season=1962&association=TRI'],
  ['a file of one’s own', '?data=data/seasons/2007.json'],
])('nor because of what is said above the season: of %s', async (_, path) => {
  const {page} = await openPage({path, fresh: true, routes: [[/\/data\//, slow]]})
  await waitReady(page)
  await page.locator('main [data-notice]').waitFor()
  await clubField(page).waitFor()
  await page.waitForLoadState('networkidle')
  const {sum, moved} = await shifts(page)
  expect(sum, moved.join(', ')).toBeLessThanOrEqual(0.02)
})

test('lighting a club and opening a tie move nothing that stands', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  await clubField(page).waitFor()
  await page.waitForLoadState('networkidle')
  const before = await tie(page, 'QF3').boundingBox()
  await tie(page, 'QF3').click()
  await details(page).waitFor()
  expect(await tie(page, 'QF3').boundingBox()).toEqual(before)
})
