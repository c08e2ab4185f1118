import type {Locator, Page} from 'playwright-core'
import {expect, inject} from 'vitest'
import {waitReady} from './harness.ts'

/** The viewer of a page, and what of it a reader acts on. */
export const viewer = (page: Page): Locator => page.locator('[data-cuadro]')
export const seasonSelect = (page: Page): Locator => page.locator('[data-control="season"]')
export const clubField = (page: Page): Locator => page.locator('[data-control="club"]')
/** The clubs that the club field offers. */
export const offered = (page: Page): Locator => page.getByRole('listbox').getByRole('option')
export const tie = (page: Page, id: string): Locator => page.locator(`[data-tie="${id}"]`)
export const details = (page: Page): Locator => page.getByRole('complementary')
export const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', {name: 'Views'}).getByRole('button', {name, exact: true})

/** Finds a club by typing and chooses it with the mouse. */
export async function chooseClub(page: Page, name: string): Promise<void> {
  await clubField(page).fill(name)
  await offered(page).filter({hasText: name}).first().click()
}

/** Goes to another address in the same page, as if it had been typed, and waits until it is drawn. */
export async function visit(page: Page, query: string): Promise<void> {
  await page.goto(new URL(query, inject('pageUrl')).href)
  await waitReady(page)
}

/** Goes to another address as Back and Forward do: nothing is loaded again, so it takes a fraction of a visit. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  const asked = Object.fromEntries(new URLSearchParams(query))
  await expectShown(page, {
    lang: asked.lang ?? 'en',
    ...(asked.season !== undefined && {season: asked.season}),
    ...(asked.view !== undefined && {view: asked.view}),
  })
}

/** What stands in the address after the page: `?season=2004`, or nothing. */
export const query = (page: Page): string => new URL(page.url()).search

/** An expectation that may take a moment to come true. */
export const soon = <T>(read: () => T, message?: string) =>
  expect.poll(read, {timeout: 8000, interval: 25, ...(message !== undefined && {message})})

interface Shown {
  readonly state?: 'ready' | 'loading' | 'failed'
  readonly season?: string
  readonly view?: string
  readonly lang?: string
}

/** Waits until the viewer is ready and says that it shows this. */
export async function expectShown(page: Page, expected: Shown): Promise<void> {
  const read = () =>
    viewer(page).evaluate(({dataset: {state, season, view, lang}}: HTMLElement) => ({
      state,
      season,
      view,
      lang,
    }))
  await soon(read).toMatchObject({state: 'ready', ...expected})
}

/** Attributes of what a selector finds, as a plain list. */
export const readAll = (page: Page, selector: string, attribute: string): Promise<(string | null)[]> =>
  page
    .locator(selector)
    .evaluateAll((found, name) => found.map((element) => element.getAttribute(name)), attribute)

/** What has the focus, in words: its id in the data, else its accessible label, else its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const data = element instanceof HTMLElement || element instanceof SVGElement ? element.dataset : {}
    const named = data.tie ?? data.control ?? element?.getAttribute('aria-label')
    return named ?? element?.textContent ?? ''
  })
