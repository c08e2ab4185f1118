import type {Route} from 'playwright-core'
import {expect, test} from 'vitest'
import {chooseClub, expectShown, query, readAll, seasonSelect, soon, tie, viewer, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

test('the newest season opens by default, at an address without parameters', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await expectShown(page, {season: '2026', view: 'bracket', lang: 'en'})
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2026')
  expect(query(page)).toBe('')
  expect(await page.title()).toBe('2026 CONCACAF Champions Cup · Cuadro')
})

test('seasons are chosen in a native select, and the address follows', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const select = seasonSelect(page)
  expect(await select.evaluate((element) => element.tagName)).toBe('SELECT')
  await soon(() => select.locator('option').first().innerText()).toBe('2026 · Toluca')
  await soon(() => select.locator('option').last().innerText()).toBe('1962 · Guadalajara')
  expect(await select.locator('option').count()).toBe(63)
  expect(await readAll(page, 'optgroup', 'label')).toEqual([
    'CONCACAF Champions Cup',
    'CONCACAF Champions League',
    ...['2000s', '1990s', '1980s', '1970s', '1960s'].map((years) => `CONCACAF Champions’ Cup · ${years}`),
  ])
  expect(await select.inputValue()).toBe('2026')
  await select.selectOption('2007')
  await expectShown(page, {season: '2007', view: 'bracket'})
  await soon(() => query(page)).toBe('?season=2007')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2007')
  await select.selectOption('2026')
  await expectShown(page, {season: '2026'})
  await soon(() => query(page)).toBe('')
})

test('the select is as wide before the champions have names as after, and closed it shows the season', async () => {
  const slow = async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  }
  const {page} = await openPage({path: '?season=1978', routes: [[/clubs\.json/, slow]]})
  await waitReady(page)
  const select = seasonSelect(page)
  const option = select.locator('option[value="1967"]')
  expect(await option.innerText()).toBe('1967')
  const before = await select.boundingBox()
  await soon(() => option.innerText()).toBe('1967 · Alianza')
  expect(await select.boundingBox()).toEqual(before)
  expect(await page.locator('.season-box span').innerText()).toBe('1978')
})

test.each([
  ['from the top', 0],
  ['scrolled down', 700],
])(
  'a tall tree has all that is in sight in its first frame, and the rest after it: %s',
  async (_, scroll) => {
    const {page} = await openPage({path: '?season=2024&club=cruz-azul', viewport: {width: 1280, height: 800}})
    await waitReady(page)
    // The page notes where its tree stands once nothing else is to be done.
    await page.locator('[data-drawing="bracket"] image').first().waitFor({state: 'attached'})
    await page.evaluate((y) => {
      scrollTo(0, y)
    }, scroll)
    const atFirst = page.evaluate(async () => {
      const before = document.querySelector('[data-drawing="bracket"]')
      await new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const now = document.querySelector('[data-drawing="bracket"]')
          if (now === null || now === before) return
          observer.disconnect()
          resolve()
        }).observe(document, {childList: true, subtree: true})
      })
      return [...document.querySelectorAll('[data-tie]')].map((tie) => tie.getAttribute('data-tie'))
    })
    await seasonSelect(page).selectOption('2025')
    const first = await atFirst
    await expectShown(page, {season: '2025'})
    const ties = await page.locator('[data-tie]').evaluateAll((all) =>
      all.map((tie) => {
        const {top, bottom} = tie.getBoundingClientRect()
        return {id: tie.getAttribute('data-tie'), inSight: bottom > 0 && top < innerHeight}
      }),
    )
    const inSight = ties.filter((tie) => tie.inSight).map(({id}) => id)
    expect(inSight.length).toBeGreaterThan(8)
    expect(first).toEqual(expect.arrayContaining(inSight))
    if (scroll === 0) expect(first.length).toBeLessThan(ties.length)
    const own = page.locator('[data-tie]:has([data-club="cruz-azul"])')
    expect(await own.count()).toBeGreaterThan(4)
    expect(await own.evaluateAll((all) => all.map((tie) => tie.getAttribute('data-emphasis')))).toEqual(
      Array.from({length: await own.count()}, () => 'lit'),
    )
  },
)

