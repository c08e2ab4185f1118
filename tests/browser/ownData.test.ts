import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {details, expectShown, query, seasonSelect, soon, tie, turnTo, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {answer, readSeason, replaceTexts, withOwnClubs} from './ownSeason.ts'

/** The views of 2004, which has no groups. */
const views = ['bracket', 'list', 'clubs', 'matches', 'about']

test('a path on the same host opens a season file of one’s own, and says that it is one', async () => {
  const {page} = await openPage({
    path: '?data=own/cup.json',
    routes: [answer('own/cup.json', {...(readSeason('2004') as object), id: '1999', label: 'My cup'})],
  })
  await waitReady(page)
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('My cup')
  await soon(() => page.locator('[data-notice]').allInnerTexts()).toEqual([
    expect.stringContaining('a file of your own'),
  ])
  expect(query(page)).toBe('?data=own/cup.json')
  await tie(page, 'SF1').click()
  await soon(() => query(page)).toBe('?tie=SF1&data=own/cup.json')
  await page.goBack()
  await seasonSelect(page).selectOption('2007')
  await expectShown(page, {season: '2007'})
  await soon(() => query(page)).toBe('?season=2007')
  await page.goBack()
  await soon(() => page.getByRole('heading', {level: 1}).innerText()).toBe('My cup')
})

const refused = [
  'javascript:alert(1)',
  'data:application/json,{}',
  'file:///etc/passwd',
  'blob:null/1',
  'http://example.org/cup.json',
  '//example.org/cup.json',
  'https://name:word@example.org/cup.json',
  'http://',
  'ftp://127.0.0.1/cup.json',
  '\\\\example.org\\cup.json',
]

test('any other address is refused with a sentence, and nothing is asked for', async () => {
  const {page} = await openPage()
  for (const address of refused) {
    await page.goto(new URL(`?data=${encodeURIComponent(address)}`, page.url()).href)
    const said = page.locator('[data-notice], [data-error]')
    await soon(async () => (await said.allInnerTexts()).join(' ')).toMatch(/only a path on this site/)
    expect((await said.allInnerTexts()).join(' ')).toContain(address)
    // What cannot be opened is not offered as a link either.
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.filter((href) => /^(javascript|data|file|blob|ftp):|example\.org/.test(href ?? ''))).toEqual(
      [],
    )
  }
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
})

const hostile = [
  '<img src=x onerror="window.ran=true">',
  '"><script>window.ran=true</script>',
  '</style><svg onload="window.ran=true">',
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  '\u202egnirts desrever\u202c',
  '\u0000\ufeff\u200b',
  'W'.repeat(110),
  'Клуб نادي クラブ 🏆‍👩‍👩‍👧',
]

/** Whether a text of the file became anything but text. */
const ran = (page: Page) =>
  page.evaluate(() => ({
    ran: 'ran' in window,
    elements: [
      ...document.body.querySelectorAll('img:not(.flag), script:not([src]), svg[onload], [onerror]'),
    ].map((element) => element.tagName),
    links: [...document.querySelectorAll('[href^="javascript:"]')].length,
  }))
const nothingRan = {ran: false, elements: [], links: 0}

test.each([0, 4])('hostile texts are shown as text in every field and view, from %i on', async (start) => {
  // Each text of the file gets another of them in turn.
  let turn = start
  const next = () => hostile[turn++ % hostile.length] ?? ''
  const own = withOwnClubs(replaceTexts(readSeason('2004'), next), (_, index) => `${next()} ${index}`)
  const withGroups = withOwnClubs(readSeason('2013-14'), (_, index) => `${next()} ${index}`)
  const {page} = await openPage({
    path: '?data=own.json',
    routes: [answer('own.json', own), answer('groups.json', withGroups)],
  })
  await waitReady(page)
  const letters = (text: string) => text.replaceAll(/[\p{C}\s]/gu, '')
  const addresses = [...views.map((view) => `?data=own.json&view=${view}`), '?data=groups.json&view=groups']
  for (const address of addresses) {
    await turnTo(page, address)
    expect(await ran(page), address).toEqual(nothingRan)
    const shown = letters(await page.locator('main').evaluate((main) => main.textContent))
    const missing = hostile.filter((text) => !shown.includes(letters(text)))
    // A view shows the texts it has room for; the bracket and all that name clubs show most of them.
    expect(missing.length, `${address}: ${missing.join(' ')}`).toBeLessThan(hostile.length / 2)
  }
  await visit(page, '?data=own.json&tie=SF1&club=own-saprissa')
  await details(page).waitFor()
  expect(await ran(page)).toEqual(nothingRan)
})

test('ids that are names of every object are ids like any other', async () => {
  const names = [
    'constructor',
    'tostring',
    'valueof',
    'hasownproperty',
    'isprototypeof',
    'then',
    'length',
    'name',
  ]
  const record = readSeason('2004') as {readonly entrants: readonly {readonly club: string}[]}
  const ids = record.entrants.map(({club}) => club)
  const text = ids.reduce(
    (json, id, index) => json.replaceAll(`"${id}"`, `"${names[index] ?? ''}"`),
    JSON.stringify(record),
  )
  const own = {
    ...(JSON.parse(text) as object),
    clubs: names.map((id) => ({id, name: `Club ${id}`, association: 'CRC'})),
  }
  const {page} = await openPage({path: '?data=own.json', routes: [answer('own.json', own)]})
  await waitReady(page)
  for (const view of views) {
    await turnTo(page, `?data=own.json&view=${view}&club=constructor,then`)
    await soon(() => page.locator('.club-chip').allInnerTexts()).toEqual([
      expect.stringContaining('Club constructor'),
      expect.stringContaining('Club then'),
    ])
  }
})

test('a link of the file that is not http or https is an error, not a link', async () => {
  const own = {...(readSeason('2004') as object), sources: [{title: 'x', url: 'javascript:alert(1)'}]}
  const {page} = await openPage({path: '?data=own.json&view=about', routes: [answer('own.json', own)]})
  await soon(() => page.getByRole('alert').allInnerTexts()).toEqual([
    expect.stringContaining('an http or https address'),
  ])
})
