import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {build} from 'vite'
import {languages} from '../../src/season/languages.ts'
import {probedPage, waitReady} from './probe.ts'
import {row, type Row} from './report.ts'

/** What the default page loads until it is ready, and what it leaves. Sizes in kB of 1,000 bytes, gzipped. */
export async function measureSizes(browser: Browser, url: string, folder: string): Promise<readonly Row[]> {
  const loaded = await loadedFiles(browser, url)
  const code = loaded.filter((file) => /\.(js|css)$/.test(file))
  const beside = loaded.filter(isBesideSeason)
  const seasons = filesIn(folder)
    .filter((file) => /^data\/seasons\/.*\.json$/.test(file))
    .map((file) => ({id: basename(file, '.json'), size: zipped(folder, [file])}))
  const heaviest = seasons.reduce((a, b) => (a.size < b.size ? b : a))
  return [
    row('first load: JavaScript, CSS, index and clubs', zipped(folder, [...code, ...beside]), 'kB', 111),
    ...beside.map((file) => row(`  ${file}`, zipped(folder, [file]), 'kB')),
    row('first load, JavaScript and CSS', zipped(folder, code), 'kB', 105),
    ...code.map((file) => row(`  ${file}`, zipped(folder, [file]), 'kB')),
    row('React alone (react, react-dom/client)', await reactAlone(), 'kB', 69),
    row(`the heaviest of ${seasons.length} seasons, ${heaviest.id}`, heaviest.size, 'kB', 25),
    loadedAndNot('data beside the season', isBesideSeason),
    loadedAndNot('languages (chunks of their own)', isLanguage),
    loadedAndNot('flags', (file) => file.endsWith('.svg')),
  ]

  function loadedAndNot(what: string, isOne: (file: string) => boolean): Row {
    const all = filesIn(folder).filter(isOne)
    const used = all.filter((file) => loaded.includes(file))
    const size = (files: readonly string[]) => `${files.length} files, ${zipped(folder, files).toFixed(1)} kB`
    const rest = all.filter((file) => !used.includes(file))
    return {what, measured: `loaded ${size(used)}; not loaded ${size(rest)}`}
  }
}

async function loadedFiles(browser: Browser, url: string): Promise<readonly string[]> {
  const {page, close} = await probedPage(browser)
  await page.goto(url)
  await waitReady(page)
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({startTime}) => startTime <= (bench.ready ?? NaN))
      .map(({name}) => name),
  )
  await close()
  const own = addresses.filter((address) => address.startsWith(url))
  return [...new Set(own.map((address) => address.slice(url.length).replace(/[?#].*/, '')))]
}

/** The index and the clubs, all of them and those of each season. */
function isBesideSeason(file: string): boolean {
  return /^data\/(index|clubs|clubs\/[^/]+)\.json$/.test(file)
}

function isLanguage(file: string): boolean {
  return languages.some((language) => new RegExp(`^assets/${language}-[^/]+\\.js$`).test(file))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function zipped(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000,
    0,
  )
}

async function reactAlone(): Promise<number> {
  const entry = 'virtual:react-alone'
  const source = `import {createElement} from 'react'
    import {createRoot} from 'react-dom/client'
    createRoot(document.body).render(createElement('p'))`
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'react-alone',
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/react-alone.js` : null),
        load: (id) => (id.endsWith('/react-alone.js') ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: {polyfill: false},
      rolldownOptions: {input: entry},
    },
  })
  const outputs = 'output' in result ? result.output : []
  return outputs.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, {level: 9}).length / 1000 : 0),
    0,
  )
}