test('the buttons beside it go to the season before and after, as far as there are any', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const previous = page.getByRole('button', {name: 'Previous season'})
  const next = page.getByRole('button', {name: 'Next season'})
  expect(await next.isDisabled()).toBe(true)
  await previous.click()
  await expectShown(page, {season: '2025'})
  await seasonSelect(page).selectOption('1963')
  await expectShown(page, {season: '1963'})
  await previous.click()
  await expectShown(page, {season: '1962'})
  expect(await previous.isDisabled()).toBe(true)
  expect(await seasonSelect(page).inputValue()).toBe('1962')
  await next.click()
  await expectShown(page, {season: '1963'})
})

test('the club and the view stay when the season changes', async () => {
  const {page} = await openPage({path: '?season=2007&club=olimpia&view=matches'})
  await waitReady(page)
  await seasonSelect(page).selectOption('2013-14')
  await expectShown(page, {season: '2013-14', view: 'matches'})
  await soon(() => query(page)).toBe('?season=2013-14&club=olimpia&view=matches')
  await soon(() => page.locator('[data-match][data-emphasis="lit"]').count()).toBe(4)
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004', view: 'matches'})
  await soon(() => query(page)).toBe('?season=2004&club=olimpia&view=matches')
})

test('a view that the season lacks gives its nearest view and a notice', async () => {
  const {page} = await openPage({path: '?season=2013-14&view=groups'})
  await waitReady(page)
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007', view: 'bracket'})
  const notice = page.locator('[data-notice]')
  expect(await notice.innerText()).toContain('this is “Bracket”')
  await soon(() => query(page)).toBe('?season=2007')
})

test('an open tie closes when the season changes, and so does its part of the address', async () => {
  const {page} = await openPage({path: '?season=2007&tie=SF1'})
  await waitReady(page)
  await page.getByRole('complementary', {name: 'Semi-final 1'}).waitFor()
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  await soon(() => page.getByRole('complementary').count()).toBe(0)
  await soon(() => query(page)).toBe('?season=2004')
})

test('an unknown season opens the nearest with a notice', async () => {
  const {page} = await openPage({path: '?season=2001'})
  const nearest = [
    ['1961', '1962'],
    ['1966', '1965'],
    ['2001', '2000'],
    ['2006-07', '2007'],
    ['2013', '2012-13'],
    ['2031', '2026'],
    ['next', '2026'],
    ['../../etc', '2026'],
  ]
  for (const [asked = '', shown = ''] of nearest) {
    await visit(page, `?season=${asked}&view=list`)
    await expectShown(page, {season: shown, view: 'list'})
    await soon(() => page.locator('[data-notice]').allInnerTexts()).toEqual([
      expect.stringContaining(`“${asked}”`),
    ])
    await soon(() => query(page)).toBe(shown === '2026' ? '?view=list' : `?season=${shown}&view=list`)
  }
  await page.getByRole('button', {name: 'Dismiss'}).click()
  await soon(() => page.locator('[data-notice]').count()).toBe(0)
})

test('the focus stays on the selector, and who listens hears which season came', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await seasonSelect(page).focus()
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  expect(await seasonSelect(page).evaluate((element) => element === document.activeElement)).toBe(true)
  await soon(() => page.getByRole('status').allInnerTexts()).toContain('2004 loaded, champion Alajuelense')
})

test('reload keeps everything that was chosen', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007'})
  await page.getByRole('button', {name: 'List'}).click()
  await chooseClub(page, 'Olimpia')
  await page.getByRole('button', {name: 'Español'}).click()
  await expectShown(page, {lang: 'es'})
  await page.getByRole('button', {name: /^Colores/}).click()
  await tie(page, 'SF1').click()
  const address = '?season=2007&lang=es&club=olimpia&view=list&tie=SF1&theme=light'
  await soon(() => query(page)).toBe(address)
  await page.reload()
  await expectShown(page, {season: '2007', view: 'list', lang: 'es'})
  await page.getByRole('complementary', {name: 'Semifinal 1'}).waitFor()
  await soon(() => readAll(page, '[data-tie][data-emphasis="lit"]', 'data-tie')).toEqual(['QF4'])
  expect(await viewer(page).getAttribute('data-theme')).toBe('light')
  expect(query(page)).toBe(address)
})
