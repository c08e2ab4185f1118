import {expect, test} from 'vitest'
import {
  chooseClub,
  details,
  expectShown,
  focused,
  query,
  seasonSelect,
  soon,
  tab,
  tie,
  viewer,
} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const steps = (page: Parameters<typeof query>[0]) => page.evaluate(() => history.length)

test('a season, a view and a tie are steps for Back and Forward', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007', view: 'bracket'})
  await soon(() => query(page)).toBe('?season=2007')
  await tab(page, 'List').click()
  await expectShown(page, {season: '2007', view: 'list'})
  await tie(page, 'SF1').click()
  await soon(() => details(page).count()).toBe(1)
  await soon(() => query(page)).toBe('?season=2007&view=list&tie=SF1')

  await page.goBack()
  await soon(() => details(page).count()).toBe(0)
  await expectShown(page, {season: '2007', view: 'list'})
  await page.goBack()
  await expectShown(page, {season: '2007', view: 'bracket'})
  expect(query(page)).toBe('?season=2007')
  await page.goBack()
  await expectShown(page, {season: '2026', view: 'bracket'})
  expect(query(page)).toBe('')
  expect(await seasonSelect(page).inputValue()).toBe('2026')

  await page.goForward()
  await expectShown(page, {season: '2007', view: 'bracket'})
  await page.goForward()
  await expectShown(page, {season: '2007', view: 'list'})
  await page.goForward()
  await soon(() => details(page).count()).toBe(1)
  expect(query(page)).toBe('?season=2007&view=list&tie=SF1')
})

test('going back does not add steps of its own', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  await tab(page, 'About').click()
  await expectShown(page, {view: 'about'})
  const before = await steps(page)
  await page.goBack()
  await expectShown(page, {view: 'bracket'})
  await page.goBack()
  await expectShown(page, {season: '2026'})
  await page.goForward()
  await expectShown(page, {season: '2004', view: 'bracket'})
  expect(await steps(page)).toBe(before)
  await page.goForward()
  await expectShown(page, {season: '2004', view: 'about'})
})

test('a club filter is in the address, but no step', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await tab(page, 'Matches').click()
  await expectShown(page, {view: 'matches'})
  const before = await steps(page)
  await chooseClub(page, 'Toluca')
  await chooseClub(page, 'Cruz Azul')
  await soon(() => query(page)).toBe('?club=toluca,cruz-azul&view=matches')
  await page.getByRole('button', {name: 'Remove Toluca'}).click()
  await soon(() => query(page)).toBe('?club=cruz-azul&view=matches')
  expect(await steps(page)).toBe(before)
  await page.goBack()
  await expectShown(page, {view: 'bracket'})
})

test('Back closes an opened tie and gives the focus back to it', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  await tie(page, 'QF3').click()
  await details(page).waitFor()
  await page.goBack()
  await soon(() => details(page).count()).toBe(0)
  await soon(() => focused(page)).toBe('QF3')
  expect(query(page)).toBe('?season=2004')
})

test('language and colours are in the address, but no steps', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  const before = await steps(page)
  await page.getByRole('button', {name: '繁體中文'}).click()
  await expectShown(page, {lang: 'zh-Hant'})
  await soon(() => query(page)).toBe('?season=2004&lang=zh-Hant')
  await page.getByRole('button', {name: 'Español'}).click()
  await soon(() => query(page)).toBe('?season=2004&lang=es')
  const colours = page.getByRole('button', {name: /^Colores/})
  await colours.click()
  await soon(() => query(page)).toBe('?season=2004&lang=es&theme=light')
  await colours.click()
  await soon(() => query(page)).toBe('?season=2004&lang=es&theme=dark')
  await colours.click()
  await soon(() => query(page)).toBe('?season=2004&lang=es')
  expect(await viewer(page).getAttribute('data-theme')).toBe('auto')
  expect(await steps(page)).toBe(before)
})

test('Back to a step of before keeps the language and colours that were chosen then', async () => {
  const {page} = await openPage({path: '?lang=es'})
  await waitReady(page)
  await page.getByRole('button', {name: 'Lista'}).click()
  await expectShown(page, {view: 'list', lang: 'es'})
  await page.getByRole('button', {name: '繁體中文'}).click()
  await expectShown(page, {view: 'list', lang: 'zh-Hant'})
  await soon(() => query(page)).toBe('?lang=zh-Hant&view=list')
  await page.goBack()
  await expectShown(page, {view: 'bracket', lang: 'es'})
  expect(query(page)).toBe('?lang=es')
  await page.goForward()
  await expectShown(page, {view: 'list', lang: 'zh-Hant'})
})

test('a club that was chosen before a step is there again after Back', async () => {
  const {page} = await openPage({path: '?club=toluca'})
  await waitReady(page)
  await tab(page, 'List').click()
  await soon(() => query(page)).toBe('?club=toluca&view=list')
  await page.keyboard.press('Escape')
  await soon(() => query(page)).toBe('?view=list')
  await page.goBack()
  await expectShown(page, {view: 'bracket'})
  await soon(() => tie(page, 'F').getAttribute('data-emphasis')).toBe('lit')
  expect(query(page)).toBe('?club=toluca')
})
