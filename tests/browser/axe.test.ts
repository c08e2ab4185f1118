import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {clubField, details, offered, soon, turnTo, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const themes = ['light', 'dark'] as const
/** Every language and both themes, but not each in each: no colour depends on the language. */
const looks = [
  ['en', 'dark'],
  ['zh-Hant', 'light'],
  ['es', 'dark'],
] as const
const views = [
  '?view=bracket',
  '?view=list',
  '?season=2013-14&view=groups',
  '?view=clubs',
  '?view=matches',
  '?view=about',
  '?season=2004',
  '?season=2007',
]

/** What is open or wrong beside the view: an address, and what to wait for or do there. */
const states: readonly (readonly [address: string, reach: (page: Page) => Promise<void>])[] = [
  ['?season=2004&tie=QF1', (page) => details(page).waitFor()],
  ['?season=2004&view=list&tie=SF2', (page) => details(page).waitFor()],
  [
    '?season=2007&club=olimpia,pachuca',
    async (page) => {
      await soon(() => page.locator('[data-emphasis="lit"]').count()).toBeGreaterThan(3)
    },
  ],
  [
    '?season=2004&club=dc-united',
    async (page) => {
      await clubField(page).fill('san')
      await page.keyboard.press('ArrowDown')
      await soon(() => offered(page).count()).toBeGreaterThan(1)
    },
  ],
  ['?season=1999&view=x&tie=y', (page) => page.locator('[data-notice]').waitFor()],
]

test.each([['en', 'light'], ...looks] as const)(
  'axe finds nothing wrong with any view in %s, %s',
  async (language, theme) => {
    const {page} = await openPage()
    await waitReady(page)
    await clubField(page).waitFor()
    const found: string[] = []
    for (const view of views) {
      await turnTo(page, `${view}&lang=${language}&theme=${theme}`)
      for (const violation of await axe(page)) found.push(`${view}: ${violation}`)
    }
    expect(found).toEqual([])
  },
)

test.each(looks)('nor with what is opened, chosen or noticed there in %s, %s', async (language, theme) => {
  const {page} = await openPage()
  const found: string[] = []
  for (const [address, reach] of states) {
    await visit(page, `${address}&lang=${language}&theme=${theme}`)
    await reach(page)
    for (const violation of await axe(page)) found.push(`${address}: ${violation}`)
  }
  expect(found).toEqual([])
})

test.each(themes)('nor with an error, %s', async (theme) => {
  const {page} = await openPage({
    path: `?data=none.json&theme=${theme}`,
    expectedMessages: [/404/],
  })
  await page.getByRole('alert').waitFor()
  await clubField(page).waitFor()
  expect(await axe(page)).toEqual([])
})

test('nor on a phone', async () => {
  const {page} = await openPage({viewport: {width: 360, height: 740}, hasTouch: true})
  await waitReady(page)
  await clubField(page).waitFor()
  const found: string[] = []
  for (const view of ['?view=bracket', '?view=list', '?season=2013-14&view=groups', '?season=2004&tie=F']) {
    await turnTo(page, view)
    for (const violation of await axe(page)) found.push(`${view}: ${violation}`)
  }
  expect(found).toEqual([])
})
