import {expect, test} from 'vitest'
import {clubField, expectShown, seasonSelect, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

test.each([1024, 1280, 1440, 1920])(
  'a tree is laid out once for the room it has, %i px wide',
  async (width) => {
    const {page} = await openPage({path: 'about:blank', viewport: {width, height: 900}})
    await page.addInitScript(() => {
      const widths: string[] = []
      Object.assign(window, {widths})
      new MutationObserver((changes) => {
        for (const {target, oldValue} of changes)
          if (target instanceof SVGSVGElement && target.dataset.drawing === 'bracket')
            widths.push(oldValue ?? '')
      }).observe(document, {subtree: true, attributeFilter: ['width'], attributeOldValue: true})
    })
    await visit(page, '?season=2000')
    await clubField(page).waitFor()
    await seasonSelect(page).selectOption('1964')
    await expectShown(page, {season: '1964'})
    expect(await page.evaluate('widths')).toEqual([])
  },
)

test('a tree goes on to the edge of a wide screen, and what stands around it does not', async () => {
  const {page} = await openPage({path: '?season=2025', viewport: {width: 1920, height: 1080}})
  await waitReady(page)
  await clubField(page).waitFor()
  const edges = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
  const [box] = await edges('.bracket-box')
  const around = await edges('.season-heading, .tabs, .content > :not(.tree, .skip, .unseen)')
  expect(around.length).toBeGreaterThan(4)
  expect([box!.left, box!.right]).toEqual([280, 1880])
  for (const {left, right} of around) {
    expect(left).toBe(280)
    expect(right).toBeLessThanOrEqual(1640)
  }
  const [final] = await edges('[data-tie="F"]')
  expect(final!.right, 'the final is in sight').toBeLessThan(1880)
})
