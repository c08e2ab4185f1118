import {mkdir, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {ensureBrowser, launchArgs} from '../../.ci/browser.mjs'
import {buildInto} from '../browser/build.ts'
import {serve} from '../browser/server.ts'
import {measureDrawing, measureLighting} from './drawing.ts'
import {measureEmbeds} from './embed.ts'
import {floorPage} from './floor.ts'
import {generateSeason} from './generate.ts'
import {measureJourney} from './journey.ts'
import {measureLayout} from './layout.ts'
import {measureShift, measureSlowCpu} from './loading.ts'
import {measurePages} from './pages.ts'
import {printTable, type Row} from './report.ts'
import {measureSearch} from './search.ts'
import {measureSizes} from './sizes.ts'

// `npm run bench` measures everything; `npm run bench -- sizes lighting` only these; `--runs=3` for a quick look.
const args = process.argv.slice(2)
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 9)
const wanted = new Set(args.filter((arg) => !arg.startsWith('--')))

const folder = fileURLToPath(new URL('../.bench/', import.meta.url))
const built = `${folder}build`
const generated = [8, 32, 128, 512, 1024].map((clubs) => ({
  clubs,
  path: `data/bench-${clubs}.json`,
  season: generateSeason(clubs),
}))

await buildInto(built)
await mkdir(`${folder}extra/data`, {recursive: true})
for (const {clubs, path, season} of generated) {
  await writeFile(`${folder}extra/${path}`, JSON.stringify(season))
  await writeFile(`${folder}extra/floor-${clubs}.html`, floorPage(clubs))
}
const server = await serve([built, `${folder}extra`])
const browser = await chromium.launch({executablePath: await ensureBrowser(), args: [...launchArgs]})

const sections: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  sizes: () => measureSizes(browser, server.url, built),
  pages: () => measurePages(browser, server.url, built, runs),
  layout: () => measureLayout(generated, Math.max(runs, 15)),
  drawing: () => measureDrawing(browser, server.url, generated, runs),
  lighting: () => measureLighting(browser, server.url, generated, runs),
  slow: () => measureSlowCpu(browser, server.url, runs),
  journey: () => measureJourney(browser, server.url, runs),
  search: () => measureSearch(browser, server.url, runs),
  embed: () => measureEmbeds(browser, server.url, built),
  shift: () => measureShift(browser, server.url),
}
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, medians of ${runs}`)
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  try {
    printTable(name, await measure())
  } catch (error) {
    console.log(`\n${name}\nnot measured: ${error instanceof Error ? error.message : String(error)}`)
  }
}
await browser.close()
server.close()
