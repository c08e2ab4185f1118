import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {languages} from '../../src/season/languages.ts'
import {probedPage, waitReady} from './probe.ts'
import {quietPage} from './quietPage.ts'
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
    blocked.push(await paintedFirst(browser, url, {blocked: true}))
    allowed.push(await paintedFirst(browser, url, {blocked: false}))
    const slow = await paintedSlowly(browser, url)
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

const firstPaint = 'first-contentful-paint'

async function paintedFirst(browser: Browser, url: string, {blocked}: {readonly blocked: boolean}) {
  const {page, close} = await probedPage(browser)
  if (blocked) await page.route(/\.js$/, (route) => route.abort())
  await page.goto(`${url}${example}`)
  if (!blocked) await waitReady(page)
  const time = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    firstPaint,
  )
  const first = (await time.jsonValue()) ?? NaN
  await close()
  return first
}

async function paintedSlowly(browser: Browser, url: string): Promise<Paints> {
  const page = await quietPage(browser)
  await page.send('Emulation.setCPUThrottlingRate', {rate: 4})
  await page.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${String(markBracket)})()`})
  await page.send('Page.navigate', {url: `${url}${example}`})
  const found = await page.run(async (name) => {
    const wanted = ['bench:painted', name]
    const time = (of: string) => performance.getEntriesByName(of)[0]?.startTime
    await bench.whenReady
    while (wanted.some((of) => time(of) === undefined)) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const first = time(name) ?? NaN
    const begun = time('bench:bracket') ?? NaN
    // A frame that began with the bracket there shows it, whatever scripts do before they can say so.
    return {first, bracket: begun <= first ? first : (time('bench:painted') ?? NaN)}
  }, firstPaint)
  await page.close()
  return found
}

/** Runs in the page. Looks once a frame, which costs least: the frame that finds the champion's name paints it. */
function markBracket() {
  const look = () => {
    requestAnimationFrame(() => {
      if (document.querySelector('[data-drawing="bracket"] .champion-name') === null) {
        look()
        return
      }
      performance.mark('bench:bracket')
      void afterFrame().then(() => performance.mark('bench:painted'))
    })
  }
  look()
}
