import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {expectShown, focused, query, soon, visit} from './drive.ts'
import {openPage, waitReady, type OpenOptions} from './harness.ts'
import {smallTargets} from './targets.ts'

const strip = (page: Page) => page.getByRole('navigation', {name: 'List of champions'})
const mark = (page: Page, season: string) => page.locator(`.champion-marks [data-season="${season}"]`)
const current = (page: Page) => strip(page).locator('[aria-current="page"]')
const title = (page: Page) => page.locator('.all-time summary')
const table = (page: Page) => page.locator('.honours-table')
const firstRow = (page: Page) => table(page).locator('tbody tr').first()
const phone: OpenOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}

/** The strip with all its names, which come a little after the first bracket. */
async function openStrip(options: OpenOptions = {}): Promise<Page> {
  const {page} = await openPage(options)
  await waitReady(page)
  await soon(() => mark(page, '1962').locator('.name').textContent()).toMatch(/Guadalajara|瓜達拉哈拉/)
  return page
}

/** Whether a mark is inside its box, and the page where it was. */
const inSight = (page: Page, season: string) =>
  mark(page, season).evaluate((element) => {
    const {left, right} = element.getBoundingClientRect()
    return left >= 0 && right <= innerWidth && scrollX === 0 && scrollY === 0
  })

test('the strip leads to every season, and marks the one that is shown', async () => {
  const page = await openStrip({path: '?season=2004'})
  expect(await strip(page).getByRole('link').count()).toBe(63)
  expect(await current(page).getAttribute('data-season')).toBe('2004')
  expect(await mark(page, '2007').getAttribute('href')).toBe('?season=2007')
  expect(await mark(page, '2026').getAttribute('href')).toBe('.')
  await mark(page, '1978').click()
  await expectShown(page, {season: '1978'})
  await soon(() => query(page)).toBe('?season=1978')
  await soon(() => current(page).getAttribute('data-season')).toBe('1978')
  await page.goBack()
  await expectShown(page, {season: '2004'})
  await soon(() => current(page).getAttribute('data-season')).toBe('2004')
})

test('it is one stop for Tab, walked by the arrow keys, and Enter opens', async () => {
  const page = await openStrip({path: '?season=2002'})
  await mark(page, '2002').focus()
  const walk = async (key: string) => {
    await page.keyboard.press(key)
    return focused(page)
  }
  expect(await walk('ArrowLeft')).toContain('2000: LA Galaxy (United States)')
  expect(await walk('ArrowRight')).toContain('2002: Pachuca (Mexico)')
  expect(await walk('End')).toContain('2026: Toluca (Mexico)')
  expect(await inSight(page, '2026')).toBe(true)
  expect(await walk('Home')).toContain('1962: Guadalajara (Mexico)')
  expect(await inSight(page, '1962')).toBe(true)
  expect(await walk('ArrowRight')).toContain('1963: Racing Club Haïtien (Haiti)')
  await page.keyboard.press('Enter')
  await expectShown(page, {season: '1963'})
  expect(await focused(page)).toContain('1963')
  await page.locator('.champions [data-season="1963"][aria-current]').waitFor()
  // The next Tab leaves the strip, and the way back comes to the same mark.
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Bracket')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toContain('1963')
})

test('who won is shown to the pointer and to the keyboard, inside the page', async () => {
  const page = await openStrip({path: '?season=1978'})
  const name = (season: string) => mark(page, season).locator('.name')
  const shown = () =>
    page
      .locator('.champion-marks .name')
      .evaluateAll((names) =>
        names.filter((one) => getComputedStyle(one).clipPath === 'none').map((one) => one.textContent),
      )
  expect(await shown()).toEqual([])
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 800})
    for (const season of ['1962', '1978', '2026']) {
      await mark(page, season).scrollIntoViewIfNeeded()
      await mark(page, season).hover()
      await soon(shown).toEqual([await name(season).textContent()])
      const box = await name(season).boundingBox()
      expect(box!.x, season).toBeGreaterThanOrEqual(0)
      expect(box!.x + box!.width, season).toBeLessThanOrEqual(width)
    }
  }
  await mark(page, '1978').focus()
  await page.keyboard.press('ArrowRight')
  await page.mouse.move(5, 700)
  await soon(shown).toEqual(['1979: FAS (El Salvador)'])
})

