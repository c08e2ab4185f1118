import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import type {Browser, BrowserContext, BrowserContextOptions, Page, Request, Route} from 'playwright-core'
import {expect, inject, onTestFinished} from 'vitest'
import {launchArgs} from '../../.ci/browser.mjs'

export interface OpenOptions extends Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'deviceScaleFactor'
  | 'forcedColors'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'locale'
  | 'reducedMotion'
  | 'timezoneId'
  | 'viewport'
> {
  /** Below the page's folder: `?season=2004`, `embed.html`; or a whole address, for a host of `routes`. */
  readonly path?: string
  /** Answers for addresses: a glob or pattern, and what to do with the request. Their hosts are not foreign. */
  readonly routes?: readonly (readonly [address: string | RegExp, answer: (route: Route) => Promise<void>])[]
  /** Hosts of this machine that the test is about, beside that of the page: `127.0.0.1:4000`. */
  readonly hosts?: readonly string[]
  /** In a profile of its own, with nothing in its cache. */
  readonly fresh?: boolean
  /** Console lines that the test is about, such as the 404 that it causes. */
  readonly expectedMessages?: readonly RegExp[]
}

export interface OpenPage {
  readonly page: Page
  /** What the page wrote to the console or threw, so far. */
  readonly consoleMessages: readonly string[]
  /** Fails if the page wrote to the console, threw, or asked another host. Called when the test ends at the latest. */
  readonly close: () => Promise<void>
}

const output = fileURLToPath(new URL('../.output', import.meta.url))
let browser: Promise<Browser> | undefined
const contexts = new Map<string, Promise<BrowserContext>>()

/** The browser itself goes with the worker. */
export async function closeProfiles(): Promise<void> {
  const open = await Promise.all(contexts.values())
  contexts.clear()
  await Promise.all(open.map((context) => context.close()))
}

/**
 * A profile with these settings. The tests of a file share it, and with `--process-per-site` the process of its pages as
 * long as one is open: the viewer keeps nothing, and to read its scripts anew for every test would take half of the time.
 */
function contextFor(settings: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(settings)
  const known = contexts.get(key) ?? openContext(settings)
  contexts.set(key, known)
  return known
}

async function openContext(settings: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.launch({
    executablePath: inject('browserPath'),
    args: [...launchArgs, '--process-per-site'],
  })
  const context = await (await browser).newContext(settings)
  const keeper = await context.newPage()
  await keeper.goto(new URL('embed.js', inject('pageUrl')).href)
  return context
}

/** Opens a page. To be called inside a test, which then fails if the page misbehaved. */
export async function openPage(options: OpenOptions = {}): Promise<OpenPage> {
  const {path = '', routes = [], hosts = [], expectedMessages = [], fresh = false, ...given} = options
  // Profiles are few: what they differ in is no matter of size.
  const {viewport = {width: 1280, height: 800}, ...profile} = given
  const settings = {locale: 'en-US', ...profile}
  const context = await (fresh ? openContext(settings) : contextFor(settings))
  const page = await context.newPage()
  if (viewport !== null) await page.setViewportSize(viewport)
  const pages = new Set<Page>()
  const consoleMessages: string[] = []
  const requests: Request[] = []
  const routed = new Set<Request>()

  const follow = (one: Page) => {
    pages.add(one)
    one.on('console', (message) =>
      consoleMessages.push(`${message.type()}: ${message.text()} (${message.location().url})`),
    )
    one.on('pageerror', (error) => consoleMessages.push(`thrown: ${error.message}`))
    one.on('request', (request) => requests.push(request))
    one.on('popup', follow)
  }
  follow(page)
  for (const [address, answer] of routes) {
    await page.route(address, (route) => {
      routed.add(route.request())
      return answer(route)
    })
  }

  let closed: Promise<unknown> | undefined
  const close = async () => {
    await (closed ??= fresh ? context.close() : Promise.all([...pages].map((one) => one.close())))
    const unexpected = consoleMessages.filter((line) => !expectedMessages.some((known) => known.test(line)))
    expect(unexpected, 'console messages').toEqual([])
    const foreign = requests.filter(
      (request) =>
        isForeign(request.url()) && !hosts.includes(new URL(request.url()).host) && !routed.has(request),
    )
    expect(
      foreign.map((request) => request.url()),
      'requests to other hosts',
    ).toEqual([])
  }
  onTestFinished(close)
  await page.goto(new URL(path, inject('pageUrl')).href)
  return {page, consoleMessages, close}
}

/** Waits until the first viewer of the page has drawn its view; fails at once if it could not. */
export async function waitReady(page: Page): Promise<void> {
  const viewer = page.locator('[data-cuadro]').first()
  await page.locator('[data-cuadro]:is([data-state="ready"], [data-state="failed"])').first().waitFor()
  const state = await viewer.getAttribute('data-state')
  if (state !== 'ready') throw new Error(`The viewer ${state ?? 'vanished'}: ${await viewer.innerText()}`)
}

/** Writes a picture of the whole page into tests/.output, for somebody to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({path: join(output, `${name}.png`), fullPage: true, animations: 'disabled'})
}

function isForeign(address: string): boolean {
  return /^(https?|wss?):/.test(address) && new URL(address).host !== new URL(inject('pageUrl')).host
}
