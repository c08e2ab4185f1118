import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {startBlog} from './blog.ts'
import {soon} from './drive.ts'
import {shot} from './harness.ts'

const blog = startBlog()
const script = () => `<script type="module" src="${blog.cuadro()}cuadro.js"></script>`
const season = (attributes: string, content = '') => `<cuadro-season ${attributes}>${content}</cuadro-season>`

const viewer = (page: Page, index = 0) => page.locator('cuadro-season').nth(index).locator('[data-cuadro]')
const drawn = (page: Page, index = 0) =>
  soon(() => viewer(page, index).getAttribute('data-state')).toBe('ready')
const attribute = (page: Page, name: string) => page.locator('cuadro-season').first().getAttribute(name)

test('the element shows a season beside the text of a blog, with data from where its script is', async () => {
  const {page} = await blog.open(
    `${script()}<p>Before</p>${season('season="2013-14" club="alajuelense"', '<a href="/x">Fallback</a>')}<p>After</p>`,
  )
  await drawn(page)
  await soon(() => viewer(page).locator('[data-emphasis="lit"]').count()).toBeGreaterThan(3)
  expect(await page.getByText('Fallback').isVisible()).toBe(false)
  expect(await viewer(page).getAttribute('data-lang')).toBe('en')
  expect(await viewer(page).locator('header').count()).toBe(0)
  expect(await page.locator('style, link[rel="stylesheet"]').count()).toBe(0)
  expect(page.url()).not.toContain('?')
  await soon(() => viewer(page).locator('image').count()).toBeGreaterThan(10)
  expect(await axe(page, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']})).toEqual([])
})

test('attributes are parameters in both directions, and every change is told', async () => {
  const {page} = await blog.open(
    `<script>
      window.told = []
      addEventListener('cuadro-change', ({detail, composed, target}) => told.push({...detail, composed, target: target.localName}))
    </script>${script()}${season('season="2013-14" lang="ES" club="Alajuelense"')}`,
  )
  await drawn(page)
  expect(await viewer(page).getAttribute('data-lang')).toBe('es')
  // What means the same is left as it was written.
  expect(await attribute(page, 'lang')).toBe('ES')
  expect(await attribute(page, 'club')).toBe('Alajuelense')
  expect(await page.evaluate('told')).toEqual([])

  const set = (name: string, value: string | null) =>
    page.locator('cuadro-season').evaluate(
      (element, [key, to]) => {
        if (to === null) element.removeAttribute(key)
        else element.setAttribute(key, to)
      },
      [name, value] as const,
    )
  await set('season', '2004')
  await soon(() => viewer(page).getAttribute('data-season')).toBe('2004')
  await set('view', 'list')
  await soon(() => viewer(page).getAttribute('data-view')).toBe('list')
  await set('lang', 'zh-HK')
  await soon(() => viewer(page).getAttribute('data-lang')).toBe('zh-Hant')
  await set('theme', 'dark')
  await soon(() => viewer(page).getAttribute('data-theme')).toBe('dark')
  await set('club', null)
  await set('view', null)
  await soon(() => viewer(page).getAttribute('data-view')).toBe('bracket')
  await drawn(page)

  await viewer(page).locator('.cuadro-bracket [data-tie="F"]').click()
  await soon(() => attribute(page, 'tie')).toBe('F')
  await page.keyboard.press('Escape')
  await soon(() => attribute(page, 'tie')).toBeNull()
  const told = await page.evaluate<Record<string, unknown>[]>('told')
  const detail = {season: '2004', clubs: [], view: 'bracket', composed: true, target: 'cuadro-season'}
  expect(told.at(-2)).toEqual({...detail, tie: 'F'})
  expect(told.at(-1)).toEqual({...detail, tie: null})
})

test('the keyboard walks, opens, filters and skips inside the shadow root', async () => {
  const {page} = await blog.open(`${script()}${season('season="2004" plain="false"')}<a href="#">After</a>`)
  await drawn(page)
  const focused = () =>
    page.evaluate(() => {
      const inside = document.querySelector('cuadro-season')!.shadowRoot!.activeElement
      return inside?.getAttribute('data-tie') ?? inside?.getAttribute('data-control') ?? inside?.id ?? ''
    })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('season')
  await viewer(page).locator('.cuadro-bracket [data-tie]').first().focus()
  const first = await focused()
  // The keys of the tree come after it.
  await soon(async () => {
    await page.keyboard.press('End')
    return focused()
  }).not.toBe(first)
  await viewer(page).locator('.cuadro-bracket [data-tie]').first().focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).not.toBe(first)
  const opened = await focused()
  await page.keyboard.press('Enter')
  const panel = viewer(page).getByRole('complementary')
  await panel.waitFor()
  await soon(() => panel.locator('h2').evaluate((heading) => heading.getRootNode() === document)).toBe(false)
  await page.keyboard.press('Escape')
  await soon(focused).toBe(opened)

  const field = viewer(page).locator('[data-control="club"]')
  await field.focus()
  await page.keyboard.type('saprissa')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(() => attribute(page, 'club')).toBe('saprissa')
  await soon(() => viewer(page).locator('[data-emphasis="lit"]').count()).toBeGreaterThan(3)
  expect(await focused()).toBe('club')
  // A press beside the popup closes it, wherever that is.
  await page.keyboard.type('a')
  await viewer(page).getByRole('listbox').waitFor()
  await page.getByText('After').dispatchEvent('pointerdown')
  await viewer(page).getByRole('listbox').waitFor({state: 'hidden'})
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await soon(() => attribute(page, 'club')).toBeNull()
})

test('what is unset, restyled or cut by the host breaks nothing, and nothing leaks out', async () => {
  const plainText =
    '<h1>Title</h1><p class="cuadro">Text <a class="club" href="#">link</a></p><table><tr><th>x</th></tr></table>'
  const look = (page: Page) =>
    page.evaluate(() =>
      ['h1', 'p', 'p a', 'table', 'th', 'body'].map((selector) => {
        const {color, font, margin, padding, backgroundColor, display} = getComputedStyle(
          document.querySelector(selector)!,
        )
        return {selector, color, font, margin, padding, backgroundColor, display}
      }),
    )
  const sizeOf = (page: Page) =>
    viewer(page).evaluate((root) => {
      const {fontFamily, fontSize, color, textTransform, letterSpacing} = getComputedStyle(root)
      const heading = getComputedStyle(root.querySelector('h1')!).fontSize
      const {width, height} = root.querySelector('svg')!.getBoundingClientRect()
      return {fontFamily, fontSize, color, textTransform, letterSpacing, heading, width, height}
    })
  const bare = await blog.open(plainText)
  const untouched = await look(bare.page)
  const calm = await blog.open(`${plainText}${script()}${season('season="2013-14"')}`)
  await drawn(calm.page)
  expect(await look(calm.page)).toEqual(untouched)

  const hostile = await blog.open(`${plainText}${script()}${season('season="2013-14"')}`, {
    head: `<style>
      * { all: unset }
      cuadro-season { display: block }
      * { font: italic 40px cursive; color: red; text-transform: uppercase; letter-spacing: 5px; line-height: 4; white-space: pre; text-align: right; visibility: hidden; pointer-events: none; word-spacing: 2em; list-style: square; cursor: wait }
      svg, table, .cuadro, .unit { display: none !important }
    </style>`,
  })
  await drawn(hostile.page)
  const width = (await viewer(calm.page).boundingBox())!.width
  await hostile.page.locator('cuadro-season').evaluate((element: HTMLElement, px) => {
    element.style.width = `${px}px`
  }, width)
  await soon(() => sizeOf(hostile.page)).toEqual(await sizeOf(calm.page))
  expect(await viewer(hostile.page).isVisible()).toBe(true)
})

test('custom properties and parts are the host’s to set; the theme is the reader’s unless it is given', async () => {
  const {page} = await blog.open(
    `${script()}${season('season="2013-14"')}${season('season="2013-14" theme="light"')}`,
    {
      colorScheme: 'dark',
      head: `<style>
        cuadro-season:first-of-type { --cuadro-accent: rgb(200, 0, 100); --cuadro-bg: rgb(1, 2, 3); --cuadro-fg: rgb(250, 250, 251); --cuadro-line: rgb(90, 90, 91); --cuadro-font: Courier; --cuadro-radius: 0px }
        cuadro-season::part(connector) { stroke: rgb(9, 8, 7) }
        cuadro-season::part(header) { text-align: center }
        cuadro-season::part(team) { fill: rgb(7, 7, 9) }
      </style>`,
    },
  )
  await drawn(page)
  await drawn(page, 1)
  const style = (index: number, selector: string, name: string) =>
    viewer(page, index).evaluate(
      (root, [inside, property]) =>
        getComputedStyle(inside === '' ? root : root.querySelector(inside)!).getPropertyValue(property),
      [selector, name] as const,
    )
  expect(await style(0, '', 'background-color')).toBe('rgb(1, 2, 3)')
  expect(await style(0, '', 'color')).toBe('rgb(250, 250, 251)')
  expect(await style(0, 'h1', 'font-family')).toBe('Courier')
  expect(await style(0, '.tabs [aria-current]', 'border-bottom-color')).toBe('rgb(200, 0, 100)')
  expect(await style(0, '.cuadro-bracket .rule', 'stroke')).toBe('rgb(90, 90, 91)')
  expect(await style(0, '.link', 'stroke')).toBe('rgb(9, 8, 7)')
  expect(await style(0, '.season-heading', 'text-align')).toBe('center')
  expect(await style(0, '[data-slot]', 'fill')).toBe('rgb(7, 7, 9)')
  expect(await style(1, '', 'background-color')).toBe('rgb(251, 250, 246)')
  await page
    .locator('cuadro-season')
    .nth(1)
    .evaluate((element) => {
      element.removeAttribute('theme')
    })
  await soon(() => style(1, '', 'background-color')).toBe('rgb(19, 22, 25)')
})

test('a strict policy with trusted types lets it in: script, data and pictures of its host, and no style', async () => {
  const origin = new URL(blog.cuadro()).origin
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin} data:; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'`
  const {page} = await blog.open(`${script()}${season('season="2013-14" plain="false"')}`, {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  })
  await drawn(page)
  await viewer(page).locator('[data-tie="F"]').first().click()
  await viewer(page).getByRole('complementary').waitFor()
  for (const name of ['List', 'Groups', 'Clubs', 'Matches', 'About', 'Journey']) {
    const tab = viewer(page).getByRole('navigation', {name: 'Views'}).getByRole('button', {name})
    await tab.click()
    await soon(() => viewer(page).getAttribute('data-view')).toBe(name.toLowerCase())
    await drawn(page)
  }
  expect(await viewer(page).evaluate((root) => getComputedStyle(root).fontSize)).toBe('15px')
})

