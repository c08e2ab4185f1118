import type {Page, Route} from 'playwright-core'
import {expect, inject, test} from 'vitest'
import {axe} from './axe.ts'
import {clubField, expectShown, seasonSelect, soon, tab, tie} from './drive.ts'
import {openPage, shot, waitReady} from './harness.ts'
import {shifts} from './shifts.ts'

const path = (page: Page) => new URL(page.url()).pathname.replace('/some/folder', '')

/** Holds back the script of the pages until the test lets it go. */
function held() {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const hold = async (route: Route) => {
    await released
    await route.continue()
  }
  return {release, routes: [[/viewer\.js$/, hold]] as const}
}

test('without JavaScript a page shows the champion, every tie with its score, the groups and the sources', async () => {
  const {page} = await openPage({path: 'en/2013-14/', javaScriptEnabled: false})
  expect(await page.locator('.honours').innerText()).toContain('Champion Cruz Azul (6th title)')
  const bracket = page.locator('[data-drawing="bracket"]')
  expect(await bracket.locator('[data-tie]').count()).toBe(7)
  expect(await bracket.locator('[data-tie="F"] [data-slot="0"]').textContent()).toMatch(/^Cruz Azul2011/)
  const list = page.locator('[data-drawing="list"]')
  expect(await list.locator('.round:visible').count()).toBe(3)
  expect(await list.locator('[data-tie="QF4"]').innerText()).toMatch(
    /Alajuelense5\s0\s2\s2\sÁrabe Unido4\s0\s0\s0/,
  )
  expect(await page.locator('[data-drawing="standings"]').count()).toBe(8)
  expect(await page.locator('[data-drawing="matrix"]').count()).toBe(8)
  expect(await page.locator('.sources li').count()).toBeGreaterThan(0)
  await shot(page, 'page-no-script')
})

test('without JavaScript no control is there that does nothing, and links lead on instead', async () => {
  const {page} = await openPage({path: 'en/2013-14/', javaScriptEnabled: false})
  expect(await page.locator(':is(button, select, input):visible').count()).toBe(0)
  await page.getByRole('link', {name: 'Next season: 2014–15'}).click()
  expect([path(page), await page.locator('h1').innerText()]).toEqual(['/en/2014-15/', '2014–15'])
  await page.getByRole('link', {name: 'Español'}).click()
  expect(path(page)).toBe('/es/2014-15/')
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
})

test('on a phone without JavaScript every round is there to read, and nothing is wider than the screen', async () => {
  const {page} = await openPage({
    path: 'zh-Hant/2024/',
    javaScriptEnabled: false,
    viewport: {width: 360, height: 740},
  })
  expect(await page.locator('[data-drawing="list"] .round:visible').count()).toBe(5)
  const {width} = (await page.locator('#printed').boundingBox())!
  expect(width).toBeLessThanOrEqual(360)
  await shot(page, 'page-no-script-phone')
})

test('axe finds nothing wrong with a page before its script comes', async () => {
  const {page} = await openPage({
    path: 'en/2013-14/',
    routes: [[/viewer\.js$/, (route) => route.abort()]],
    expectedMessages: [/Failed to load resource/],
  })
  expect(await axe(page)).toEqual([])
})

test.each([
  {width: 360, path: 'en/2013-14/'},
  {width: 768, path: 'es/2024/'},
  {width: 1280, path: 'zh-Hant/2013-14/'},
  {width: 1280, path: 'en/1978/'},
  {width: 1280, path: 'en/2013-14/?club=alajuelense&theme=dark'},
  {width: 768, path: 'en/2013-14/?plain=true'},
  {width: 1280, path: 'en/1989/?tie=F'},
])('what stands becomes the viewer, and nothing moves: $path, $width px', async ({width, path: address}) => {
  const {release, routes} = held()
  const opened = openPage({path: address, viewport: {width, height: 800}, routes})
  // The page is loaded once its script is.
  setTimeout(release, 600)
  const {page} = await opened
  await waitReady(page)
  await page.waitForLoadState('networkidle')
  await soon(() => page.locator('#printed').count()).toBe(0)
  const {sum, moved} = await shifts(page)
  expect(sum, moved.join(', ')).toBeLessThanOrEqual(0.02)
})

test('the tree that a page came with is the one that is used: it is neither drawn again nor moved', async () => {
  const {release, routes} = held()
  const opened = openPage({path: 'about:blank', routes})
  const {page} = await opened
  const address = new URL('en/2013-14/', inject('pageUrl')).href
  await page.goto(address, {waitUntil: 'commit'})
  await page.locator('[data-drawing="list"]').waitFor()
  const before = await tie(page, 'F').first().boundingBox()
  const kept = await page.locator('[data-drawing="bracket"]').elementHandle()
  release()
  await waitReady(page)
  await clubField(page).waitFor()
  expect(await kept.evaluate((bracket) => bracket.isConnected)).toBe(true)
  expect(await tie(page, 'F').boundingBox()).toEqual(before)
})

test('theme and plain hold before the script comes', async () => {
  const {page} = await openPage({
    path: 'en/2004/?theme=dark&plain=true',
    routes: [[/viewer\.js$/, (route) => route.abort()]],
    expectedMessages: [/Failed to load resource/],
  })
  expect(await page.locator('.bar').isVisible()).toBe(false)
  const paper = await page
    .locator('.cuadro')
    .first()
    .evaluate((it) => getComputedStyle(it).backgroundColor)
  expect(paper).toBe('rgb(19, 22, 25)')
})

test('choices become addresses of pages, which Back and reloading follow', async () => {
  const {page} = await openPage({path: 'en/2013-14/'})
  await waitReady(page)
  await clubField(page).waitFor()
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004', lang: 'en'})
  await soon(() => path(page)).toBe('/en/2004/')
  await page.locator('[data-value="es"]').click()
  await expectShown(page, {season: '2004', lang: 'es'})
  await soon(() => path(page)).toBe('/es/2004/')
  await page.getByRole('navigation', {name: 'Vistas'}).getByRole('button', {name: 'Lista'}).click()
  await soon(() => page.url()).toMatch(/\/es\/2004\/\?view=list$/)
  await page.reload()
  await expectShown(page, {season: '2004', lang: 'es', view: 'list'})
  await page.goBack()
  await expectShown(page, {season: '2004', view: 'bracket'})
  await page.goBack()
  await expectShown(page, {season: '2013-14'})
  expect(path(page)).toBe('/en/2013-14/')
})

test('a club is lit, a tie opens and every view comes', async () => {
  const {page} = await openPage({path: 'en/2013-14/?club=alajuelense'})
  await waitReady(page)
  await soon(() =>
    page.locator('[data-tie="QF4"] [data-club="alajuelense"]').getAttribute('data-emphasis'),
  ).toBe('lit')
  await tie(page, 'SF2').click()
  await page.getByRole('complementary').waitFor()
  await soon(() => page.url()).toMatch(/\?club=alajuelense&tie=SF2$/)
  await page.keyboard.press('Escape')
  for (const name of ['List', 'Groups', 'Clubs', 'Matches', 'About', 'Journey', 'Bracket']) {
    await tab(page, name).click()
    await expectShown(page, {season: '2013-14', view: name.toLowerCase()})
  }
})

test('a page whose query asks for what there is not says so and shows the rest', async () => {
  const {page} = await openPage({path: 'en/2013-14/?tie=nowhere&view=sideways'})
  await waitReady(page)
  await page.locator('[data-notice]').first().waitFor()
  await soon(() => page.url()).toMatch(/\/en\/2013-14\/$/)
})
