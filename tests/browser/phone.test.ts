import {expect, test} from 'vitest'
import type {Page} from 'playwright-core'
import {chooseClub, details, expectShown, query, soon, tie, turnTo, visit} from './drive.ts'
import {openPage, waitReady, type OpenOptions} from './harness.ts'
import {smallTargets} from './targets.ts'

const phone: OpenOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}
const views = ['bracket', 'list', 'groups', 'clubs', 'matches', 'about'].map(
  (view) => `?season=2013-14&view=${view}`,
)

/** What reaches over the edge of the page, except inside a box of its own that scrolls. */
const overEdge = (page: Page, width: number) =>
  page.evaluate((edge) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const found = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element),
    )
    const wide = document.documentElement.scrollWidth
    return [
      ...(wide > edge ? [`page: ${wide} px`] : []),
      ...found.slice(0, 3).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
    ]
  }, width)

test('no page is wider than the screen, from 320 to 1024 px, in any view and language', async () => {
  const {page} = await openPage(phone)
  await waitReady(page)
  await page.waitForLoadState('networkidle')
  const wide: string[] = []
  for (const language of ['en', 'zh-Hant', 'es']) {
    for (const view of [...views, '?view=bracket', '?view=list']) {
      await turnTo(page, `${view}&lang=${language}`)
      for (const width of [360, 320, 768, 1024]) {
        await page.setViewportSize({width, height: 740})
        for (const what of await overEdge(page, width)) wide.push(`${language} ${view} ${width}: ${what}`)
      }
    }
  }
  expect(wide).toEqual([])
})

test('nor is it with a tie opened, clubs chosen, a notice or an error', async () => {
  const {page} = await openPage({...phone, viewport: {width: 320, height: 568}, expectedMessages: [/404/]})
  for (const address of [
    '?season=2013-14&lang=es&tie=QF1',
    '?season=2013-14&lang=es&club=san-jose-earthquakes,sporting-kansas-city,sporting-san-miguelito,dc-united',
    '?season=1999&view=x',
    '?season=2004&lang=zh-Hant&view=clubs',
  ]) {
    await visit(page, address)
    await page.locator('.details, .club-chip, [data-notice], [data-drawing]').first().waitFor()
    expect(await overEdge(page, 320), address).toEqual([])
  }
  await page.goto(new URL(`?data=${'long/'.repeat(20)}file.json`, page.url()).href)
  await page.getByRole('alert').waitFor()
  expect(await overEdge(page, 320)).toEqual([])
})

