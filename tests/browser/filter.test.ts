import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {chooseClub, clubField, expectShown, query, readAll, soon, tab, tie, turnTo, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const lit = (page: Page, what: string, attribute: string) =>
  soon(async () => (await readAll(page, `${what}[data-emphasis="lit"]`, attribute)).toSorted())
/** Nothing is left as it was: what is not lit is dimmed. */
const restIsDim = async (page: Page, what: string) => {
  const all = await page.locator(what).count()
  const marked = await page.locator(`${what}[data-emphasis="lit"], ${what}[data-emphasis="dim"]`).count()
  expect(all).toBeGreaterThan(0)
  expect(marked).toBe(all)
}

/** The way of Toluca in 2013–14, in every drawing. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  bracket: async (page) => {
    await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF1', 'SF1'])
    await lit(page, '[data-slot]', 'data-club').toEqual(['toluca', 'toluca', 'toluca'])
    await lit(page, '[data-link-from]', 'data-link-from').toEqual(['QF1', 'SF1'])
    for (const what of ['[data-tie]', '[data-link-from]']) await restIsDim(page, what)
    expect(await page.locator('[data-slot][data-emphasis="dim"]').count()).toBe(0)
  },
  list: async (page) => {
    await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF1', 'SF1'])
    await lit(page, '[data-slot]', 'data-club').toEqual(['toluca', 'toluca', 'toluca'])
    await restIsDim(page, '[data-tie]')
  },
  groups: async (page) => {
    await lit(page, '[data-drawing="standings"] tr', 'data-club').toEqual(['toluca'])
    await lit(page, '[data-home="toluca"]', 'data-away').toEqual(['caledonia-aia', 'comunicaciones'])
    await lit(page, '[data-away="toluca"]', 'data-home').toEqual(['caledonia-aia', 'comunicaciones'])
    for (const what of ['[data-drawing="standings"] tr[data-club]', '[data-drawing="matrix"] td[data-home]'])
      await restIsDim(page, what)
  },
  clubs: async (page) => {
    await lit(page, '[data-drawing="clubs"] tr', 'data-club').toEqual(['toluca'])
    await restIsDim(page, '[data-drawing="clubs"] tr[data-club]')
  },
  matches: async (page) => {
    const all = await page
      .locator('[data-match][data-emphasis="lit"]')
      .evaluateAll((found) =>
        found.map((match) => [match.getAttribute('data-home'), match.getAttribute('data-away')]),
      )
    expect(all).toHaveLength(10)
    expect(all.filter((clubs) => !clubs.includes('toluca'))).toEqual([])
    await restIsDim(page, '[data-match]')
  },
}

test('a chosen club lights its whole way in every view, and the rest is dimmed', async () => {
  const {page} = await openPage({path: '?season=2013-14'})
  await waitReady(page)
  await chooseClub(page, 'Toluca')
  for (const [view, holds] of Object.entries(views)) {
    await tab(page, view[0]!.toUpperCase() + view.slice(1)).click()
    await expectShown(page, {view})
    await soon(() => page.locator('.content [data-emphasis="lit"]').count()).toBeGreaterThan(0)
    await holds(page)
  }
})

test('the way is lit the same when the page is opened at its address', async () => {
  const {page} = await openPage()
  for (const [view, holds] of Object.entries(views)) {
    await visit(page, `?season=2013-14&club=toluca&view=${view}`)
    await soon(() => page.locator('.content [data-emphasis="lit"]').count()).toBeGreaterThan(0)
    await holds(page)
  }
})

test('while nothing is chosen nothing is lit or dimmed', async () => {
  const {page} = await openPage()
  await waitReady(page)
  for (const view of Object.keys(views)) {
    await turnTo(page, `?season=2013-14&view=${view}`)
    expect(await page.locator('[data-emphasis], [data-mark]').count()).toBe(0)
  }
})

test('several clubs have marks of their own, in the field and in the drawing', async () => {
  const {page} = await openPage({path: '?season=2013-14&view=list'})
  await waitReady(page)
  const clubs = ['Toluca', 'Cruz Azul', 'Alajuelense', 'Tijuana']
  for (const club of clubs) await chooseClub(page, club)
  await soon(() => query(page)).toBe('?season=2013-14&club=toluca,cruz-azul,alajuelense,tijuana&view=list')
  const marks = await page
    .locator('[data-tie] [data-slot][data-mark]')
    .evaluateAll((found) =>
      found.map((slot) => `${slot.getAttribute('data-club') ?? ''} ${slot.getAttribute('data-mark') ?? ''}`),
    )
  expect([...new Set(marks)].toSorted()).toEqual(['alajuelense 2', 'cruz-azul 1', 'tijuana 3', 'toluca 0'])
  const shapes = await readAll(page, '.club-chip .club-mark path', 'd')
  expect(new Set(shapes).size).toBe(4)
  const colours = await page
    .locator('[data-tie] [data-slot][data-mark]')
    .evaluateAll((found) => found.map((slot) => getComputedStyle(slot).backgroundColor))
  expect(new Set(colours).size).toBe(4)
  await chooseClub(page, 'Olimpia')
  await soon(() => page.getByRole('status').allInnerTexts()).toContain(
    'No more than 4 at once; remove one first.',
  )
})

test('a club under the pointer or the focus is lit for the moment', async () => {
  const {page} = await openPage({path: '?season=2013-14&view=list'})
  await waitReady(page)
  await clubField(page).waitFor()
  await page.locator('[data-tie="QF2"] [data-club="cruz-azul"]').hover()
  await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF2', 'SF2'])
  expect(query(page)).toBe('?season=2013-14&view=list')
  await page.mouse.move(2, 2)
  await soon(() => page.locator('[data-emphasis]').count()).toBe(0)

  await tie(page, 'QF3').focus()
  await lit(page, '[data-tie]', 'data-tie').toEqual(['QF3', 'SF2'])
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement).blur()
  })
  await soon(() => page.locator('[data-emphasis]').count()).toBe(0)

  await visit(page, '?season=2013-14&view=groups')
  await clubField(page).waitFor()
  await page.locator('[data-drawing="standings"] tr[data-club="olimpia"] a').focus()
  await lit(page, '[data-home="olimpia"]', 'data-away').toEqual(['real-esteli', 'sporting-kansas-city'])
  await visit(page, '?season=2013-14')
  await clubField(page).waitFor()
  await page.locator('[data-tie="QF2"] [data-club="cruz-azul"]').hover()
  await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF2', 'SF2'])
})

test('passing over another club keeps the chosen one lit', async () => {
  const {page} = await openPage({path: '?season=2013-14&view=list&club=toluca'})
  await waitReady(page)
  await clubField(page).waitFor()
  await page.locator('[data-tie="QF4"] [data-club="arabe-unido"]').hover()
  await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF1', 'QF4', 'SF1'])
  await page.mouse.move(2, 2)
  await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF1', 'SF1'])
})

test('the name of a club in a table chooses it, and lets it go again', async () => {
  const {page} = await openPage({path: '?season=2013-14&view=clubs'})
  await waitReady(page)
  const link = page.locator('[data-drawing="clubs"]').getByRole('link', {name: 'Olimpia'})
  await link.click()
  await soon(() => query(page)).toBe('?season=2013-14&club=olimpia&view=clubs')
  await soon(() => page.locator('.club-chip').allInnerTexts()).toEqual([expect.stringContaining('Olimpia')])
  await link.click()
  await soon(() => query(page)).toBe('?season=2013-14&view=clubs')
})

test('Escape lets all clubs go', async () => {
  const {page} = await openPage({path: '?season=2013-14&club=toluca,olimpia'})
  await waitReady(page)
  await soon(() => page.locator('[data-emphasis]').count()).toBeGreaterThan(0)
  await clubField(page).focus()
  await page.keyboard.press('Escape')
  await soon(() => page.locator('[data-emphasis]').count()).toBe(0)
  expect(query(page)).toBe('?season=2013-14')
})

test('a club that did not play gets a sentence and the way to the seasons in which it did', async () => {
  const {page} = await openPage({path: '?season=2013-14&club=dc-united,toluca'})
  await waitReady(page)
  const notice = page.locator('[data-notice]')
  await soon(() => notice.innerText()).toMatch(/^D\.C\. United did not play in 2013–14\. It played in:/)
  const seasons = await notice.getByRole('button').allInnerTexts()
  expect(seasons).toEqual(expect.arrayContaining(['1998', '2007', '2009–10', '2014–15']))
  expect(seasons).not.toContain('2013–14')
  await lit(page, '[data-tie]', 'data-tie').toEqual(['F', 'QF1', 'SF1'])
  await notice.getByRole('button', {name: '2007', exact: true}).click()
  await expectShown(page, {season: '2007'})
  await lit(page, '[data-tie]', 'data-tie').toEqual(['QF4', 'SF2'])
  expect(query(page)).toBe('?season=2007&club=dc-united,toluca')
})
