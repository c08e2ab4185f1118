import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {chooseClub, clubField, expectShown, offered, query, seasonSelect, soon} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const expectedMessages = [/Failed to load resource/]
const all = /data\/clubs\.json$/

/** The answer for all clubs, held back until it is let go. */
function heldBack() {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  return {
    letGo,
    routes: [[all, (route: {continue(): Promise<void>}) => gone.then(() => route.continue())]] as const,
  }
}

/** The files of clubs that the page asked for, in order. */
const clubFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({name}) => /data\/(clubs\b.*\.json)$/.exec(name)?.[1] ?? []),
  )

test('the first view waits only for the clubs of its season; the others come after it, once', async () => {
  const {routes, letGo} = heldBack()
  const {page} = await openPage({path: '?season=2004', routes})
  await waitReady(page)
  expect(await page.locator('[data-tie="F"]').textContent()).toContain('Alajuelense')
  await clubField(page).fill('toluca')
  expect(await offered(page).count()).toBe(0)
  letGo()
  await soon(() => offered(page).count()).toBe(1)
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007'})
  expect(await clubFiles(page)).toEqual(['clubs/2004.json', 'clubs.json'])
})

test('nothing is said of a club of another season before all clubs are there', async () => {
  const {routes, letGo} = heldBack()
  const {page} = await openPage({path: '?season=2004&club=dc-united,yeti', routes})
  await waitReady(page)
  await clubField(page).waitFor()
  expect(await page.locator('[data-notice]').count()).toBe(0)
  letGo()
  await soon(async () => (await page.locator('[data-notice]').allInnerTexts()).join(' ')).toMatch(
    /There is no club “yeti”.*D\.C\. United did not play in 2004/s,
  )
  expect(query(page)).toBe('?season=2004&club=dc-united')
})

test('without all clubs the season stands, and the club field asks for them again', async () => {
  let broken = true
  const {page} = await openPage({
    path: '?season=2004',
    routes: [[all, (route) => (broken ? route.fulfill({status: 503, body: ''}) : route.continue())]],
    expectedMessages,
  })
  await waitReady(page)
  await chooseClub(page, 'Saprissa')
  expect(await page.locator('[data-notice], [data-error]').count()).toBe(0)
  broken = false
  await chooseClub(page, 'D.C. United')
  await soon(() => query(page)).toBe('?season=2004&club=saprissa,dc-united')
})

test('all clubs stand in where those of the season are missing', async () => {
  const {page} = await openPage({
    path: '?season=2004',
    routes: [[/data\/clubs\/2004\.json$/, (route) => route.fulfill({status: 404, body: ''})]],
    expectedMessages,
  })
  await waitReady(page)
  expect(await page.locator('[data-tie="F"]').textContent()).toContain('Alajuelense')
})
