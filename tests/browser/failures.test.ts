import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {clubField, expectShown, query, seasonSelect, soon, viewer} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {answer, readSeason} from './ownSeason.ts'

const expectedMessages = [/Failed to load resource/]
const alert = (page: Page) => page.getByRole('alert')
const failed = async (page: Page) => {
  await soon(() => viewer(page).getAttribute('data-state')).toBe('failed')
  await alert(page).waitFor()
}
/** What can still be done where a season could not be shown: another one is there at once. */
const restIsUsable = async (page: Page) => {
  await clubField(page).waitFor()
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004', view: 'bracket'})
  await soon(() => alert(page).count()).toBe(0)
  await soon(() => query(page)).toBe('?season=2004')
}

const withoutLegs = JSON.stringify(readSeason('2007')).replace(
  /"legs":\[.*?\],"winner":"pachuca"/,
  '"legs":null,"winner":"pachuca"',
)

const answers: readonly (readonly [what: string, body: unknown, status: number, said: readonly RegExp[]])[] =
  [
    ['a missing file', 'Not found', 404, [/There is no file at .*2007\.json \(404\)/]],
    ['an error of the server', 'Sorry', 500, [/error \(500\)/]],
    ['a file that is not JSON', '{\n  "id": "2007",\n  "stages": [,]\n}', 200, [/line 3, column 14/]],
    ['a page in place of the file', '<!doctype html><title>Log in</title>', 200, [/line 1, column 1/]],
    ['an empty file', '', 200, [/not valid JSON/]],
    [
      'a file that breaks the schema',
      {...(readSeason('2007') as object), edition: 'forty-two', entrant: []},
      200,
      [/2 problems/, /edition: expected .*number.*, found .*forty-two/, /entrant/],
    ],
    ['a file with nothing of a season in it', {}, 200, [/stages/]],
    [
      'a file whose heading cannot be drawn',
      {...(readSeason('2007') as object), competition: null},
      200,
      [/competition/],
    ],
    ['a file with a tie that cannot be drawn', withoutLegs, 200, [/\(QF1\) › legs/]],
    [
      'a file of another version of the format',
      {...(readSeason('2007') as object), $schema: '../season.v2.schema.json'},
      200,
      [/season\.v2/, /reads season\.v1/],
    ],
  ]

test.each(answers)('%s is told with its place, and the page stays usable', async (_, body, status, said) => {
  const {page} = await openPage({
    path: '?season=2007',
    routes: [answer('seasons/2007.json', body, status)],
    // React tells what a part threw that was drawn on trust.
    expectedMessages: [...expectedMessages, /TypeError/],
  })
  await failed(page)
  expect(await alert(page).getByRole('heading').innerText()).toBe('2007 could not be loaded')
  const text = await alert(page).innerText()
  for (const sentence of said) expect(text).toMatch(sentence)
  expect(query(page)).toBe('?season=2007')
  await restIsUsable(page)
})

test('a place in the file is told with the id of what stands there', async () => {
  const text = JSON.stringify(readSeason('2007')).replace('"winner":"pachuca"', '"winner":7')
  const {page} = await openPage({path: '?season=2007', routes: [answer('seasons/2007.json', text)]})
  await failed(page)
  expect(await alert(page).getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/\(QF1\) › winner: expected .*, found 7/),
  ])
})

test('without a connection the reader is told so, and Try again works once it is back', async () => {
  const {page} = await openPage({path: '?season=2004', expectedMessages})
  await waitReady(page)
  await clubField(page).waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await seasonSelect(page).selectOption('2007')
  await failed(page)
  expect(await alert(page).innerText()).toContain('There is no connection.')
  await page.getByRole('button', {name: 'Try again'}).click()
  await failed(page)
  await page.context().setOffline(false)
  await page.getByRole('button', {name: 'Try again'}).click()
  await expectShown(page, {season: '2007', view: 'bracket'})
  expect(await alert(page).count()).toBe(0)
  expect(query(page)).toBe('?season=2007')
})

