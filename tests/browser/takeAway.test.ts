import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Resvg} from '@resvg/resvg-js'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {differingShare} from './comparePictures.ts'
import {soon, turnTo, visit} from './drive.ts'
import {openPage, waitReady, type OpenOptions} from './harness.ts'
import {smallTargets} from './targets.ts'

const output = fileURLToPath(new URL('../.output', import.meta.url))
mkdirSync(output, {recursive: true})

const section = (page: Page) => page.locator('.take-away')
const said = (page: Page) => section(page).getByRole('status').innerText()

async function open(path: string, options: OpenOptions = {}): Promise<Page> {
  const {page} = await openPage({viewport: {width: 1280, height: 900}, ...options, path})
  await waitReady(page)
  await unfold(page)
  return page
}

async function unfold(page: Page): Promise<void> {
  await section(page).locator('summary').click()
  await section(page).getByRole('button').first().waitFor()
}

async function save(page: Page, name: string): Promise<{name: string; path: string; bytes: Buffer}> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', {name, exact: true}).click(),
  ])
  const path = join(output, file.suggestedFilename())
  await file.saveAs(path)
  return {name: file.suggestedFilename(), path, bytes: readFileSync(path)}
}

/** What a picture file looks like: all of it, or so much from where its drawing begins. */
async function photograph(
  page: Page,
  path: string,
  size: {width: number; height: number} | null,
): Promise<Buffer> {
  await page.goto(pathToFileURL(path).href)
  const {at, whole} = await page.evaluate(() => {
    const drawing = document.querySelector('svg > g[transform]')
    const {e, f} = (drawing as SVGGElement).getCTM() ?? {e: 0, f: 0}
    const [width, height] = ['width', 'height'].map((name) =>
      Number(document.documentElement.getAttribute(name)),
    )
    return {at: {x: e, y: f}, whole: {width: width ?? 0, height: height ?? 0}}
  })
  await page.setViewportSize({width: 1600, height: 1400})
  return page.screenshot({clip: size ? {...at, ...size} : {x: 0, y: 0, ...whole}})
}

test.each([
  ['?season=2013-14&club=toluca'],
  ['?season=2013-14&club=toluca,cruz-azul&lang=zh-Hant&theme=dark'],
  ['?season=2007&association=MEX&lang=es'],
])('the saved SVG of %s shows by itself what the page shows', async (path) => {
  const page = await open(path, {viewport: {width: 1440, height: 1600}})
  await page.mouse.move(2, 2)
  await soon(() => page.locator('.link[data-mark]').count()).toBeGreaterThan(0)
  await page.evaluate(() => {
    scrollTo(0, 0)
  })
  // As much of the tree as its box shows.
  const {x = 0, y = 0, width = 0, height = 0} = (await page.locator('.cuadro-bracket').boundingBox()) ?? {}
  const size = {
    width: Math.min(Math.floor(width), await page.locator('.bracket-box').evaluate((box) => box.clientWidth)),
    height: Math.floor(height),
  }
  const onPage = await page.screenshot({clip: {x, y: Math.round(y), ...size}, animations: 'disabled'})
  const {path: file, bytes} = await save(
    page,
    {en: 'Save SVG', 'zh-Hant': '儲存SVG', es: 'Guardar SVG'}[
      new URLSearchParams(path).get('lang') ?? 'en'
    ] ?? '',
  )
  const alone = await photograph(page, file, size)
  writeFileSync(`${file}.page.png`, onPage)
  writeFileSync(`${file}.alone.png`, alone)
  expect(await differingShare(page, onPage, alone, 16)).toBeLessThan(0.005)
  // So does a program that knows no style sheet, up to how it smooths letters.
  const [whole] = [await photograph(page, file, null)]
  const drawn = new Resvg(bytes.toString(), {
    font: {loadSystemFonts: true, ...familiesOf(path)},
  }).render()
  writeFileSync(`${file}.resvg.png`, drawn.asPng())
  writeFileSync(`${file}.whole.png`, whole)
  expect(await differingShare(page, whole, drawn.asPng(), 72)).toBeLessThan(0.04)
})

// The fonts that Chromium takes here for the generic names, which resvg is to be told.
const familiesOf = (path: string) =>
  path.includes('zh-Hant')
    ? {sansSerifFamily: 'Noto Sans CJK HK', serifFamily: 'Noto Serif CJK HK'}
    : {sansSerifFamily: 'DejaVu Sans', serifFamily: 'Liberation Serif'}

test('PNG has twice the size of the SVG, in every view, theme and language', async () => {
  const page = await open('?season=2013-14&club=toluca')
  const views = ['bracket', 'list', 'groups', 'clubs', 'matches', 'about'] as const
  for (const [index, view] of views.entries()) {
    const [lang, theme] = [(['en', 'zh-Hant', 'es'] as const)[index % 3], index % 2 ? 'dark' : 'light']
    await turnTo(page, `?season=2013-14&lang=${lang ?? 'en'}&club=toluca&view=${view}&theme=${theme}`)
    const buttons = section(page).getByRole('button')
    if ((await buttons.count()) === 0) await unfold(page)
    const [svg, png] = [await buttons.nth(0).innerText(), await buttons.nth(1).innerText()]
    const vector = (await save(page, svg)).bytes.toString()
    const {bytes, name} = await save(page, png)
    expect(name).toBe(`2013-14-${view}.png`)
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    const declared = /width="(\d+)" height="(\d+)"/.exec(vector)?.slice(1).map(Number)
    expect([width / 2, height / 2]).toEqual(declared)
    expect(await said(page)).toContain(name)
  }
})

