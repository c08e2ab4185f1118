import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {findFirefox} from '../../.ci/browser.mjs'
import {serve, type StaticServer} from './server.ts'

const executablePath = findFirefox()

describe.skipIf(executablePath === null)('Firefox (skipped where there is none)', () => {
  let browser: Browser
  let folder: string
  let blog: StaticServer
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      extraPrefsFirefox: {'intl.accept_languages': 'en-US'},
    })
    folder = await mkdtemp(join(tmpdir(), 'cuadro-firefox-'))
    blog = await serve([folder], '/posts/')
  })
  afterAll(async () => {
    await browser.close()
    blog.close()
    await rm(folder, {recursive: true, force: true})
  })

  /** Opens an address; whatever the page says on the console or throws fails the test in the end. */
  async function open(address: string): Promise<{page: Page; close: () => Promise<void>}> {
    const page = await browser.newPage()
    await page.setViewport({width: 1280, height: 900})
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.goto(address)
    return {
      page,
      close: async () => {
        await page.close()
        expect(said).toEqual([])
      },
    }
  }
  const at = (path: string) => new URL(path, inject('pageUrl')).href
  const ready = '[data-cuadro][data-state="ready"]'

  test('opens the page, lights a club and goes back to where it was', async () => {
    const {page, close} = await open(at('?season=2013-14&lang=en'))
    await page.waitForSelector(`${ready} [data-tie="F"]`)
    await page.waitForSelector('[data-control="club"]')
    await page.type('[data-control="club"]', 'toluca')
    await page.waitForSelector('[role="listbox"] [role="option"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-tie="F"] [data-club="toluca"][data-emphasis="lit"]')
    expect(new URL(page.url()).searchParams.get('club')).toBe('toluca')
    await page.select('[data-control="season"]', '2004')
    await page.waitForSelector(`${ready}[data-season="2004"] [data-tie="F"]`)
    await page.evaluate(() => {
      history.back()
    })
    await page.waitForSelector(`${ready}[data-season="2013-14"] [data-tie="F"]`)
    await close()
  })

  test('opens a page that was drawn at build time, which becomes the viewer', async () => {
    const {page, close} = await open(at('zh-Hant/2013-14/'))
    await page.waitForSelector(`${ready}[data-lang="zh-Hant"] [data-control="club"]`)
    expect(await page.$('#printed')).toBeNull()
    await page.type('[data-control="club"]', '托盧卡')
    await page.waitForSelector('[role="listbox"] [role="option"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-tie="F"] [data-club="toluca"][data-emphasis="lit"]')
    await close()
  })

  test('shows a season in a frame of another origin, as high as what it shows', async () => {
    await writeFile(
      join(folder, 'post.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">
<iframe title="Season" src="${at('en/2013-14/?club=alajuelense&amp;plain=true')}" height="300" style="width:100%"></iframe>
<script async src="${at('embed.js')}"></script></html>`,
    )
    const {page, close} = await open(`${blog.url}post.html`)
    const handle = await page.waitForSelector('iframe')
    const frame = await handle!.contentFrame()
    await frame.waitForSelector(ready)
    await frame.waitForSelector('[data-tie="QF4"] [data-club="alajuelense"][data-emphasis="lit"]')
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 700)
    await close()
  })
})
