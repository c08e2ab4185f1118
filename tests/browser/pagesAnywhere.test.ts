import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Frame, FrameLocator, Page} from 'playwright-core'
import {expect, inject, onTestFinished, test} from 'vitest'
import {chooseClub, clubField, expectShown, seasonSelect, soon, tie} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {serve} from './server.ts'

/** A page of another origin that frames an address of ours; our server allows other origins nothing. */
async function framed(
  path: string,
  attributes: string,
): Promise<{page: Page; frame: FrameLocator; own: Frame}> {
  const folder = await mkdtemp(join(tmpdir(), 'cuadro-host-'))
  const src = new URL(path, inject('pageUrl')).href
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A blog</title>
    <iframe title="A bracket" width="700" height="500" ${attributes} src="${src.replaceAll('&', '&amp;')}"></iframe>`,
  )
  const host = await serve([folder], '/blog/')
  onTestFinished(async () => {
    host.close()
    await rm(folder, {recursive: true})
  })
  const {page} = await openPage({path: host.url, routes: [[`${host.url}**`, (route) => route.continue()]]})
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-cuadro][data-state="ready"]').waitFor()
  return {page, frame, own: page.frames()[1]!}
}

test('in a sandbox without an origin, from a host that allows nothing, a page lights a club and changes the season', async () => {
  const {frame, own} = await framed('en/2013-14/?plain=false', 'sandbox="allow-scripts"')
  expect(await own.evaluate(() => self.origin)).toBe('null')
  await frame.locator('[data-control="club"]').fill('alajuel')
  await frame.getByRole('listbox').getByRole('option').first().click()
  await frame.locator('[data-tie="QF4"] [data-club="alajuelense"][data-emphasis="lit"]').waitFor()
  await frame.locator('[data-control="season"]').selectOption('2004')
  await frame.locator('[data-season="2004"][data-state="ready"]').waitFor()
  await frame.locator('[data-tie="F"] [data-club="alajuelense"][data-emphasis="lit"]').waitFor()
  expect(own.url()).toMatch(/\/en\/2004\/\?club=alajuelense$/)
})

test('there every club of all seasons is known, and the other languages are', async () => {
  const {frame} = await framed('en/2004/', 'sandbox="allow-scripts"')
  await frame.locator('[data-control="club"]').fill('seattle')
  await frame
    .getByRole('listbox')
    .getByRole('option', {name: /Seattle Sounders/})
    .waitFor()
  await frame.locator('[data-value="zh-Hant"]').click()
  await frame.locator('[data-lang="zh-Hant"][data-state="ready"]').waitFor()
})

test('what only all seasons together say is missed in words, not on the console', async () => {
  const {frame} = await framed('en/2004/?club=saprissa&view=journey', 'sandbox="allow-scripts"')
  await frame.locator('[data-error]').first().waitFor()
  await frame.getByRole('button', {name: 'Bracket', exact: true}).click()
  await frame.locator('[data-drawing="bracket"] [data-tie="F"]').waitFor()
})

test('standalone.html opens from a disk with every season, lights clubs and keeps every view', async () => {
  const address = pathToFileURL(join(inject('buildFolder'), 'standalone.html')).href
  const {page} = await openPage({path: address})
  await waitReady(page)
  await clubField(page).waitFor()
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  await chooseClub(page, 'Alajuelense')
  await soon(() =>
    page.locator('[data-tie="F"] [data-club="alajuelense"]').getAttribute('data-emphasis'),
  ).toBe('lit')
  expect(await tie(page, 'F').count()).toBe(1)
  await page.getByRole('button', {name: 'Journey', exact: true}).click()
  await page.locator('[data-drawing="journey"]').waitFor()
  const flags = await page
    .locator('img.flag')
    .evaluateAll((found) => found.map((it) => (it as HTMLImageElement).src))
  expect(flags.length).toBeGreaterThan(60)
  expect(flags.filter((flag) => !flag.startsWith('data:'))).toEqual([])
})

test('standalone.html opens at the choices of its address, on a host too', async () => {
  const {page} = await openPage({path: 'standalone.html?season=2004&lang=es&club=saprissa'})
  await expectShown(page, {season: '2004', lang: 'es'})
  await seasonSelect(page).selectOption('2005')
  await soon(() => page.url()).toMatch(/standalone\.html\?season=2005&lang=es&club=saprissa$/)
})

test('a page of the build opens from a disk too, and leads to the others', async () => {
  const address = pathToFileURL(join(inject('buildFolder'), 'es', '2004', 'index.html')).href
  const {page} = await openPage({path: `${address}?club=saprissa`})
  await waitReady(page)
  await clubField(page).waitFor()
  await seasonSelect(page).selectOption('2005')
  await soon(() => page.url()).toMatch(/^file:.*\/es\/2005\/index\.html\?club=saprissa$/)
  await expectShown(page, {season: '2005', lang: 'es'})
})