test.each([
  ['the list of seasons', '', /data\/index\.json$/],
  ['the clubs, those of the season and all of them,', '?season=2004', /data\/clubs(\/2004)?\.json$/],
])('%s can fail too, and come with Try again', async (_, path, files) => {
  let broken = true
  const {page} = await openPage({
    path,
    routes: [[files, (route) => (broken ? route.fulfill({status: 503, body: ''}) : route.continue())]],
    expectedMessages,
  })
  await failed(page)
  expect(await alert(page).innerText()).toContain('503')
  broken = false
  await page.getByRole('button', {name: 'Try again'}).click()
  await expectShown(page, {view: 'bracket'})
  // What is taken on trust is looked at when nothing else is to be done.
  await clubField(page).waitFor()
  await page.waitForLoadState('networkidle')
  await expectShown(page, {view: 'bracket'})
  expect(query(page)).toBe(path)
})

test('a late answer for a season that is no longer wanted is dropped', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  let asked = 0
  const {page} = await openPage({
    routes: [
      [
        /seasons\/2007\.json$/,
        async (route) => {
          asked++
          await held
          await route.continue().catch(() => undefined)
        },
      ],
    ],
  })
  await waitReady(page)
  await seasonSelect(page).selectOption('2007')
  await soon(() => asked).toBe(1)
  await soon(() => viewer(page).getAttribute('data-state')).toBe('loading')
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true')
  expect(await page.getByRole('heading', {level: 1}).count(), 'the season before stays').toBe(1)
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  release()
  await page.waitForLoadState('networkidle')
  await expectShown(page, {season: '2004'})
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2004')
  expect(query(page)).toBe('?season=2004')
})

test('a view that throws leaves the rest of the page standing', async () => {
  // A part that cannot be loaded throws where it is drawn.
  const {page} = await openPage({
    path: '?season=2004',
    routes: [[/assets\/ListView-.*\.js$/, (route) => route.abort()]],
    expectedMessages: [/Failed to load|dynamically imported module|error/i],
  })
  await waitReady(page)
  await page.getByRole('button', {name: 'List', exact: true}).click()
  await soon(() => page.locator('[data-error="drawing"]').allInnerTexts()).toEqual([
    'Something went wrong while this part was drawn.',
  ])
  await page.getByRole('button', {name: 'Clubs'}).click()
  await expectShown(page, {view: 'clubs'})
})

test.each(['Footer', 'ClubChooser', 'ChampionsStrip', 'Emphasis', 'PrintPart', 'TakeAwayDisclosure'])(
  'where %s cannot be had, the rest of the page is there',
  async (part) => {
    const {page} = await openPage({
      path: '?season=2004',
      routes: [[new RegExp(`/assets/${part}-[^/]*\\.js$`), (route) => route.abort()]],
      expectedMessages: [/Failed to load|dynamically imported module/],
    })
    await waitReady(page)
    await page
      .getByRole('link', {name: 'How to read this'})
      .or(page.getByText('All-time table'))
      .first()
      .waitFor()
    await page.locator('[data-tie="F"]').first().click()
    await page.getByRole('complementary').waitFor()
    expect(await page.locator('[data-drawing="bracket"]').count()).toBe(1)
    expect(await page.locator('[data-error]').count()).toBe(0)
    await seasonSelect(page).selectOption('2007')
    await expectShown(page, {season: '2007', view: 'bracket'})
  },
)

test('what could not be had comes once there is a connection', async () => {
  let broken = true
  const parts = /\/assets\/(ClubChooser|ChampionsStrip|ListView)-[^/]*\.js$/
  const {page} = await openPage({
    path: '?season=2004',
    routes: [[parts, (route) => (broken ? route.abort() : route.continue())]],
    expectedMessages: [/Failed to load|dynamically imported module/],
  })
  await waitReady(page)
  await page.locator('[data-control="share"]').waitFor()
  expect(await clubField(page).count()).toBe(0)
  await page.getByRole('button', {name: 'List', exact: true}).click()
  await page.locator('[data-error="drawing"]').waitFor()
  broken = false
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await clubField(page).waitFor()
  await page.getByRole('navigation', {name: 'Champions'}).waitFor()
  await expectShown(page, {view: 'list'})
  expect(await page.locator('[data-error]').count()).toBe(0)
})

test('where what the later parts share cannot be had, there are the bracket and the other seasons still', async () => {
  const {page} = await openPage({
    path: '?season=2004',
    routes: [[/\/assets\/shared-[^/]*\.js$/, (route) => route.abort()]],
    expectedMessages: [/Failed to load|dynamically imported module/],
  })
  await waitReady(page)
  await page.waitForLoadState('networkidle')
  await expectShown(page, {season: '2004', view: 'bracket'})
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007', view: 'bracket'})
  expect(await page.locator('[data-drawing="bracket"] [data-tie]').count()).toBe(7)
})