test.each([360, 768, 1440])(
  'the current season is in sight, and the page has not moved, %i px wide',
  async (width) => {
    const page = await openStrip({path: '?season=1962', viewport: {width, height: 800}})
    for (const season of ['1962', '1994', '2026']) {
      await visit(page, `?season=${season}`)
      await soon(() => mark(page, season).count()).toBe(1)
      await soon(() => inSight(page, season)).toBe(true)
    }
  },
)

test('a year without a season is an empty place, a season without a champion a dash', async () => {
  const page = await openStrip()
  const places = await page.locator('.champion-marks > li').allInnerTexts()
  expect(places).toHaveLength(65)
  expect(places.filter((text) => text.trim() === '')).toHaveLength(2)
  for (const season of ['1964', '1965']) {
    expect(await mark(page, season).locator('img').count()).toBe(0)
    expect(await mark(page, season).locator('.flags').innerText()).toBe('–')
    expect(await mark(page, season).locator('.name').textContent()).toBe(`${season}: No champion`)
  }
})

test('the seasons that a chosen club won are lit in the strip', async () => {
  const page = await openStrip({path: '?season=2004&club=saprissa'})
  const lit = () =>
    page
      .locator('.champion-marks [data-emphasis="lit"]')
      .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-season')))
  await soon(lit).toEqual(['1993', '1995', '2005'])
})

test('the all-time table sorts, and every number leads to its seasons', async () => {
  const page = await openStrip({path: '?season=2004'})
  await title(page).click()
  await soon(() => firstRow(page).innerText()).toMatch(/^Cruz Azul\s+7\s+2\s+8\s+2025$/)
  await page.getByRole('columnheader', {name: 'Runner-up'}).getByRole('button').click()
  expect(await firstRow(page).innerText()).toMatch(/^Robinhood\s+0\s+5\s+5/)
  await page.getByRole('button', {name: 'By association'}).click()
  expect(await firstRow(page).innerText()).toMatch(/^Mexico\s+41\s+21\s+44\s+2026$/)
  await page.getByRole('button', {name: 'Costa Rica, Titles: 6'}).click()
  const seasons = table(page).locator('.behind').getByRole('link')
  expect(await seasons.allInnerTexts()).toEqual(['1986', '1993', '1994', '1995', '2004', '2005'])
  await seasons.nth(1).click()
  await expectShown(page, {season: '1993'})
  // It leads there, not only behind the table.
  const heading = page.getByRole('heading', {level: 1})
  expect(await heading.innerText()).toBe('1993')
  await soon(async () => (await heading.boundingBox())!.y).toBeGreaterThanOrEqual(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('season')
})

test('the table opens, sorts and shows its seasons by keyboard', async () => {
  const page = await openStrip({path: '?season=2004'})
  await title(page).focus()
  await page.keyboard.press('Enter')
  await table(page).waitFor()
  const press = async (name: string) => {
    await page.getByRole('button', {name, exact: true}).focus()
    await page.keyboard.press('Enter')
  }
  await press('Club')
  expect(await table(page).getByRole('columnheader', {name: 'Club'}).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  await press('Alajuelense, Finals: 5')
  expect(await table(page).locator('.behind').innerText()).toMatch(/^Finals: 1971\s+1986/)
  await page.keyboard.press('Enter')
  expect(await table(page).locator('.behind').count()).toBe(0)
})

test.each([
  ['en', 'light', {}],
  ['zh-Hant', 'dark', phone],
  ['es', 'light', phone],
] as const)('axe finds nothing wrong with either in %s, %s', async (language, theme, options) => {
  const page = await openStrip({
    ...options,
    path: `?season=1978&lang=${language}&theme=${theme}&club=fas,cruz-azul`,
  })
  await title(page).click()
  await table(page).locator('tbody button').first().click()
  expect(await axe(page)).toEqual([])
})

test('on a phone both keep to the page, and everything to tap is large enough', async () => {
  const page = await openStrip({...phone, path: '?season=2004'})
  for (const language of ['en', 'zh-Hant', 'es']) {
    await visit(page, `?season=2004&lang=${language}`)
    await title(page).tap()
    for (const counting of [0, 1]) {
      await page.locator('.all-time .chip').nth(counting).tap()
      await table(page).locator('tbody button').first().tap()
      for (const width of [360, 320]) {
        await page.setViewportSize({width, height: 740})
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, `${language} ${counting}`).toBe(width)
      }
      await page.setViewportSize({width: 360, height: 740})
      expect(await smallTargets(page, {buttonHeight: 44}), language).toEqual([])
    }
  }
})
