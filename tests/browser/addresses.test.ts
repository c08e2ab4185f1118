import {expect, test} from 'vitest'
import {expectShown, query, soon, viewer, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** What somebody may type, and the one address of that view. */
const oneAddress = [
  ['?season=2026&lang=en&view=bracket&theme=auto&plain=false', ''],
  ['?season=&club=&view=&tie=', ''],
  [
    '?theme=dark&tie=SF1&view=list&club=olimpia,pachuca&lang=es&season=2007',
    '?season=2007&lang=es&club=olimpia,pachuca&view=list&tie=SF1&theme=dark',
  ],
  ['?plain=true&theme=light&view=clubs&lang=zh-Hant', '?lang=zh-Hant&view=clubs&theme=light&plain=true'],
  [
    '?view=LIST&theme=DARK&lang=ES&club=Olimpia,%20pachuca,olimpia',
    '?lang=es&club=olimpia,pachuca&view=list&theme=dark',
  ],
  ['?lang=zh&view=about', '?lang=zh-Hant&view=about'],
  ['?lang=ZH-hk', '?lang=zh-Hant'],
  ['?lang=zh_TW', '?lang=zh-Hant'],
  ['?lang=es-MX', '?lang=es'],
  ['?lang=en-GB&season=2004', '?season=2004'],
  ['?unheard=of&season=2004', '?season=2004'],
]

test('one view has one address: defaults left out, the rest in a fixed order', async () => {
  const {page} = await openPage()
  for (const [typed = '', address = ''] of oneAddress) {
    await visit(page, typed)
    await soon(() => query(page)).toBe(address)
    // What the address became says the same again.
    await page.reload()
    await waitReady(page)
    expect(query(page)).toBe(address)
  }
})

/** What cannot be had, what is said about it, and the address of what is shown instead. */
const impossible: readonly (readonly [typed: string, about: readonly string[], address: string])[] = [
  ['?season=1850', ['“1850”'], '?season=1962'],
  ['?season=__proto__', ['“__proto__”'], ''],
  ['?season=%00', ['There is no season'], ''],
  ['?lang=fr', ['“fr”', 'English'], ''],
  ['?lang=Klingon&season=2004', ['“Klingon”'], '?season=2004'],
  ['?view=table', ['“table”', '“Bracket”'], ''],
  ['?view=constructor', ['“constructor”'], ''],
  ['?season=2004&view=groups', ['“groups”', '“Bracket”'], '?season=2004'],
  ['?view=lineups', ['“lineups”'], ''],
  ['?theme=pink', ['“pink”'], ''],
  ['?tie=QF9', ['“QF9”'], ''],
  ['?tie=toString', ['“toString”'], ''],
  ['?tie=%3Cb%3E', ['“<b>”'], ''],
  ['?season=2004&tie=%27%5D', ["“']”"], '?season=2004'],
  ['?club=nobody', ['“nobody”'], ''],
  ['?club=olimpia,nobody,toluca', ['“nobody”'], '?club=olimpia,toluca'],
  ['?club=%3Cscript%3E', ['“<script>”'], ''],
  ['?club=constructor', ['“constructor”'], ''],
  ['?season=2030&view=x&tie=y&club=z&theme=w', ['“2030”', '“x”', '“y”', '“z”', '“w”'], ''],
  [`?club=${'a'.repeat(500)}`, ['aaa'], ''],
]

test('what is unknown or impossible gives the nearest view and a quiet notice', async () => {
  const {page} = await openPage()
  for (const [typed, about, address] of impossible) {
    await visit(page, typed)
    const notice = page.getByRole('status').and(page.locator('[data-notice]'))
    await soon(() => notice.count()).toBe(1)
    const said = await notice.innerText()
    for (const word of about) expect(said, typed).toContain(word)
    await soon(() => query(page)).toBe(address)
    expect(await page.locator('[data-error]').count(), typed).toBe(0)
  }
})

test('more clubs than there are marks are not lit, and the address says which are', async () => {
  const {page} = await openPage({path: '?club=toluca,cruz-azul,olimpia,tijuana,victoria'})
  await waitReady(page)
  await soon(() => query(page)).toBe('?club=toluca,cruz-azul,olimpia,tijuana')
})

test('a plain page has neither header nor footer, but all the rest', async () => {
  const {page} = await openPage({path: '?plain=true&season=2007'})
  await waitReady(page)
  await expectShown(page, {season: '2007', view: 'bracket'})
  expect(await page.getByRole('banner').count()).toBe(0)
  expect(await page.getByRole('contentinfo').count()).toBe(0)
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('2007')
  expect(await viewer(page).locator('[data-tie]').count()).toBe(7)
})

test('the links of a drawing are addresses that open the same elsewhere', async () => {
  const {page} = await openPage({path: '?season=2004&lang=es'})
  await waitReady(page)
  const href = await page.locator('[data-tie="SF2"]').getAttribute('href')
  expect(href).toBe('?season=2004&lang=es&tie=SF2')
  await visit(page, href ?? '')
  await page.getByRole('complementary', {name: 'Semifinal 2'}).waitFor()
  await expectShown(page, {season: '2004', lang: 'es'})
})
