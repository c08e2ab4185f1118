import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {
  chooseClub,
  clubField,
  expectShown,
  focused,
  offered,
  query,
  readAll,
  seasonSelect,
  soon,
  tab,
  visit,
} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {smallTargets} from './targets.ts'

const chips = (page: Page) => page.locator('.club-chip')
const onlyTheirs = (page: Page) => page.locator('.only-theirs')
const step = (page: Page, label: string) => page.getByRole('button', {name: label, exact: true})
const litClubs = async (page: Page) => {
  const clubs = await readAll(page, '[data-drawing="bracket"] [data-slot][data-emphasis="lit"]', 'data-club')
  return [...new Set(clubs)].toSorted()
}

test('an association is chosen with the keyboard alone and lights all its clubs under one mark', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  await clubField(page).focus()
  await page.keyboard.type('costa')
  await soon(() => offered(page).allInnerTexts()).toEqual([expect.stringContaining('Costa Rica')])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?season=2004&association=CRC')
  await soon(() => litClubs(page)).toEqual(['alajuelense', 'saprissa'])
  expect(await focused(page)).toBe('club')
  expect(await chips(page).allInnerTexts()).toEqual([expect.stringContaining('Costa Rica')])
  expect(await chips(page).locator('.flag').count()).toBe(1)
  await page.keyboard.press('Backspace')
  await soon(() => query(page)).toBe('?season=2004')
  await soon(() => page.locator('[data-emphasis]').count()).toBe(0)
})

test('its mark comes after those of the clubs, which keep their own', async () => {
  const {page} = await openPage({path: '?season=2004&association=CRC'})
  await waitReady(page)
  await chooseClub(page, 'Saprissa')
  await soon(() => query(page)).toBe('?season=2004&club=saprissa&association=CRC')
  expect(await readAll(page, '.club-chip', 'class')).toEqual(['club-chip mark-0', 'club-chip mark-1'])
  const markOf = (club: string) =>
    page.locator(`[data-drawing="bracket"] [data-tie="F"] [data-club="${club}"]`).getAttribute('data-mark')
  await soon(() => markOf('saprissa')).toBe('0')
  expect(await markOf('alajuelense')).toBe('1')
  await page.getByRole('button', {name: 'Remove Saprissa'}).click()
  await soon(() => markOf('saprissa')).toBe('only')
})

test('Back leaves it as it was with each season, and an address alone shows it', async () => {
  const {page} = await openPage({path: '?season=2004&association=MEX,CRC'})
  await waitReady(page)
  await soon(() => chips(page).allInnerTexts()).toEqual([
    expect.stringContaining('Mexico'),
    expect.stringContaining('Costa Rica'),
  ])
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007'})
  await page.getByRole('button', {name: 'Remove Mexico'}).click()
  await soon(() => query(page)).toBe('?season=2007&association=CRC')
  await page.goBack()
  await expectShown(page, {season: '2004'})
  await soon(() => query(page)).toBe('?season=2004&association=MEX,CRC')
  await soon(() => chips(page).count()).toBe(2)
})

test('an association in the clubs view is chosen and let go where it stands', async () => {
  const {page} = await openPage({path: '?season=2004&view=clubs'})
  await waitReady(page)
  const link = page.locator('[data-choose-association="CRC"]').first()
  expect(await link.getAttribute('href')).toBe('?season=2004&association=CRC&view=clubs')
  await link.focus()
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?season=2004&association=CRC&view=clubs')
  await soon(() => readAll(page, 'tr[data-emphasis="lit"]', 'data-club')).toEqual(
    expect.arrayContaining(['alajuelense', 'saprissa']),
  )
  await link.click()
  await soon(() => query(page)).toBe('?season=2004&view=clubs')
  await page.mouse.move(0, 0)
  await soon(() => page.locator('[data-emphasis]').count()).toBe(0)
})

test('one without a club in the season is said to be, with the seasons that had one', async () => {
  const {page} = await openPage({path: '?season=2004&association=HAI'})
  await waitReady(page)
  const sentence = page.locator('.absent')
  await soon(() => sentence.allInnerTexts()).toEqual([
    expect.stringContaining('No club of Haiti played in 2004. Its clubs played in: 1962'),
  ])
  await sentence.getByRole('button', {name: '1984', exact: true}).click()
  await expectShown(page, {season: '1984'})
  await soon(() => sentence.count()).toBe(0)
  await soon(() => litClubs(page)).toContain('violette')
})

