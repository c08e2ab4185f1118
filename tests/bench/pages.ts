import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {languages} from '../../src/season/languages.ts'
import {probedPage, waitReady} from './probe.ts'
import {median, row, type Row} from './report.ts'

const example = 'en/2013-14/'

/** The pages drawn at build time: what they weigh, and when what they hold is to be seen. */
export async function measurePages(
  browser: Browser,
  url: string,
  folder: string,
  runs: number,
): Promise<readonly Row[]> {
  const size = (file: string) => gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000
  const pages = languages.flatMap((language) =>
    readdirSync(join(folder, language)).map((season) => {
      const file = `${language}/${season}/index.html`
      return {file, size: size(file)}
    }),
  )
  const heaviest = pages.reduce((a, b) => (a.size < b.size ? b : a))
  const blocked: number[] = []
  const allowed: number[] = []
  const drawn: number[] = []
  const first: number[] = []
  for (let run = 0; run < runs; run++) {
    blocked.push((await paints(browser, url, {blocked: true, slow: false})).first)
    allowed.push((await paints(browser, url, {blocked: false, slow: false})).first)
    const slow = await paints(browser, url, {blocked: false, slow: true})
    drawn.push(slow.bracket)
    first.push(slow.first)
  }
  return [
    row(`the heaviest of ${pages.length} pages, ${heaviest.file}`, heaviest.size, 'kB', 25),
    row('viewer.js', size('viewer.js'), 'kB'),
    row('data/clubs.js', size('data/clubs.js'), 'kB'),
    row(`data/seasons/2013-14.js`, size('data/seasons/2013-14.js'), 'kB'),
    row('standalone.html', size('standalone.html'), 'kB'),
    row(`${example}: first contentful paint, scripts blocked`, median(blocked), 'ms'),
    row(`${example}: first contentful paint, scripts there`, median(allowed), 'ms'),
    row(`4× slower CPU: navigation → first contentful paint of ${example}`, median(first), 'ms'),
    row(`4× slower CPU: navigation → bracket of ${example} painted`, median(drawn), 'ms', 600),
  ]
}

interface Paints {
  readonly first: number
  /** When the bracket itself was painted. */
  readonly bracket: number
}

async function paints(
  browser: Browser,
  url: string,
  {blocked, slow}: {readonly blocked: boolean; readonly slow: boolean},
): Promise<Paints> {
  const {page, session, close} = await probedPage(browser)
  if (slow) await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
  if (blocked) await page.route(/\.js$/, (route) => route.abort())
  // Asked once a frame, which costs the page least: the frame that finds the champion's name paints it.
  await page.addInitScript(() => {
    const look = () => {
      requestAnimationFrame(() => {
        if (document.querySelector('[data-drawing="bracket"] .champion-name') === null) {
          look()
          return
        }
        performance.mark('bench:bracket')
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          performance.mark('bench:painted')
        }
        port2.postMessage(null)
      })
    }
    look()
  })
  await page.goto(`${url}${example}`)
  if (!blocked) await waitReady(page)
  await page.waitForFunction(() =>
    ['bench:painted', 'first-contentful-paint'].every(
      (name) => performance.getEntriesByName(name).length > 0,
    ),
  )
  const found = await page.evaluate(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
    // A frame that began with the bracket there shows it, whatever scripts do before they can say so.
    return {first, bracket: at('bench:bracket') <= first ? first : at('bench:painted')}
  })
  await close()
  return found
}
