import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {clubField, details, expectShown, focused, query, readAll, soon, tab, visit} from './drive.ts'
import {openPage, waitReady, type OpenOptions} from './harness.ts'
import {smallTargets} from './targets.ts'

const picture = (page: Page) => page.locator('[data-drawing="journey"]')
const mark = (page: Page, club: string, season: string) =>
  picture(page).locator(`a[data-club="${club}"][data-season="${season}"]`)
const numbers = (page: Page, name: string) => page.getByRole('region', {name, exact: true})
const phone: OpenOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}

async function openJourney(path: string, options: OpenOptions = {}): Promise<Page> {
  const {page} = await openPage({...options, path: `?view=journey&${path}`})
  await waitReady(page)
  await page.locator('.journey-numbers').first().waitFor()
  return page
}

/** Opens all that can be opened below the picture. */
async function openAll(page: Page): Promise<void> {
  for (const title of await page.locator('.journey-numbers summary').all())
    if (!(await title.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await title.click()
}

test('from a typed nickname to a match of 1986 by keyboard alone', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const tabTo = async (wanted: RegExp) => {
    for (let i = 0; i < 120; i++) {
      if (wanted.test(await focused(page))) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${wanted.source}; it is on ${await focused(page)}`)
  }
  await clubField(page).waitFor()
  await tabTo(/^club$/)
  await page.keyboard.type('lda')
  await soon(() => page.getByRole('listbox').getByRole('option').first().innerText()).toContain('Alajuelense')
  await press('Enter')
  await soon(() => query(page)).toBe('?club=alajuelense')
  await tabTo(/^Journey$/)
  await press('Enter')
  await expectShown(page, {view: 'journey'})
  const atMark = () => page.evaluate(() => document.activeElement?.getAttribute('data-season') ?? null)
  for (let i = 0; i < 20 && (await atMark()) === null; i++) await press('Tab')
  expect(await atMark()).toBe('2026')
  await press('Home')
  for (let i = 0; i < 30 && (await atMark()) !== '1986'; i++) await press('ArrowRight')
  await soon(() => page.locator('.said').innerText()).toBe('1986: champion')
  await press('Enter')
  await expectShown(page, {season: '1986', view: 'bracket'})
  expect(query(page)).toBe('?season=1986&club=alajuelense')
  await soon(() => page.locator('[data-tie][data-emphasis="lit"]').count()).toBeGreaterThan(2)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('season')
  const onItsTie = () =>
    page.evaluate(() => document.activeElement?.matches('[data-tie]:has([data-club="alajuelense"])') === true)
  for (let i = 0; i < 60 && !(await onItsTie()); i++) await press('Tab')
  await press('Enter')
  await details(page).waitFor()
  expect(await details(page).innerText()).toContain('Alajuelense')
  // Back undoes each step.
  await page.goBack()
  await page.goBack()
  await expectShown(page, {view: 'journey'})
  expect(query(page)).toBe('?club=alajuelense&view=journey')
  await page.goForward()
  await expectShown(page, {season: '1986', view: 'bracket'})
})

test('four clubs and associations stand on one scale, each with its marks', async () => {
  const page = await openJourney('club=club-america,cruz-azul,pachuca&association=CRC')
  expect(await picture(page).getByRole('group').count()).toBe(4)
  expect(await mark(page, 'cruz-azul', '2013-14').getAttribute('data-result')).toBe('champion')
  expect(await mark(page, 'cruz-azul', '2009-10').getAttribute('data-result')).toBe('runner-up')
  const crc = picture(page).getByRole('link', {name: '1986: champion (Alajuelense)'})
  expect(await crc.getAttribute('href')).toBe(
    '?season=1986&club=club-america,cruz-azul,pachuca&association=CRC',
  )
  // The same season stands below itself.
  const left = (club: string) => mark(page, club, '2008').evaluate((one) => one.getBoundingClientRect().left)
  await visit(page, '?view=journey&club=pachuca,saprissa')
  expect(await left('pachuca')).toBe(await left('saprissa'))
  // No mark covers another.
  const boxes = await picture(page)
    .locator('.stop')
    .evaluateAll((marks) =>
      marks.map((one) => one.getBoundingClientRect()).map(({x, y, width}) => [x, y, width]),
    )
  for (const [i, [x = 0, y = 0, width = 0]] of boxes.entries())
    for (const [x2 = 0, y2 = 0, width2 = 0] of boxes.slice(i + 1))
      expect(x + width <= x2 || x2 + width2 <= x || y + width <= y2 || y2 + width2 <= y).toBe(true)
})

test('an association has the best of its clubs in every season', async () => {
  const page = await openJourney('association=CRC')
  const champions = picture(page).locator('[data-result="champion"]')
  expect(await readAll(page, '[data-drawing="journey"] [data-result="champion"]', 'data-season')).toEqual([
    '1986',
    '1993',
    '1994',
    '1995',
    '2004',
    '2005',
  ])
  await champions.first().click()
  await expectShown(page, {season: '1986', view: 'bracket'})
  expect(query(page)).toBe('?season=1986&association=CRC')
})

test('a number leads to its matches, a match to its tie', async () => {
  const page = await openJourney('club=alajuelense')
  const region = numbers(page, 'Alajuelense')
  await region.getByRole('button', {name: 'Longest unbeaten run'}).click()
  await soon(() => region.getByRole('status').innerText()).toBe('11 of 143 matches')
  expect(await region.locator('[data-outcome="lost"]').count()).toBe(0)
  await region.getByRole('button', {name: 'Show all'}).click()
  await region.getByLabel('Season').selectOption('1986')
  const rows = region.locator('tbody [data-match]')
  expect(await rows.count()).toBeGreaterThan(3)
  await rows.last().getByRole('link', {name: 'Final', exact: true}).click()
  await expectShown(page, {season: '1986', view: 'bracket'})
  await details(page).waitFor()
  expect(query(page)).toBe('?season=1986&club=alajuelense&tie=F')
})

test('matches are saved as they are shown, as CSV and as JSON', async () => {
  const page = await openJourney('club=violette')
  const region = numbers(page, 'Violette')
  await region.getByRole('button', {name: '5 Lost'}).click()
  const saved = async (format: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', {name: `Save as ${format}`}).click(),
    ])
    return {name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8')}
  }
  const csv = await saved('CSV')
  expect(csv.name).toBe('violette.csv')
  expect(csv.text.split('\r\n')).toHaveLength(5 + 2)
  expect(csv.text).toMatch(/^season,stage,tie,leg,group,date,home,away,/)
  const json = await saved('JSON')
  expect(JSON.parse(json.text)).toMatchObject(
    Array.from({length: 5}, () => ({club: 'violette', result: 'lost'})),
  )
})

test('without the file behind it the page says so, and Try again works', async () => {
  let broken = true
  const {page} = await openPage({
    path: '?view=journey&club=saprissa',
    routes: [[/data\/archive\.json$/, (route) => (broken ? route.abort() : route.continue())]],
    expectedMessages: [/Failed to load resource/],
  })
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('The seasons could not be put together')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2026')
  await page.getByRole('button', {name: 'Try again'}).click()
  await alert.waitFor()
  broken = false
  await page.getByRole('button', {name: 'Try again'}).click()
  await picture(page).waitFor()
  expect(await alert.count()).toBe(0)
})

test('without a club it invites to choose one of those with most titles', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await tab(page, 'Journey').click()
  await expectShown(page, {view: 'journey'})
  await page.getByRole('link', {name: 'Cruz Azul', exact: true}).click()
  await picture(page).waitFor()
  expect(query(page)).toBe('?club=cruz-azul&view=journey')
})

test.each([
  ['en', 'light', {}],
  ['zh-Hant', 'dark', phone],
] as const)('axe finds nothing wrong in %s, %s', async (language, theme, options) => {
  const page = await openJourney(
    `club=violette,transvaal&association=CRC&lang=${language}&theme=${theme}`,
    options,
  )
  await openAll(page)
  await page.locator('.figures button').first().click()
  expect(await axe(page)).toEqual([])
  await visit(page, `?view=journey&lang=${language}&theme=${theme}`)
  await page.locator('.journey-invite li').first().waitFor()
  expect(await axe(page)).toEqual([])
})

test('on a phone it keeps to the page, and everything to tap is large enough', async () => {
  const page = await openJourney('club=violette,saprissa', phone)
  for (const language of ['en', 'zh-Hant', 'es']) {
    await visit(page, `?view=journey&club=violette,saprissa&lang=${language}`)
    await page.locator('.journey-numbers').first().waitFor()
    await openAll(page)
    for (const width of [360, 320]) {
      await page.setViewportSize({width, height: 740})
      expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(width)
    }
    await page.setViewportSize({width: 360, height: 740})
    expect(await smallTargets(page, {buttonHeight: 44}), language).toEqual([])
  }
})