test('the seasons of what is chosen are marked, for those who listen as well', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  const option = (id: string) => seasonSelect(page).locator(`option[value="${id}"]`)
  await soon(() => option('1993').textContent()).toBe('1993 · Saprissa')
  await chooseClub(page, 'Saprissa')
  await soon(() => option('1993').textContent()).toBe('• 1993 · Saprissa')
  expect(await page.getByRole('option', {name: '1993 · Saprissa · took part'}).count()).toBe(1)
  expect(await option('1985').textContent()).toBe('\u20071985 · Defence Force')
  expect(await option('1985').getAttribute('aria-label')).toBeNull()
  await clubField(page).press('Backspace')
  await soon(() => option('1993').textContent()).toBe('1993 · Saprissa')
})

test('the steps go through those seasons alone, if wished', async () => {
  const {page} = await openPage({path: '?season=2013-14&club=racing-club-haitien'})
  await waitReady(page)
  await onlyTheirs(page).focus()
  expect(await focused(page)).toBe('Step only through seasons with Racing Club Haïtien')
  await page.keyboard.press('Enter')
  expect(await onlyTheirs(page).getAttribute('aria-pressed')).toBe('true')
  const theirs = await seasonSelect(page).evaluate((select: HTMLSelectElement) =>
    [...select.options].filter(({text}) => text.startsWith('•')).map(({value}) => value),
  )
  expect(theirs.length).toBeGreaterThan(3)
  for (const season of theirs) {
    await step(page, 'Previous season they played in').click()
    await expectShown(page, {season})
  }
  expect(await step(page, 'Previous season they played in').isDisabled()).toBe(true)
  await onlyTheirs(page).click()
  await step(page, 'Next season').click()
  await soon(() => query(page)).not.toContain(theirs.at(-2) ?? '?')
})

test('choosing, and what it brings, moves nothing in the header', async () => {
  for (const width of [360, 768, 1440]) {
    const {page} = await openPage({path: '?season=2004', viewport: {width, height: 800}})
    await waitReady(page)
    await clubField(page).waitFor()
    const places = () =>
      page
        .locator('.brand, .season-select, .club-place')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().x))
    const before = await places()
    await chooseClub(page, 'Saprissa')
    await onlyTheirs(page).waitFor()
    expect(await places(), `${width} px`).toEqual(before)
    const apart = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const [brand, toggle, previous] = [box('.brand'), box('.only-theirs'), box('.step')]
      return brand && toggle && previous && toggle.left >= brand.right && toggle.right <= previous.left + 0.5
    })
    expect(apart, `${width} px`).toBe(true)
  }
})

test.each(['zh-Hant', 'es'])('axe finds nothing wrong with any of it in %s', async (language) => {
  const {page} = await openPage()
  const found: string[] = []
  for (const [address, query] of [
    ['?season=1986&club=alajuelense&association=CRC', 'crc'],
    ['?season=2004&association=HAI&theme=dark', 'san'],
    ['?season=1986&association=CRC&view=clubs', '哥斯'],
  ] as const) {
    await visit(page, `${address}&lang=${language}`)
    await onlyTheirs(page).click()
    await clubField(page).fill(query)
    await soon(() => offered(page).count()).toBeGreaterThan(0)
    for (const violation of await axe(page)) found.push(`${address}: ${violation}`)
  }
  expect(found).toEqual([])
})

test('on a phone it fits, and everything can be hit with a thumb', async () => {
  const {page} = await openPage({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true})
  for (const address of [
    '?season=1986&association=CRC,MEX,TRI,SUR',
    '?season=1986&association=CRC&view=clubs',
  ]) {
    await visit(page, address)
    await onlyTheirs(page).waitFor()
    await clubField(page).fill('san')
    await soon(() => offered(page).count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(360)
    await clubField(page).fill('')
    await page.keyboard.press('Escape')
    expect(await smallTargets(page, {buttonHeight: 36}), address).toEqual([])
  }
  await tab(page, 'About').click()
  await expectShown(page, {view: 'about'})
})
