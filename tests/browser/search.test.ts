import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {clubField, offered, query, soon, tie, visit} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** What readers type, and what is offered first. */
const queries = [
  ['America', 'América'],
  ['AMÉRICA', 'América'],
  ['Ame\u0301rica', 'América'],
  ['阿拉祖', 'Alajuelense'],
  ['祖蘭', 'Alajuelense'],
  ['lda', 'Alajuelense'],
  ['ＬＤＡ', 'Alajuelense'],
  ['w conn', 'W Connection'],
  ['san jose', 'San Jose Earthquakes'],
  ['SAN JOSÉ', 'San Jose Earthquakes'],
  ['dc united', 'D.C. United'],
  ['d.c.', 'D.C. United'],
  ['esteli', 'Real Estelí'],
  ['  cruz   azul ', 'Cruz Azul'],
  ['阿拉祖兰', '阿拉祖蘭斯 — Alajuelense'],
  ['华盛顿', 'D.C. United'],
  ['LDA', 'LDA — Alajuelense'],
  ['metrostars', 'MetroStars — New York Red Bulls'],
]

test('a club is found by any of its names, in any script, with or without its accents', async () => {
  const {page} = await openPage()
  await waitReady(page)
  for (const [typed = '', name = ''] of queries) {
    await clubField(page).fill(typed)
    await soon(() => offered(page).first().innerText()).toContain(name)
  }
})

test('the frame of a letter has its answer, and nothing to choose where there is none', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const field = clubField(page)
  await field.click()
  for (const [before, typed, answer, offers] of [
    ['', 'x', 'Xelajú', true],
    ['sa', 'sap', 'Saprissa', true],
    ['saprissa', 'saprissaz', 'No club found for “saprissaz”', false],
  ] as const) {
    await field.fill(before)
    await soon(() => offered(page).count()).toBeGreaterThan(0)
    const shown = await field.evaluate(
      (input: HTMLInputElement, value) =>
        new Promise<{readonly text: string; readonly height: number}>((resolve) => {
          requestAnimationFrame(() => {
            Reflect.set(HTMLInputElement.prototype, 'value', value, input)
            input.dispatchEvent(new InputEvent('input', {bubbles: true}))
            queueMicrotask(() => {
              const popup = document.querySelector<HTMLElement>('.club-popup')
              const list = popup?.querySelector('[role="listbox"]')
              resolve({text: popup?.innerText ?? '', height: list?.clientHeight ?? NaN})
            })
          })
        }),
      typed,
    )
    expect(shown.text.trimStart().slice(0, answer.length)).toBe(answer)
    expect(shown.height > 0).toBe(offers)
  }
})

test('in every language the same names find it, and it is offered in the language of the page', async () => {
  const {page} = await openPage()
  for (const [language, name] of [
    ['zh-Hant', '阿拉祖蘭斯'],
    ['es', 'Alajuelense'],
  ] as const) {
    await visit(page, `?lang=${language}`)
    for (const typed of ['alajuelense', '阿拉祖', 'lda', 'Alajuela']) {
      await clubField(page).fill(typed)
      await soon(() => offered(page).first().innerText()).toContain(name)
    }
  }
})

test('an option says in how many seasons it played and what it won, and whether it is here now', async () => {
  const {page} = await openPage({path: '?season=2004'})
  await waitReady(page)
  for (const [typed = '', ...facts] of [
    ['racing club h', 'Racing Club Haïtien', '1 title', 'not in this season', 'HAI'],
    ['alajuelense', 'seasons · 2 titles', 'CRC'],
    ['costa rica', 'Costa Rica', 'seasons · 6 titles', 'CRC'],
  ]) {
    await clubField(page).fill(typed)
    for (const fact of facts) await soon(() => offered(page).first().innerText(), typed).toContain(fact)
  }
  expect(await offered(page).first().innerText()).not.toContain('not in this season')
})

test('what finds Simplified characters comes with the field and not before', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  )
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) {
    const code = await page.evaluate((address) => fetch(address).then((answer) => answer.text()), script)
    expect(code.length).toBeGreaterThan(1000)
    expect(code, script).not.toContain('亞亚')
  }
})

test('what nobody is called is said to be found nowhere', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await clubField(page).fill('zzzz')
  await soon(() => page.getByRole('status').allInnerTexts()).toContain('No club found for “zzzz”')
  expect(await offered(page).count()).toBe(0)
  await clubField(page).fill('<img src=x onerror=alert(1)>')
  await soon(() => page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('<img'))
  expect(await page.locator('.club-field img[src="x"]').count()).toBe(0)
})

