import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {faintTexts} from './contrast.ts'
import {clubField, query, soon, tie, turnTo, viewer, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** Whether the page is dark, and the colour scheme that the browser's own controls follow. */
const scheme = (page: Page) =>
  viewer(page).evaluate((element) => {
    const [r = 0, g = 0, b = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number)
    return `${r + g + b < 380 ? 'dark' : 'light'}, ${document.documentElement.style.colorScheme}`
  })

test('the page follows the device, unless the address says otherwise', async () => {
  const {page} = await openPage({path: '?season=2004', colorScheme: 'dark'})
  await waitReady(page)
  expect(await scheme(page)).toBe('dark, light dark')
  await page.emulateMedia({colorScheme: 'light'})
  expect(await scheme(page)).toBe('light, light dark')
  await visit(page, '?season=2004&theme=dark')
  expect(await scheme(page)).toBe('dark, dark')
  await page.emulateMedia({colorScheme: 'dark'})
  await visit(page, '?season=2004&theme=light')
  expect(await scheme(page)).toBe('light, light')
})

test('the button goes from the device’s colours to light, dark and back, and says which', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  const button = page.getByRole('button', {name: /^Colours: /})
  for (const [name, now, parameter] of [
    ['Colours: Light', 'light, light', '&theme=light'],
    ['Colours: Dark', 'dark, dark', '&theme=dark'],
    [/device/, 'light, light dark', ''],
  ] as const) {
    await button.click()
    await soon(() => button.getAttribute('aria-label')).toMatch(name)
    await soon(() => scheme(page)).toBe(now)
    await soon(() => query(page)).toBe(`?season=2004${parameter}`)
  }
})

test.each(['light', 'dark'] as const)('soft and dimmed texts stay legible in %s', async (theme) => {
  const {page} = await openPage()
  await waitReady(page)
  await clubField(page).waitFor()
  const faint: string[] = []
  for (const view of ['bracket', 'list', 'groups', 'clubs', 'matches', 'about']) {
    for (const club of ['', '&club=toluca', '&club=toluca,olimpia,victoria,caledonia-aia']) {
      await turnTo(page, `?season=2013-14&view=${view}&theme=${theme}${club}`)
      if (club !== '' && view !== 'about')
        await soon(() => page.locator('[data-emphasis="dim"]').count(), view).toBeGreaterThan(0)
      for (const text of await faintTexts(page)) faint.push(`${view}${club}: ${text}`)
    }
  }
  await turnTo(page, `?season=2013-14&tie=QF1&theme=${theme}&club=toluca`)
  await page.getByRole('complementary').waitFor()
  faint.push(...(await faintTexts(page)))
  expect([...new Set(faint)]).toEqual([])
})

test('lines that carry meaning stand out from the paper in both themes', async () => {
  const {page} = await openPage()
  for (const theme of ['light', 'dark']) {
    await visit(page, `?season=2013-14&theme=${theme}&club=toluca`)
    await soon(() => page.locator('.link[data-emphasis="lit"]').count()).toBe(2)
    const [lit, dim] = await page.evaluate(() =>
      ['lit', 'dim'].map((emphasis) => {
        const {stroke, strokeWidth} = getComputedStyle(
          document.querySelector(`[data-link-from][data-emphasis="${emphasis}"]`)!,
        )
        return {stroke, width: Number.parseFloat(strokeWidth)}
      }),
    )
    expect(lit!.stroke).not.toBe(dim!.stroke)
    expect(lit!.width).toBeGreaterThan(dim!.width)
  }
})

test('forced colours are the reader’s, also inside the drawing', async () => {
  const {page} = await openPage({path: '?season=2013-14&club=toluca', forcedColors: 'active'})
  await waitReady(page)
  await soon(() => page.locator('.link[data-emphasis="lit"]').count()).toBe(2)
  const colours = await page.evaluate(() => {
    const named = (name: string) => {
      const probe = document.createElement('span')
      probe.style.color = name
      document.body.append(probe)
      const {color} = getComputedStyle(probe)
      probe.remove()
      return color
    }
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!)
    return {
      text: named('CanvasText'),
      highlight: named('Highlight'),
      name: of('.cuadro-bracket [data-slot]:not([data-mark])').fill,
      line: of('[data-link-from]:not([data-mark])').stroke,
      litLine: of('[data-link-from][data-mark]').stroke,
      litName: of('[data-slot][data-mark]').fill,
    }
  })
  expect(colours.name).toBe(colours.text)
  expect(colours.line).toBe(colours.text)
  expect(colours.litLine).toBe(colours.highlight)
  expect(colours.litName).toBe(colours.highlight)
})

test('with forced colours the chosen club can still be told from the others', async () => {
  const {page} = await openPage({path: '?season=2013-14&club=toluca,cruz-azul', forcedColors: 'active'})
  await waitReady(page)
  for (const [view, what] of [
    ['list', '[data-slot]'],
    ['groups', '[data-drawing="standings"] tr[data-club]'],
    ['clubs', '[data-drawing="clubs"] tr[data-club]'],
    ['matches', '[data-match]'],
  ] as const) {
    await turnTo(page, `?season=2013-14&club=toluca,cruz-azul&view=${view}`)
    await soon(() => page.locator(`${what}[data-mark]`).count()).toBeGreaterThan(0)
    const looks = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const parts = [element, ...element.querySelectorAll('*')]
          return parts
            .map((part) => {
              const style = getComputedStyle(part)
              return [style.backgroundColor, style.color, style.outline, style.border].join()
            })
            .filter((look, index, all) => all.indexOf(look) === index)
            .toSorted()
            .join(' ')
        })
    expect(await looks(`${what}[data-mark]`), view).not.toBe(await looks(`${what}:not([data-mark])`))
  }
})

test('where less motion is wished nothing moves', async () => {
  const {page} = await openPage({reducedMotion: 'reduce', viewport: {width: 400, height: 700}})
  await waitReady(page)
  await clubField(page).waitFor()
  const moving = () =>
    page.evaluate(() => [
      ...document.getAnimations().map(() => 'an animation'),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element)
        const still =
          transitionDuration.split(', ').every((time) => Number.parseFloat(time) <= 0.1) &&
          animationName === 'none' &&
          scrollBehavior === 'auto'
        return still ? [] : [`${element.tagName}.${element.getAttribute('class') ?? ''}`]
      }),
    ])
  expect(await moving()).toEqual([])
  await tie(page, 'QF1').click()
  await page.getByRole('complementary').waitFor()
  expect(await moving()).toEqual([])
})
