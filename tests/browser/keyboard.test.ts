import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {clubField, details, expectShown, focused, query, soon, tie} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** Presses Tab until something has the focus, and gives what had it on the way. */
async function tabTo(page: Page, wanted: (name: string) => boolean, key = 'Tab'): Promise<string[]> {
  const passed: string[] = []
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key)
    const name = await focused(page)
    passed.push(name)
    if (wanted(name)) return passed
  }
  throw new Error(`Not reached by ${key}: ${passed.join(' | ')}`)
}

/** Presses End until it leads to the last tie of the round: the keys of the tree come after it. */
async function goToEnd(page: Page, last: string): Promise<void> {
  await soon(async () => {
    await page.keyboard.press('End')
    return focused(page)
  }).toBe(last)
}

test('from load to an opened tie, through its details, and back to the tie by keyboard alone', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  await clubField(page).waitFor()
  await tabTo(page, (name) => name === 'QF1')
  await page.keyboard.press('Enter')
  await details(page).waitFor()
  await soon(() => focused(page)).toBe('Quarter-final 1')
  expect(query(page)).toBe('?season=2004&tie=QF1')

  await tabTo(page, (name) => name === 'Saprissa')
  await tabTo(page, (name) => name === 'Semi-final 1')
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?season=2004&tie=SF1')
  await soon(() => focused(page)).toBe('Semi-final 1')

  await tabTo(page, (name) => name === 'Close', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await soon(() => details(page).count()).toBe(0)
  await soon(() => focused(page)).toBe('SF1')
})

test('Escape closes the details, then lets the clubs go', async () => {
  const {page} = await openPage({path: '?season=2004&club=saprissa'})
  await waitReady(page)
  await tie(page, 'QF4').focus()
  await page.keyboard.press('Enter')
  await soon(() => focused(page)).toBe('Quarter-final 4')
  await page.keyboard.press('Escape')
  await soon(() => details(page).count()).toBe(0)
  await soon(() => focused(page)).toBe('QF4')
  expect(query(page)).toBe('?season=2004&club=saprissa')
  await page.keyboard.press('Escape')
  await soon(() => query(page)).toBe('?season=2004')
})

test('the arrow keys go along the lines of the tree and within a round', async () => {
  const {page} = await openPage({path: '?season=2007'})
  await waitReady(page)
  const order = await page
    .locator('[data-stage="qf"][data-tie]')
    .evaluateAll((ties) => ties.map((one) => one.getAttribute('data-tie')))
  await tie(page, order[0]!).focus()
  await goToEnd(page, order[3]!)
  const walk: readonly (readonly [key: string, to: string])[] = [
    ['Home', order[0]!],
    ['ArrowUp', order[0]!],
    ['ArrowDown', order[1]!],
    ['End', order[3]!],
    ['ArrowDown', order[3]!],
    ['Home', order[0]!],
    ['ArrowRight', 'SF'],
    ['ArrowRight', 'F'],
    ['ArrowRight', 'F'],
    ['ArrowLeft', 'SF'],
    ['ArrowLeft', 'QF'],
    ['ArrowLeft', 'QF'],
  ]
  for (const [key, to] of walk) {
    await page.keyboard.press(key)
    expect(await focused(page), key).toMatch(new RegExp(`^${to}`))
  }
  // With a modifier the keys are the browser's.
  const here = await focused(page)
  await page.keyboard.press('Control+ArrowDown')
  expect(await focused(page)).toBe(here)
})

test('the arrow keys take a reader to where the winner went', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await tie(page, 'QF1').focus()
  await goToEnd(page, 'QF4')
  await tie(page, 'QF1').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('SF1')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('F')
})

test('the skip links lead past the bar and past the bracket', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await page.locator('summary').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the season')
  const box = await page.getByRole('link', {name: 'Skip to the season'}).boundingBox()
  expect(box!.width).toBeGreaterThan(24)
  expect(box!.height).toBeGreaterThanOrEqual(24)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Bracket')
  await tabTo(page, (name) => name === 'Skip the bracket')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const after = await page.evaluate(() => {
    const drawing = document.querySelector('[data-drawing="bracket"]')
    const now = document.activeElement
    return drawing !== null && now !== null
      ? (drawing.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : false
  })
  expect(after).toBe(true)
  // A skip link is a place in the page, not another view.
  await expectShown(page, {season: '2026', view: 'bracket'})
})

test('Tab goes through everything once and out of the page again, both ways', async () => {
  const {page} = await openPage({path: '?season=2004&tie=SF1'})
  await waitReady(page)
  await clubField(page).waitFor()
  await details(page).waitFor()
  // By then every part that comes later has come.
  await page.waitForLoadState('networkidle')
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not(:disabled), select, input, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    ;(document.activeElement as HTMLElement).blur()
    document.body.tabIndex = -1
    document.body.focus()
    // What comes or goes meanwhile moves the others in the page, so they are known by themselves.
    Object.assign(window, {stops: all})
    return all.map((_, index) => index)
  })
  for (const key of ['Tab', 'Shift+Tab']) {
    const seen: (number | string)[] = []
    for (;;) {
      await page.keyboard.press(key)
      const place = await page.evaluate(() => {
        const now = document.activeElement ?? document.body
        const {stops: all} = window as unknown as {stops: Element[]}
        return now === document.body
          ? null
          : all.includes(now)
            ? all.indexOf(now)
            : `${now.nodeName} ${now.getAttribute('class') ?? ''}`
      })
      if (place === null || seen.includes(place)) break
      seen.push(place)
    }
    expect(seen, key).toEqual(key === 'Tab' ? stops : stops.toReversed())
  }
})

test('whatever has the focus shows it', async () => {
  const {page} = await openPage({path: '?season=2004&view=bracket'})
  await waitReady(page)
  await clubField(page).waitFor()
  const unmarked: string[] = []
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      // The club field puts the ring round the box it stands in.
      const ringed = element.closest('.club-box') ?? element
      const {outlineStyle, outlineWidth} = getComputedStyle(ringed)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    if (shown === null) break
    if (!shown) unmarked.push(await focused(page))
  }
  expect(unmarked).toEqual([])
})

test('the focus is never under the opened details', async () => {
  const {page} = await openPage({path: '?season=2004&tie=F'})
  await waitReady(page)
  await details(page).waitFor()
  await tie(page, 'F').focus()
  const covered = await tie(page, 'F').evaluate((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect()
    const panel = document.querySelector('.details')?.getBoundingClientRect()
    return (
      panel !== undefined &&
      left >= panel.left &&
      right <= panel.right &&
      top >= panel.top &&
      bottom <= panel.bottom
    )
  })
  expect(covered).toBe(false)
})