test('its children stand where its script, its words or its season cannot be had', async () => {
  const fallback = '<a href="https://example.org/">The bracket</a>'
  const {page} = await blog.open(season('season="2004"', fallback))
  expect(await page.getByText('The bracket').isVisible()).toBe(true)

  const without = (pattern: RegExp) =>
    blog.open(`${script()}${season('season="2004" lang="en"', fallback)}`, {
      routes: [[pattern, (route) => route.abort()]],
      expectedMessages: [/ERR_FAILED/],
    })
  for (const pattern of [/\/cuadro\.js$/, /\/cuadro\/en-/, /seasons\/2004\.json/]) {
    const {page: broken} = await without(pattern)
    await broken.waitForTimeout(500)
    expect(await broken.getByText('The bracket').isVisible(), String(pattern)).toBe(true)
  }
})

test('taken out it leaves nothing behind, and put back it goes on where it was', async () => {
  const {page} = await blog.open(
    `<script>
      window.kept = 0
      for (const target of [window, document]) {
        const {addEventListener: add, removeEventListener: remove} = target
        target.addEventListener = (...given) => { kept += 1; return add.apply(target, given) }
        target.removeEventListener = (...given) => { kept -= 1; return remove.apply(target, given) }
      }
    </script>${script()}${season('season="2004"')}<div id="elsewhere"></div>`,
  )
  await drawn(page)
  await viewer(page).locator('[data-tie="SF1"]').first().click()
  await soon(() => attribute(page, 'tie')).toBe('SF1')
  // What follows when the page has time listens too.
  await soon(() => page.evaluate('kept')).toBeGreaterThan(0)
  await page.evaluate(() => {
    const element = document.querySelector('cuadro-season')!
    Object.assign(window, {element})
    element.remove()
  })
  const left = '[element.shadowRoot.querySelectorAll("[data-cuadro]").length, kept]'
  await soon(() => page.evaluate(left)).toEqual([0, 0])
  await page.evaluate('document.querySelector("#elsewhere").append(element)')
  await drawn(page)
  await viewer(page).getByRole('complementary').waitFor()
  expect(await viewer(page).count()).toBe(1)
  // Within one turn, as a framework moves what it keeps.
  await page.evaluate('document.body.append(element)')
  await drawn(page)
  expect(await viewer(page).count()).toBe(1)
})

