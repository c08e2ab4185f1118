import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {details, expectShown, focused, query, soon, tie, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** The facts of a leg as they are labelled: `Date: 18 April 2007`. */
const factsOf = (page: Page, leg: string) =>
  details(page)
    .locator('section, .leg-details')
    .filter({has: page.getByRole('heading', {name: leg})})
    .locator('.facts > div')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((part) => part.textContent.trim()).join(': ')),
    )

test('a tie opens by click and by Enter, in the bracket and in the list', async () => {
  const {page} = await openPage({path: '?season=2007'})
  await waitReady(page)
  await tie(page, 'SF2').click()
  await page.getByRole('complementary', {name: 'Semi-final 2'}).waitFor()
  expect(query(page)).toBe('?season=2007&tie=SF2')
  await details(page).getByRole('button', {name: 'Close'}).click()
  await soon(() => details(page).count()).toBe(0)
  expect(query(page)).toBe('?season=2007')
  await visit(page, '?season=2007&view=list')
  await tie(page, 'QF3').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', {name: 'Quarter-final 3'}).waitFor()
  expect(query(page)).toBe('?season=2007&view=list&tie=QF3')
})

test('a click with a modifier leaves the link to the browser', async () => {
  const {page} = await openPage({path: '?season=2007'})
  await waitReady(page)
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    tie(page, 'SF2').click({modifiers: ['ControlOrMeta']}),
  ])
  expect(await details(page).count()).toBe(0)
  expect(new URL(other.url()).search).toMatch(/^$|tie=SF2/)
})

test('both legs stand with date, ground, attendance, scorers, extra time and penalties', async () => {
  const {page} = await openPage({path: '?season=2007&tie=F'})
  await waitReady(page)
  await page.getByRole('complementary', {name: 'Final'}).waitFor()
  expect(await factsOf(page, 'First leg')).toEqual([
    'Date: 18 April 2007',
    'Ground: Estadio Jalisco, Guadalajara',
    'Attendance: 40,000',
  ])
  expect(await factsOf(page, 'Second leg')).toEqual([
    'Date: 25 April 2007',
    'Ground: Estadio Hidalgo, Pachuca',
    'Attendance: 30,000',
    'After 90 minutes: 0–0',
    'Extra time: 0–0',
    'Penalty shoot-out: 7–6',
  ])
  const text = (await details(page).innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain('Omar Bravo 44′, 67′')
  expect(text).toContain('Juan Carlos Cacho 21′')
  expect(text).toContain('Guadalajara 2–2 Pachuca on aggregate; Pachuca won 7–6 on penalties.')
})

test('half-time and stoppage time are there where they are known', async () => {
  const {page} = await openPage({path: '?season=2013-14&tie=QF1'})
  await waitReady(page)
  await page.getByRole('complementary', {name: 'Quarter-final 1'}).waitFor()
  expect(await factsOf(page, 'First leg')).toContain('Half-time: 0–0')
  expect(await details(page).innerText()).toContain('90+5′')
})

test('a sentence says how it was decided, and by which rule', async () => {
  const {page} = await openPage()
  const said = [
    ['?season=2013-14&tie=F', 'Cruz Azul won on away goals', 'away goals'],
    ['?season=2004&tie=SF2', 'Alajuelense won 2–1 on aggregate after extra time (1–0, 1–1).', 'extra time'],
    [
      '?season=2004&tie=QF1',
      'Saprissa 2–2 Pachuca on aggregate; Saprissa won 3–2 on penalties.',
      'penalties',
    ],
    ['?season=2007&tie=QF4', 'D.C. United won 7–3 on aggregate (4–1, 3–2).', null],
  ] as const
  for (const [address, sentence, rule] of said) {
    await visit(page, address)
    await soon(() => page.locator('.details .decided').allInnerTexts()).toEqual([
      expect.stringContaining(sentence),
    ])
    const rules = await page.locator('.details .rule-applied').allInnerTexts()
    expect(rules).toEqual(rule === null ? [] : [expect.stringContaining(rule)])
  }
})

test('where both clubs came from and where the winner went are links', async () => {
  const {page} = await openPage({path: '?season=2004&tie=SF2'})
  await waitReady(page)
  const panel = page.getByRole('complementary', {name: 'Semi-final 2'})
  await panel.waitFor()
  for (const [index, feeder] of ['Quarter-final 3', 'Quarter-final 4'].entries()) {
    const link = panel.getByRole('definition').getByRole('link', {name: feeder})
    expect(await link.getAttribute('href')).toBe(`?season=2004&tie=QF${index + 3}`)
  }
  await panel.getByRole('link', {name: 'Final', exact: true}).click()
  await soon(() => query(page)).toBe('?season=2004&tie=F')
  await soon(() => focused(page)).toBe('Final')
  await visit(page, '?season=2013-14&tie=QF1')
  await soon(() => details(page).innerText()).toContain('Group 5')
})

test('next and previous go through all ties of the season, and stop at its ends', async () => {
  const {page} = await openPage({path: '?season=2007&tie=QF1'})
  await waitReady(page)
  const previous = details(page).getByRole('button', {name: 'Previous tie'})
  const next = details(page).getByRole('button', {name: 'Next tie'})
  await details(page).waitFor()
  expect(await previous.isDisabled()).toBe(true)
  for (const id of ['QF2', 'QF3', 'QF4', 'SF1', 'SF2', 'F']) {
    await next.click()
    await soon(() => query(page)).toBe(`?season=2007&tie=${id}`)
  }
  await soon(() => next.isDisabled()).toBe(true)
  await previous.click()
  await soon(() => query(page)).toBe('?season=2007&tie=SF2')
})

test('the focus stays on the button that goes on, so that it can be pressed again', async () => {
  const {page} = await openPage({path: '?season=2007&tie=QF1'})
  await waitReady(page)
  await details(page).getByRole('button', {name: 'Next tie'}).focus()
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?season=2007&tie=QF2')
  await soon(() => focused(page)).toMatch(/^(Next tie|Quarter-final 2)$/)
})

test('a point on which sources differ is told at the tie it touches', async () => {
  const {page} = await openPage({path: '?season=2013-14&tie=SF2'})
  await waitReady(page)
  await details(page).getByText('Sources differ').click()
  await soon(() => details(page).innerText()).toContain('8 April in a third')
})

test('a tie stays open when view and language change', async () => {
  const {page} = await openPage({path: '?season=2007&tie=SF1'})
  await waitReady(page)
  await details(page).waitFor()
  await page.getByRole('button', {name: 'Matches'}).click()
  await expectShown(page, {view: 'matches'})
  expect(query(page)).toBe('?season=2007&view=matches&tie=SF1')
  await page.getByRole('button', {name: '繁體中文'}).press('Enter')
  await soon(() => details(page).getByRole('heading', {level: 2}).innerText()).toMatch(/\p{Script=Han}/u)
})
