import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {row, type Row} from './report.ts'

const one = ['2013-14']
const five = ['1962', '2004', '2007', '2013-14', '2024']

/** What a blog's reader pays for Cuadro. Sizes in kB of 1,000 bytes, gzipped. */
export async function measureEmbeds(browser: Browser, url: string, folder: string): Promise<readonly Row[]> {
  const zipped = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000, 0)
  const scripts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'))

  const element = await filesOf(browser, url, elements(url, one))
  const everything = element.filter((file) => !file.endsWith('.svg'))
  const elementFive = await filesOf(browser, url, elements(url, five))
  const frame = await filesOf(browser, url, frames(url, one))
  const framesFive = await filesOf(browser, url, frames(url, five))
  return [
    row('embed.js', zipped(['embed.js']), 'kB', 1.5),
    row('cuadro.js with everything for one season', zipped(everything), 'kB', 110),
    row('  its scripts', zipped(scripts(element)), 'kB'),
    row(
      'five elements against one, scripts',
      zipped(scripts(elementFive)) / zipped(scripts(element)),
      '×',
      1.5,
    ),
    row('five frames against one, scripts', zipped(scripts(framesFive)) / zipped(scripts(frame)), '×', 1.5),
  ]
}

const elements = (url: string, ids: readonly string[]) =>
  `<script type="module" src="${url}cuadro.js"></script>` +
  ids.map((id) => `<cuadro-season season="${id}" lang="en"></cuadro-season>`).join('')

const frames = (url: string, ids: readonly string[]) =>
  ids.map((id) => `<iframe src="${url}en/${id}/?plain=true" width="800" height="600"></iframe>`).join('') +
  `<script async src="${url}embed.js"></script>`

/** The files that a page with this in its body loads until all of it is drawn, each once: a browser keeps them. */
async function filesOf(browser: Browser, url: string, body: string): Promise<readonly string[]> {
  const page = await browser.newPage()
  const files = new Set<string>()
  page.on('requestfinished', (request) => {
    const address = request.url().replace(/[?#].*/, '')
    if (address.startsWith(url) && !address.endsWith('/')) files.add(address.slice(url.length))
  })
  // On the same origin, so that the page needs no server of its own; an element does not know the difference.
  await page.route(`${url}blog.html`, (route) =>
    route.fulfill({contentType: 'text/html', body: `<!doctype html><body>${body}`}),
  )
  await page.goto(`${url}blog.html`)
  for (const frame of page.frames().slice(1)) await frame.locator('[data-state="ready"]').waitFor()
  for (const element of await page.locator('cuadro-season').all())
    await element.locator('[data-state="ready"]').waitFor()
  await page.waitForLoadState('networkidle')
  await page.close()
  files.delete('blog.html')
  return [...files]
}
