import type {Page} from 'playwright-core'
import {describe, expect, inject, test} from 'vitest'
import type {Language} from '../../src/season/languages.ts'
import {shareWords} from '../../src/i18n/shareWords.ts'
import {axe} from './axe.ts'
import {startBlog} from './blog.ts'
import {soon} from './drive.ts'
import {openPage, shot, waitReady, type OpenOptions} from './harness.ts'
import {smallTargets} from './targets.ts'

const opener = (page: Page) => page.locator('[data-control="share"]')
const dialog = (page: Page) => page.getByRole('dialog')
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', {name, exact: true})
const code = (page: Page) => dialog(page).getByRole('textbox').inputValue()

async function openDialog(options: OpenOptions): Promise<Page> {
  const {page} = await openPage(options)
  await waitReady(page)
  await opener(page).click()
  await dialog(page).waitFor()
  await page.frameLocator('dialog iframe').locator('[data-cuadro][data-state="ready"]').waitFor()
  return page
}

test('the dialog starts from the view, and its link, code and preview are that view', async () => {
  const page = await openDialog({path: '?season=2013-14&club=alajuelense&view=list&tie=QF4&theme=dark'})
  const home = inject('pageUrl')
  const query = 'club=alajuelense&view=list&tie=QF4&theme=dark&plain=true'
  expect(await code(page)).toBe(`${home}en/2013-14/?${query}`)
  const preview = page.frameLocator('dialog iframe').locator('[data-cuadro]')
  expect(
    await preview.evaluate(({dataset: {season, view, theme, details}}: HTMLElement) => ({
      season,
      view,
      theme,
      details,
    })),
  ).toEqual({season: '2013-14', view: 'list', theme: 'dark', details: 'QF4'})

  await tab(page, 'Frame').click()
  await dialog(page).getByLabel('Language').selectOption('es')
  await dialog(page).getByLabel('Colours').selectOption('light')
  await dialog(page).getByLabel('With the opened tie').uncheck()
  await dialog(page).getByLabel('With the chosen clubs').uncheck()
  await dialog(page).getByLabel('Width').selectOption('640')
  await dialog(page).getByLabel('Height').fill('5')
  await dialog(page).getByLabel('Height').fill('520')
  expect(await code(page)).toBe(
    `<iframe title="Liga de Campeones de la Concacaf 2013–14" src="${home}es/2013-14/?view=list&amp;theme=light&amp;plain=true" height="520" loading="lazy" style="width:640px;max-width:100%;border:0;color-scheme:light" allow="clipboard-write; fullscreen"></iframe>`,
  )
  await soon(() => preview.getAttribute('data-lang')).toBe('es')
  await dialog(page).getByLabel('Without header and footer').uncheck()
  await tab(page, 'Element').click()
  expect(await code(page)).toBe(
    `<script type="module" src="${home}cuadro.js"></script>\n<cuadro-season season="2013-14" lang="es" view="list" theme="light" plain="false"><a href="${home}es/2013-14/?view=list&amp;theme=light">Liga de Campeones de la Concacaf 2013–14</a></cuadro-season>`,
  )
})

test('the keyboard opens it, walks its tabs, closes it and is back where it was; what is behind it stays', async () => {
  const {page} = await openPage({path: '?season=2004&club=saprissa'})
  await waitReady(page)
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()
  await tab(page, 'Link').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await tab(page, 'Frame that grows').getAttribute('aria-selected')).toBe('true')
  expect(await code(page)).toContain('embed.js"></script>')
  await page.keyboard.press('End')
  expect(await tab(page, 'Element').evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await soon(() => dialog(page).count()).toBe(0)
  expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true)
  expect(page.url()).toContain('club=saprissa')
})

describe('the copy button says', () => {
  test('that it copied, and did', async () => {
    const page = await openDialog({path: '?season=2004'})
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog(page).getByRole('button', {name: 'Copy'}).click()
    await soon(() => dialog(page).getByRole('status').innerText()).toBe('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page))
    await dialog(page).getByLabel('Language').selectOption('es')
    await soon(() => dialog(page).getByRole('status').innerText()).toBe('')
  })

  test('that it could not, and leaves the text selected', async () => {
    const page = await openDialog({path: '?season=2004'})
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined})
    })
    await dialog(page).getByRole('button', {name: 'Copy'}).click()
    await soon(() => dialog(page).getByRole('status').innerText()).toContain('did not allow')
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe(await code(page))
  })
})

const looks: readonly (readonly [Language, OpenOptions])[] = [
  ['en', {}],
  ['zh-Hant', {colorScheme: 'dark'}],
  ['es', {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}],
]
test.each(looks)(
  'axe finds nothing wrong with it in %s, no target is small, nothing is cut',
  async (language, options) => {
    const page = await openDialog({...options, path: `?season=2013-14&lang=${language}&club=alajuelense`})
    for (const index of ['link', 'frame', 'growing', 'element'].keys()) {
      await dialog(page).getByRole('tab').nth(index).click()
      expect(await axe(page, {within: 'dialog', iframes: false})).toEqual([])
      expect(await smallTargets(page, {buttonHeight: 24})).toEqual([])
      const cut = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(cut).toBeLessThanOrEqual(0)
    }
  },
)

describe('what it gives to paste', () => {
  const blog = startBlog()

  test.each(['en', 'zh-Hant'] as const)('shows the bracket in a blank page, %s', async (language) => {
    const page = await openDialog({path: `?season=2013-14&lang=${language}`})
    const words = shareWords[language]
    for (const way of [words.frame, words.growing, words.element]) {
      await tab(page, way).click()
      // The same build, on the origin of its own that a blog would take it from.
      const snippet = (await code(page)).replaceAll(inject('pageUrl'), blog.cuadro())
      const {page: post} = await blog.open(snippet)
      const shown =
        way === words.element
          ? post.locator('cuadro-season')
          : post.locator('iframe').contentFrame().locator('body')
      await shown.locator('[data-cuadro][data-state="ready"] [data-tie]').first().waitFor()
      expect(await shown.locator('[data-cuadro]').getAttribute('data-lang')).toBe(language)
      if (way === words.growing)
        await soon(async () => (await post.locator('iframe').boundingBox())?.height).toBeGreaterThan(1000)
    }
  })
})

test('the page around it looks right', async () => {
  for (const [name, options] of [
    ['wide', {}],
    ['phone', {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}],
  ] as const) {
    const {page} = await openPage({...options, path: '?season=2013-14'})
    await waitReady(page)
    await opener(page).waitFor()
    const cut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(cut).toBeLessThanOrEqual(0)
    await shot(page, `share-page-${name}`)
  }
})
