import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {details, focused, query, soon, visit} from './drive.ts'
import {openPage} from './harness.ts'

const road = (page: Page) => page.locator('.road-details')
const open = async (page: Page, name = 'Road to the final') => {
  await road(page).getByText(name, {exact: true}).focus()
  await road(page).locator('summary').focus()
  await page.keyboard.press('Enter')
  await road(page).locator('.road').waitFor()
}

test('the ways of both finalists stand side by side, the champion’s first, and lead to their ties', async () => {
  const {page} = await openPage()
  await visit(page, '?season=2013-14')
  await open(page)
  const sections = road(page).locator('.road > section[data-club]')
  expect(await sections.locator('h3').allInnerTexts()).toEqual([
    expect.stringContaining('Cruz Azul'),
    expect.stringContaining('Toluca'),
  ])
  const [left, right] = await Promise.all([sections.nth(0).boundingBox(), sections.nth(1).boundingBox()])
  expect(left?.y).toBe(right?.y)
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
  const link = road(page).getByRole('link', {name: /^Quarter-final 1, San Jose Earthquakes against Toluca/})
  await link.focus()
  await page.keyboard.press('Enter')
  await details(page).waitFor()
  await soon(() => query(page)).toBe('?season=2013-14&tie=QF1')
  await page.keyboard.press('Escape')
  await soon(() => query(page)).toBe('?season=2013-14')
  expect(await focused(page)).not.toBe('')
})

test('pointed at, a way is lit in the tree', async () => {
  const {page} = await openPage()
  await visit(page, '?season=2004')
  await open(page)
  await road(page).locator('section[data-club="alajuelense"] h4').first().hover()
  await soon(() => page.locator('[data-drawing="bracket"] [data-tie][data-emphasis="lit"]').count()).toBe(3)
})

test('it is there for every kind of decision, and not where no two clubs met for the title', async () => {
  const {page} = await openPage()
  for (const [season, clubs] of [
    ['1962', ['guadalajara', 'comunicaciones']],
    ['1971', ['cruz-azul', 'alajuelense']],
    ['1993', ['saprissa', 'leon']],
    ['2026', ['toluca', 'tigres']],
  ] as const) {
    await visit(page, `?season=${season}`)
    await open(page)
    const found = await road(page)
      .locator('section[data-club]')
      .evaluateAll((all) => all.map((section) => section.getAttribute('data-club')))
    expect(found, season).toEqual(clubs)
  }
  for (const season of ['1978', '1984']) {
    await visit(page, `?season=${season}`)
    await page.locator('.legend').waitFor()
    expect(await road(page).count(), season).toBe(0)
  }
})

test.each([
  ['zh-Hant', '決賽之路', 'dark'],
  ['es', 'Camino a la final', 'light'],
])('on a phone, in %s, it fits and axe finds nothing wrong with it', async (language, name, theme) => {
  const {page} = await openPage({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true})
  for (const season of ['1988', '1995', '2010-11']) {
    await visit(page, `?season=${season}&lang=${language}&theme=${theme}`)
    await open(page, name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), season).toBe(360)
    expect(await axe(page), season).toEqual([])
  }
})
