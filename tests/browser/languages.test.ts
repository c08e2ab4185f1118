import {expect, test} from 'vitest'
import {details, expectShown, query, readAll, soon, turnTo, viewer, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

const languages = [
  {id: 'en', name: 'English', final: 'Final', list: 'List'},
  {id: 'zh-Hant', name: '繁體中文', final: '決賽', list: '列表'},
  {id: 'es', name: 'Español', final: 'Final', list: 'Lista'},
] as const

test('switching the language keeps season, clubs, view, tie and place, without a reload', async () => {
  const {page} = await openPage({
    path: '?season=2007&club=olimpia,pachuca&view=list&tie=F',
    viewport: {width: 1400, height: 500},
  })
  await waitReady(page)
  await details(page).waitFor()
  await page.evaluate(() => {
    Object.assign(window, {sameDocument: true})
    scrollTo(0, 240)
  })
  for (const {id, name, final} of [...languages.slice(1), languages[0]]) {
    const button = page.getByRole('button', {name})
    await button.evaluate((element: HTMLElement) => {
      element.focus({preventScroll: true})
      element.click()
    })
    await expectShown(page, {season: '2007', view: 'list', lang: id})
    await page.getByRole('complementary', {name: final}).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(id)
    expect(await viewer(page).getAttribute('lang')).toBe(id)
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(await button.evaluate((element) => element === document.activeElement), 'focus').toBe(true)
    // What is above may be a line higher in another language; what is in sight stays where it is.
    expect(Math.abs((await page.evaluate(() => scrollY)) - 240), 'scrolled').toBeLessThan(60)
    await soon(() => readAll(page, '[data-tie][data-emphasis="lit"]', 'data-tie')).toHaveLength(4)
    const language = id === 'en' ? '' : `&lang=${id}`
    expect(query(page)).toBe(`?season=2007${language}&club=olimpia,pachuca&view=list&tie=F`)
  }
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('the language can be switched by mouse while a tie is open', async () => {
  const {page} = await openPage({path: '?season=2007&tie=F'})
  await waitReady(page)
  await details(page).waitFor()
  await page.getByRole('button', {name: '繁體中文'}).click({timeout: 3000})
  await expectShown(page, {lang: 'zh-Hant'})
})

test('the browser decides the language where the address does not', async () => {
  for (const [locale, id, list] of [
    ['es-CR', 'es', 'Lista'],
    ['zh-HK', 'zh-Hant', '列表'],
    ['zh-TW', 'zh-Hant', '列表'],
    ['fr-HT', 'en', 'List'],
  ] as const) {
    const {page, close} = await openPage({locale, path: '?season=2004'})
    await waitReady(page)
    await expectShown(page, {lang: id})
    expect(await page.getByRole('button', {name: list, exact: true}).count()).toBe(1)
    expect(query(page)).toBe('?season=2004')
    // The address names only what differs from this reader's own.
    await page.getByRole('button', {name: id === 'en' ? 'Español' : 'English'}).click()
    await soon(() => query(page)).toBe(`?season=2004&lang=${id === 'en' ? 'es' : 'en'}`)
    await close()
  }
})

test('other names of a language are understood', async () => {
  const {page} = await openPage()
  for (const [asked, id] of [
    ['zh-HK', 'zh-Hant'],
    ['ZH', 'zh-Hant'],
    ['es-MX', 'es'],
    ['EN-us', 'en'],
  ] as const) {
    await visit(page, `?lang=${asked}&season=2004`)
    await expectShown(page, {lang: id})
    expect(await page.locator('[data-notice]').count()).toBe(0)
  }
})

test('names in another language than the page say so', async () => {
  const {page} = await openPage({path: '?season=2013-14&lang=zh-Hant&view=about'})
  await waitReady(page)
  for (const view of ['about', 'clubs', 'matches']) {
    await turnTo(page, `?season=2013-14&lang=zh-Hant&view=${view}`)
    const wrong = await page.locator('main [lang]').evaluateAll((found) =>
      found.flatMap((element) => {
        const han = /\p{Script=Han}/u.test(element.textContent)
        return element.getAttribute('lang') === 'en' && han ? [element.textContent] : []
      }),
    )
    expect(wrong).toEqual([])
  }
})

const dates = [
  ['en', '6 August 2013', '6 Aug 2013 – 23 Apr 2014'],
  ['zh-Hant', '2013年8月6日', '2013年8月6日'],
  ['es', '6 de agosto de 2013', '6 ago'],
] as const

test.each(['America/Costa_Rica', 'Asia/Hong_Kong', 'Pacific/Kiritimati'])(
  'a date is the same day in %s',
  async (timezoneId) => {
    const {page} = await openPage({timezoneId})
    await waitReady(page)
    for (const [language, first, range] of dates) {
      await turnTo(page, `?season=2013-14&lang=${language}&view=matches`)
      const day = page.locator('section:has([data-date="2013-08-06"]) h4').first()
      expect(await day.innerText()).toContain(first)
      expect(await page.locator('.competition').innerText()).toContain(range)
    }
  },
)