/** Labels that run out of their button, and buttons that lie on the name of the site, of the season or on a note. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const letters = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const boxes: DOMRect[] = []
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('.unseen')) continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        boxes.push(...range.getClientRects())
      }
      return boxes.filter(({width}) => width > 0)
    }
    const named = [...document.querySelectorAll('.brand, h1, .notices p')].flatMap(letters)
    return [...document.querySelectorAll('button')].flatMap((button) => {
      const box = button.getBoundingClientRect()
      const label = button.getAttribute('aria-label') ?? button.textContent
      const out = letters(button).some(({left, right}) => left < box.left - 1 || right > box.right + 1)
      const over = named.some(
        ({left, right, top, bottom}) =>
          left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      )
      return [
        ...(out ? [`“${label}” is wider than its button`] : []),
        ...(over ? [`“${label}” lies on a name or a note`] : []),
      ]
    })
  })

test('every label has room in its button, and the names beside them too', async () => {
  const {page} = await openPage(phone)
  await waitReady(page)
  await page.waitForLoadState('networkidle')
  const found: string[] = []
  for (const language of ['en', 'zh-Hant', 'es']) {
    for (const view of [
      '?season=2013-14',
      '?season=1991',
      '?season=1984&view=list',
      '?view=journey&club=toluca',
      '?season=2004&club=nobody',
    ]) {
      await turnTo(page, `${view}&lang=${language}`)
      for (const width of [360, 320, 768, 1024]) {
        await page.setViewportSize({width, height: 740})
        for (const what of await crowded(page)) found.push(`${language} ${view} ${width}: ${what}`)
      }
    }
  }
  expect(found).toEqual([])
})

test('the list shows one round at a time, chosen by its button', async () => {
  const {page} = await openPage({...phone, path: '?season=2013-14&view=list'})
  await waitReady(page)
  const rounds = page.getByRole('group', {name: 'Rounds'})
  const shown = () => page.getByRole('region').getByRole('heading', {level: 3}).allInnerTexts()
  expect(await rounds.getByRole('button').allInnerTexts()).toEqual(['Quarters', 'Semis', 'Final'])
  expect(await shown()).toEqual(['Quarter-finals'])
  await rounds.getByRole('button', {name: 'Semis'}).tap()
  await soon(shown).toEqual(['Semi-finals'])
  expect(await rounds.getByRole('button', {name: 'Semis'}).getAttribute('aria-pressed')).toBe('true')
  await tie(page, 'SF2').tap()
  await page.getByRole('complementary', {name: 'Semi-final 2'}).waitFor()
})

test('the tie of the address is in the round that the list shows', async () => {
  const {page} = await openPage({...phone, path: '?season=2013-14&view=list&tie=F'})
  await waitReady(page)
  await details(page).waitFor()
  await details(page).getByRole('button', {name: 'Close'}).tap()
  await soon(() => tie(page, 'F').isVisible()).toBe(true)
})

test('the bracket scrolls in a box of its own, round by round by its buttons', async () => {
  const {page} = await openPage({...phone, path: '?season=2013-14'})
  await waitReady(page)
  const box = page.getByRole('region', {name: 'Bracket 2013–14, scrollable'})
  expect(await box.getAttribute('tabindex')).toBe('0')
  const rounds = page.getByRole('group', {name: 'Rounds'})
  await soon(() => rounds.getByRole('button').allInnerTexts()).toEqual(['Quarters', 'Semis', 'Final'])
  const inside = (id: string) =>
    tie(page, id).evaluate((element) => {
      const {left, right} = element.getBoundingClientRect()
      return left >= -8 && right <= innerWidth + 8
    })
  expect(await inside('QF1')).toBe(true)
  for (const [round, id] of [
    ['Final', 'F'],
    ['Semis', 'SF2'],
    ['Quarters', 'QF4'],
  ] as const) {
    await rounds.getByRole('button', {name: round}).tap()
    await soon(() => inside(id)).toBe(true)
    await soon(() => rounds.getByRole('button', {name: round}).getAttribute('aria-pressed')).toBe('true')
  }
  expect(await page.evaluate(() => document.documentElement.scrollLeft)).toBe(0)
})

test('a tree begins with a round, however low its first ties stand, and each button brings its round into sight', async () => {
  const {page} = await openPage({...phone, path: '?season=1991'})
  await waitReady(page)
  const rounds = page.getByRole('group', {name: 'Rounds'})
  const pressed = () =>
    rounds.getByRole('button').evaluateAll((all) => all.findIndex((one) => one.ariaPressed === 'true'))
  const nearTop = () =>
    page.locator('[data-drawing="bracket"] .round').evaluateAll((names) => {
      const top = document.querySelector('[data-drawing="bracket"]')?.getBoundingClientRect().top ?? NaN
      return names.some((name) => {
        const box = name.getBoundingClientRect()
        return box.left >= 0 && box.right <= innerWidth && box.top - top < 160
      })
    })
  expect(await nearTop()).toBe(true)
  // Four ties of the Caribbean, below everything else.
  await soon(pressed).toBe(1)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await rounds.getByRole('button').first().tap()
  const whole = () =>
    tie(page, 'K1').evaluate((element) => {
      const {left, right, top, bottom} = element.getBoundingClientRect()
      return left >= -8 && right <= innerWidth + 8 && top > 0 && bottom < innerHeight
    })
  await soon(whole).toBe(true)
  await soon(pressed).toBe(0)
  expect(await rounds.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
})

test('a tree that hardly overflows has its first round pressed until it is scrolled', async () => {
  const {page} = await openPage({viewport: {width: 1385, height: 800}, path: '?season=1998'})
  await waitReady(page)
  const box = page.locator('.bracket-box')
  const room = await box.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)
  expect(room).toBeGreaterThan(0)
  expect(room).toBeLessThan(20)
  const rounds = page.getByRole('group', {name: 'Rounds'})
  await soon(() => rounds.getByRole('button', {pressed: true}).innerText()).toBe('Play-off')
  await rounds.getByRole('button', {name: 'Final'}).click()
  await soon(() => rounds.getByRole('button', {pressed: true}).innerText()).toBe('Final')
})

test('a season page shows whole columns, once its script is there', async () => {
  const {page} = await openPage({...phone, path: 'en/2013-14/'})
  await waitReady(page)
  const cut = () =>
    page.locator('[data-drawing="bracket"] :is(.round, .dates, [data-tie])').evaluateAll((all) => {
      const first = all.filter((one) => one.getBoundingClientRect().left < innerWidth / 3)
      return first.flatMap((one) => {
        const {right} = one.getBoundingClientRect()
        return right > innerWidth ? [`${one.textContent}: ${Math.round(right)}`] : []
      })
    })
  await soon(cut).toEqual([])
})

test('the whole tree can be fitted to the screen, and back', async () => {
  const {page} = await openPage(phone)
  await waitReady(page)
  await page.getByRole('button', {name: 'Fit'}).tap()
  const overflow = () =>
    page
      .locator('[data-drawing="bracket"]')
      .evaluate((svg) => svg.getBoundingClientRect().right - document.documentElement.clientWidth)
  await soon(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', {name: 'Fit'}).tap()
  await soon(overflow).toBeGreaterThan(0)
})

test('an opened tie leaves a way out, and its own content scrolls', async () => {
  const {page} = await openPage({...phone, path: '?season=2013-14&tie=QF1'})
  await waitReady(page)
  const panel = page.getByRole('complementary', {name: 'Quarter-final 1'})
  const close = panel.getByRole('button', {name: 'Close'})
  await panel.evaluate((element) => {
    element.scrollTop = element.scrollHeight
  })
  const box = await close.boundingBox()
  expect(box!.y, 'the close button is in sight').toBeGreaterThanOrEqual(0)
  await close.tap()
  await soon(() => details(page).count()).toBe(0)
  expect(query(page)).toBe('?season=2013-14')
})

test('everything to tap is large enough, and buttons are 44 px high', async () => {
  const {page} = await openPage(phone)
  await waitReady(page)
  await page.waitForLoadState('networkidle')
  const small: string[] = []
  for (const view of views) {
    await turnTo(page, `${view}&club=toluca,dc-united&tie=QF1`)
    await details(page).waitFor()
    for (const found of await smallTargets(page, {buttonHeight: 44})) small.push(`${view}: ${found}`)
  }
  expect([...new Set(small)]).toEqual([])
})

test('a club is chosen by tapping, and lights its way', async () => {
  const {page} = await openPage({...phone, path: '?season=2013-14'})
  await waitReady(page)
  await chooseClub(page, 'Alajuelense')
  await expectShown(page, {season: '2013-14'})
  await soon(() => tie(page, 'SF1').getAttribute('data-emphasis')).toBe('lit')
})