test('a club is chosen with the keyboard alone, and the field stays in focus', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const field = clubField(page)
  await field.focus()
  await page.keyboard.type('w conn')
  await offered(page).filter({hasText: 'W Connection'}).waitFor()
  await page.keyboard.press('ArrowDown')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await page.locator(`[id="${active ?? ''}"]`).innerText()).toContain('W Connection')
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?club=w-connection')
  expect(await field.inputValue()).toBe('')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  // A season's clubs stand in the order of their names, so the first after ArrowDown is América.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toMatch(/^\?club=w-connection,[a-z-]+$/)
  await page.keyboard.press('Backspace')
  await soon(() => query(page)).toBe('?club=w-connection')
})

test('what is found beyond the first options is there for who scrolls, and for who goes on with the arrows', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const field = clubField(page)
  const found = async () =>
    Number.parseInt((await page.locator('.club-field [role="status"]').innerText()).trim(), 10)
  await field.fill('deportivo')
  await soon(found).toBeGreaterThan(14)
  const all = await found()
  expect(await offered(page).count()).toBeLessThan(all)
  const list = page.getByRole('listbox')
  const [room, high] = await list.evaluate((element) => [element.clientHeight, element.scrollHeight])
  expect(high).toBeGreaterThan(room)
  await list.hover()
  await page.mouse.wheel(0, 30)
  await soon(() => offered(page).count()).toBeGreaterThanOrEqual(all)

  await field.fill('deportiv')
  await soon(() => list.evaluate((element) => element.scrollTop)).toBe(0)
  await field.fill('deportivo')
  await soon(() => offered(page).count()).toBeLessThan(all)
  await page.keyboard.press('ArrowUp')
  const last = offered(page).last()
  await soon(() => last.getAttribute('data-active')).toBe('true')
  expect(await offered(page).count()).toBeGreaterThanOrEqual(all)
  expect(await last.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
    await list.evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom)),
  )
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown')
  await soon(() => offered(page).nth(11).getAttribute('data-active')).toBe('true')
})

/** Text that an input method is still composing, or, with `end`, has finished. */
async function compose(page: Page, steps: readonly string[], end?: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of steps)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  if (end !== undefined) await session.send('Input.insertText', {text: end})
  await session.detach()
}

test('while a word is composed, Enter, arrows and Escape belong to the input method', async () => {
  const {page} = await openPage({path: '?club=toluca'})
  await waitReady(page)
  const field = clubField(page)
  await field.focus()
  await field.evaluate((element) => {
    const seen: string[] = []
    for (const name of ['compositionstart', 'compositionend'])
      element.addEventListener(name, () => {
        seen.push(name)
        element.setAttribute('data-seen', seen.join())
      })
  })
  await compose(page, ['ㄚ', 'ㄚㄌ', '阿拉'])
  expect(await field.getAttribute('data-seen')).toBe('compositionstart')
  for (const key of ['Enter', 'ArrowDown', 'Escape', 'Backspace'])
    await field.dispatchEvent('keydown', {key, keyCode: 229, isComposing: true, bubbles: true})
  expect(query(page)).toBe('?club=toluca')
  expect(await field.getAttribute('aria-activedescendant')).toBeNull()
  await compose(page, [], '阿拉祖')
  await soon(() => field.getAttribute('data-seen')).toBe('compositionstart,compositionend')
  await soon(() => offered(page).allInnerTexts()).toEqual([expect.stringContaining('Alajuelense')])
  await page.keyboard.press('Enter')
  await soon(() => query(page)).toBe('?club=toluca,alajuelense')
})

test('unfinished syllables find nothing and are not complained about', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await clubField(page).focus()
  await compose(page, ['ㄉ', 'ㄉㄨ', 'ㄉㄨㄛ'])
  expect(await clubField(page).inputValue()).toBe('ㄉㄨㄛ')
  expect(await page.getByRole('status').allInnerTexts()).not.toContainEqual(expect.stringContaining('ㄉ'))
  await compose(page, [], '托盧卡')
  await soon(() => offered(page).allInnerTexts()).toEqual([expect.stringContaining('Toluca')])
  await page.keyboard.press('Enter')
  await soon(() => tie(page, 'F').getAttribute('data-emphasis')).toBe('lit')
})