test('a journey is saved as a picture, as data and as wikitext', async () => {
  const page = await open('?view=journey&club=cruz-azul&association=CRC')
  const svg = (await save(page, 'Save SVG')).bytes.toString()
  expect(svg).toContain('Cruz Azul')
  await save(page, 'Save PNG')
  const csv = (await save(page, 'Save journey as CSV')).bytes.toString()
  expect(csv).toContain('2013-14,cruz-azul,MEX,Cruz Azul,cruz-azul,champion,0')
})

test('data are saved as CSV and JSON with English keys in any language', async () => {
  const page = await open('?season=2013-14&lang=es&view=groups')
  const csv = (await save(page, 'Guardar posiciones como CSV')).bytes.toString()
  expect(csv.split('\r\n')[0]).toMatch(/^season,stage,group,groupName,place,club,name,played/)
  const json = JSON.parse(
    (await save(page, 'Guardar partidos de grupo como JSON')).bytes.toString(),
  ) as unknown[]
  expect(json).toHaveLength(48)
})

test('wikitext is copied, and where that is not allowed it stands selected', async () => {
  const page = await open('?season=2013-14')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await section(page).getByRole('button', {name: 'Copy as wikitext'}).click()
  await soon(() => said(page)).toBe('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^\{\| class="wikitable"/)
  await section(page).getByRole('button', {name: 'Copy PNG'}).click()
  await soon(() => said(page)).toMatch(/^The picture was copied \(\d+ × \d+ pixels\)\.$/)
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  )
  expect(types).toContain('image/png')

  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: refuse, write: refuse}})
  })
  await section(page).getByRole('button', {name: 'Copy as wikitext'}).click()
  await soon(() => said(page)).toMatch(/did not allow copying/)
  const field = section(page).getByRole('textbox', {name: 'Wikitext'})
  expect(await field.evaluate((one) => document.activeElement === one)).toBe(true)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(copied.replace(/\r/g, ''))
  await section(page).getByRole('button', {name: 'Copy PNG'}).click()
  await soon(() => said(page)).toMatch(/did not allow copying the picture/)
})

test.each([
  ['en', 'light', 360],
  ['zh-Hant', 'dark', 768],
  ['es', 'light', 1440],
] as const)('it can be operated by everyone: %s, %s, %d px', async (lang, theme, width) => {
  const page = await open(`?season=2013-14&view=groups&lang=${lang}&theme=${theme}`, {
    viewport: {width, height: 800},
    hasTouch: width < 500,
    isMobile: width < 500,
  })
  expect(await axe(page)).toEqual([])
  if (width < 500) expect(await smallTargets(page, {buttonHeight: 44})).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})

test.each([['?season=2013-14&club=toluca&theme=dark'], ['?season=2025&lang=es']])(
  '%s is printed with its tree whole on one sheet, then as a list',
  async (path) => {
    const {page} = await openPage({path, viewport: {width: 1280, height: 900}})
    await waitReady(page)
    await page.locator('.take-away').waitFor()
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true})
    writeFileSync(join(output, `print-${new URLSearchParams(path).get('season') ?? ''}.pdf`), pdf)
    // Every sheet is A4 on its side, in points; more than one, since the list follows.
    const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)]
    expect(sheets.length).toBeGreaterThan(1)
    for (const [, width, height] of sheets) expect([Number(width), Number(height)]).toEqual([841, 594])
    // What such a sheet has within its margins, in px.
    const room = {width: 1047, height: 718}
    await page.setViewportSize(room)
    await page.emulateMedia({media: 'print'})
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const printed = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length
      return {
        tree: boxOf('.cuadro-bracket')?.toJSON() as DOMRect,
        foot: boxOf('.print-foot')?.toJSON() as DOMRect,
        said: document.querySelector('.print-foot')?.textContent,
        listed: visible('.on-paper [data-tie]'),
        drawn: visible('.cuadro-bracket [data-tie]'),
        controls: visible('button, select, input, .tabs, .take-away'),
        ground: getComputedStyle(document.querySelector('[data-cuadro]') ?? document.body).color,
      }
    })
    expect(printed.tree.right).toBeLessThanOrEqual(room.width)
    expect(printed.tree.bottom).toBeLessThanOrEqual(printed.foot.top)
    expect(printed.foot.bottom).toBeLessThanOrEqual(room.height)
    expect(printed.said).toContain(path)
    expect(printed.said).toContain(String(new Date().getFullYear()))
    expect([printed.listed, printed.controls]).toEqual([printed.drawn, 0])
    expect(printed.ground).toBe('rgb(26, 29, 33)')
  },
)

test('a static view has nothing to operate, and its links lead to the page itself', async () => {
  const {page} = await openPage({
    path: '?season=2013-14&club=toluca&static=true',
    viewport: {width: 700, height: 900},
  })
  await waitReady(page)
  await soon(() => page.locator('.link[data-mark]').count()).toBeGreaterThan(0)
  expect(await page.locator('button:visible, select:visible, input:visible, summary:visible').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700)
  const final = page.locator('[data-tie="F"]')
  expect(await final.getAttribute('href')).toBe('?season=2013-14&tie=F')
  const [beside] = await Promise.all([page.context().waitForEvent('page'), final.locator('.hit').click()])
  await beside.waitForLoadState()
  expect(beside.url()).toContain('?season=2013-14&tie=F')
  expect(page.url()).toContain('static=true')
  await visit(page, '?season=2013-14&static=true&view=list')
  expect(await page.locator('.tie-list section:visible').count()).toBe(3)
})