test('five on a page are independent, and load their script once', async () => {
  const bytesOf = async (ids: readonly string[]) => {
    const {page, close} = await blog.open(
      script() + script() + ids.map((id) => season(`season="${id}" lang="en"`)).join(''),
    )
    for (const index of ids.keys()) await drawn(page, index)
    await page.waitForLoadState('networkidle')
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({name}) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    )
    return {page, close, bytes}
  }
  const one = await bytesOf(['2013-14'])
  await one.close()
  const seasons = ['1962', '2004', '2007', '2013-14', '2024']
  const five = await bytesOf(seasons)
  expect(one.bytes).toBeGreaterThan(50_000)
  expect(five.bytes).toBeLessThan(1.5 * one.bytes)
  const shown = () =>
    five.page
      .locator('[data-cuadro]')
      .evaluateAll((viewers) =>
        viewers.map((element) => [element.getAttribute('data-season'), element.getAttribute('data-details')]),
      )
  await viewer(five.page, 1).locator('[data-tie="F"]').first().click()
  await soon(shown).toEqual(seasons.map((id) => [id, id === '2004' ? 'F' : null]))
})

test('in the column of a blog it looks right, light and dark, and on a phone', async () => {
  const article = (body: string) =>
    `<main style="max-width: 680px; margin: 40px auto; font: 18px/1.6 Georgia, serif; padding: 0 16px"><h1>The night in Alajuela</h1><p>It took a goal in the last minute. Here is how the season went, round by round, with the way of one club lit.</p>${body}<p>And so it ended, as it had begun, in the rain.</p></main>`
  const head =
    '<meta name="viewport" content="width=device-width, initial-scale=1"><style>:root { color-scheme: light dark }</style>'
  for (const [name, options] of [
    ['light', {}],
    ['dark', {colorScheme: 'dark'}],
    ['phone', {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}],
  ] as const) {
    const {page} = await blog.open(article(script() + season('season="2013-14" club="alajuelense"')), {
      head,
      ...options,
    })
    await drawn(page)
    await viewer(page).locator('.legend').waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, name).toBeLessThanOrEqual(0)
    // In a narrow column the rules for narrow screens hold, whatever the screen.
    expect(
      await viewer(page)
        .locator('h1')
        .evaluate((heading) => getComputedStyle(heading).fontSize),
    ).toBe(name === 'phone' ? '30px' : '38px')
    await shot(page, `element-${name}`)
    await viewer(page).locator('.cuadro-bracket [data-tie="QF4"]').click()
    await viewer(page).getByRole('complementary').waitFor()
    await shot(page, `element-${name}-tie`)
  }
})
