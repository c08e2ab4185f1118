import {expect, test} from 'vitest'
import {chooseClub, expectShown, query, readAll, seasonSelect, soon, tie, viewer, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

test('the newest season opens by default, at an address without parameters', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await expectShown(page, {season: '2013-14', view: 'bracket', lang: 'en'})
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2013–14')
  expect(query(page)).toBe('')
  expect(await page.title()).toBe('2013–14 CONCACAF Champions League · Cuadro')
})

test('seasons are chosen in a native select, and the address follows', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const select = seasonSelect(page)
  expect(await select.evaluate((element) => element.tagName)).toBe('SELECT')
  expect(await select.getByRole('option').allInnerTexts()).toEqual(['2013–14', '2007', '2004'])
  expect(await select.inputValue()).toBe('2013-14')
  await select.selectOption('2007')
  await expectShown(page, {season: '2007', view: 'bracket'})
  await soon(() => query(page)).toBe('?season=2007')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2007')
  await select.selectOption('2013-14')
  await expectShown(page, {season: '2013-14'})
  await soon(() => query(page)).toBe('')
})

test('the buttons beside it go to the season before and after, as far as there are any', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const previous = page.getByRole('button', {name: 'Previous season'})
  const next = page.getByRole('button', {name: 'Next season'})
  expect(await next.isDisabled()).toBe(true)
  await previous.click()
  await expectShown(page, {season: '2007'})
  await previous.click()
  await expectShown(page, {season: '2004'})
  expect(await previous.isDisabled()).toBe(true)
  expect(await seasonSelect(page).inputValue()).toBe('2004')
  await next.click()
  await expectShown(page, {season: '2007'})
})

test('the club and the view stay when the season changes', async () => {
  const {page} = await openPage({path: '?season=2007&club=olimpia&view=matches'})
  await waitReady(page)
  await seasonSelect(page).selectOption('2013-14')
  await expectShown(page, {season: '2013-14', view: 'matches'})
  await soon(() => query(page)).toBe('?club=olimpia&view=matches')
  await soon(() => page.locator('[data-match][data-emphasis="lit"]').count()).toBe(4)
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004', view: 'matches'})
  await soon(() => query(page)).toBe('?season=2004&club=olimpia&view=matches')
})

test('a view that the season lacks gives its nearest view and a notice', async () => {
  const {page} = await openPage({path: '?view=groups'})
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
  const {page} = await openPage({path: '?season=2005'})
  const nearest = [
    ['1962', '2004'],
    ['2005', '2004'],
    ['2006-07', '2007'],
    ['2012', '2013-14'],
    ['2031', '2013-14'],
    ['next', '2013-14'],
    ['../../etc', '2013-14'],
  ]
  for (const [asked = '', shown = ''] of nearest) {
    await visit(page, `?season=${asked}&view=list`)
    await expectShown(page, {season: shown, view: 'list'})
    await soon(() => page.locator('[data-notice]').allInnerTexts()).toEqual([
      expect.stringContaining(`“${asked}”`),
    ])
    await soon(() => query(page)).toBe(shown === '2013-14' ? '?view=list' : `?season=${shown}&view=list`)
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
