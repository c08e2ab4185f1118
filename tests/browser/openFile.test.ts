import {readFileSync} from 'node:fs'
import type {FileChooser, Page, Route} from 'playwright-core'
import {expect, test} from 'vitest'
import {details, expectShown, query, readAll, seasonSelect, soon, tie, viewer} from './drive.ts'
import {openPage, shot, waitReady} from './harness.ts'
import {axe} from './axe.ts'
import {readSeason} from './ownSeason.ts'

const elsewhere = 'https://files.example/cup.json'
const address = `?data=${elsewhere}`
const cup = {...(readSeason('2004') as object), id: '1999', label: 'My cup'}
const json = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))

const host = (body: unknown, more: Partial<Parameters<Route['fulfill']>[0]> = {}) =>
  [
    /^https:\/\/files\.example\//,
    (route: Route) =>
      route.fulfill({
        contentType: 'application/json',
        headers: {'access-control-allow-origin': '*'},
        body: json(body),
        ...more,
      }),
  ] as const

const banner = (page: Page) => page.locator('[data-foreign-host]')
const alert = (page: Page) => page.getByRole('alert')

test('a file of another host is shown under a banner that names it, also where the page is plain', async () => {
  const asked: Record<string, string>[] = []
  const [pattern, answer] = host(cup)
  const {page} = await openPage({
    path: `${address}&plain=true`,
    routes: [
      [
        pattern,
        (route) => {
          asked.push(route.request().headers())
          return answer(route)
        },
      ],
    ],
  })
  await waitReady(page)
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('My cup')
  expect(await banner(page).innerText()).toBe(
    'This season comes from files.example, not from this site, which has not checked it.',
  )
  expect(await page.title()).toMatch(/^files\.example: /)
  // Neither scrolling nor an opened tie covers it, nor does it cover what they show.
  await page.mouse.wheel(0, 5000)
  await tie(page, 'F').click()
  await details(page).waitFor()
  await soon(() =>
    page.evaluate(() => {
      const note = document.querySelector('[data-foreign-host]')!.getBoundingClientRect()
      const top = document.elementFromPoint(innerWidth - 40, note.top + note.height / 2)
      const panel = document.querySelector('.details')!.getBoundingClientRect()
      return [note.top >= 0, top?.closest('[data-foreign-host]') !== null, panel.top >= note.bottom]
    }),
  ).toEqual([true, true, true])
  expect(asked).toHaveLength(1)
  expect(asked[0]).not.toHaveProperty('referer')
  expect(asked[0]).not.toHaveProperty('cookie')
})

test('the banner is there in every language, until a season of the archive is', async () => {
  const {page} = await openPage({path: `${address}&lang=es`, routes: [host(cup)]})
  await waitReady(page)
  expect(await banner(page).innerText()).toContain('Esta temporada viene de files.example')
  await page.getByRole('button', {name: /繁體中文/}).click()
  await soon(() => banner(page).innerText()).toContain('本季資料來自files.example')
  await shot(page, 'foreign-zh')
  expect(await axe(page)).toEqual([])
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
  expect(await banner(page).count()).toBe(0)
  expect(await page.title()).not.toContain('files.example')
})

test.each<[string, ReturnType<typeof host>, RegExp]>([
  ['of 3 MB', host(`"${'x'.repeat(3_000_000)}"`), /larger than 2 MB/],
  [
    'that breaks off',
    host('{"$schema": "season.v1.schema.json", "id": "19'),
    /not valid JSON \(line 1, column 47\)/,
  ],
  [
    'from a host that allows no other',
    host(cup, {headers: {'access-control-allow-origin': 'https://nobody.example'}}),
    /could not be reached/,
  ],
  ['that is gone', host('', {status: 404}), /There is no file at https:\/\/files\.example\/cup\.json/],
  [
    'whose connection is lost',
    [/^https:\/\/files\.example\//, (route: Route) => route.abort('connectionreset')],
    /could not be reached/,
  ],
])('a file %s is told so, and the seasons stay at hand', async (_, route, said) => {
  const {page} = await openPage({
    path: address,
    routes: [route],
    expectedMessages: [/Failed to load resource|CORS policy|net::ERR/],
  })
  await alert(page).waitFor()
  expect(await alert(page).innerText()).toMatch(said)
  await seasonSelect(page).selectOption('2004')
  await expectShown(page, {season: '2004'})
})

test('a host that does not answer is given up after ten seconds', async () => {
  const {page} = await openPage({
    path: '?season=2004',
    routes: [host(cup), [/slow\.example/, () => new Promise(() => undefined)]],
  })
  await waitReady(page)
  await page.clock.install()
  await page.evaluate(() => {
    history.pushState(null, '', '?data=https://slow.example/cup.json')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await soon(() => viewer(page).getAttribute('data-state')).toBe('loading')
  await page.clock.fastForward(3_000)
  expect(await viewer(page).getAttribute('data-state')).toBe('loading')
  await page.clock.fastForward(8_000)
  await alert(page).waitFor()
  expect(await alert(page).innerText()).toContain('No answer within 10 seconds.')
})

/** Lets go of files over the page, as the hand that drags them does. */
async function drop(page: Page, files: readonly {readonly name: string; readonly text: string}[]) {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const {name, text} of given) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('main', 'dragenter', {dataTransfer})
  await page.locator('.drop-hint').waitFor()
  await page.dispatchEvent('main', 'drop', {dataTransfer})
}

const note = (page: Page) => page.locator('.own-note')

test('a file that is dropped on the page is shown, and the address keeps no trace of it', async () => {
  const {page} = await openPage({path: '?season=2007&lang=es'})
  await waitReady(page)
  await page.locator('[data-control="file"]').waitFor()
  await drop(page, [
    {name: 'my cup.json', text: json(cup)},
    {name: 'other.json', text: '{}'},
  ])
  await soon(() => page.getByRole('heading', {level: 1}).innerText()).toBe('My cup')
  expect(await page.locator('.drop-hint').count()).toBe(0)
  expect(await note(page).innerText()).toContain('«my cup.json»')
  expect((await page.locator('[data-notice]').allInnerTexts()).join()).toContain('los demás no')
  await soon(() => query(page)).toBe('?lang=es')
  await tie(page, 'F').click()
  await details(page).waitFor()
  expect(query(page)).toBe('?lang=es')
  await page.keyboard.press('Escape')
  await page.goBack()
  await expectShown(page, {season: '2007'})
  expect(await note(page).count()).toBe(0)
})

test('a file can be chosen by keyboard; what is wrong with it is told, and another can follow', async () => {
  const {page} = await openPage({path: '?season=2007'})
  await waitReady(page)
  const button = page.getByRole('button', {name: 'Open a file…'})
  let next: Parameters<FileChooser['setFiles']>[0] = []
  page.on('filechooser', (chooser) => void chooser.setFiles(next))
  const choose = async (name: string, text: string | Buffer) => {
    next = {name, mimeType: '', buffer: Buffer.from(text)}
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await choose('bad.json', json({...cup, edition: 'first', stage: []}))
  await alert(page).waitFor()
  expect(await alert(page).getByRole('heading').innerText()).toBe('“bad.json” cannot be shown')
  expect(await alert(page).getByRole('listitem').allInnerTexts()).toEqual([
    'edition: expected a number, found "first"',
    'stage: expected the key "stages", found "stage"',
  ])
  await choose('large.json', ' '.repeat(2_000_001))
  await soon(() => alert(page).innerText()).toContain('larger than 2 MB')
  await choose('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]))
  await soon(() => alert(page).innerText()).toContain('no kind of file')
  await choose('cup.json', json(cup))
  await soon(() => page.getByRole('heading', {level: 1}).innerText()).toBe('My cup')
  expect(await alert(page).count()).toBe(0)
  await page.getByRole('button', {name: 'Back to the archive'}).click()
  await soon(() => note(page).count()).toBe(0)
  expect(query(page)).toBe('')
})

const footballTxt = `= Harbour Cup 2031/32

▪ Semi-finals
Tue Mar/2 2032
  Harbour (CRC) v Mill (MEX) 2-1
  Ridge (GUA) v Valley (HON) 0-0
Tue Mar/9
  Mill (MEX) v Harbour (CRC) 1-1
  Valley (HON) v Ridge (GUA) 1-0
  no line of this kind

▪ Final
Sat Apr/3
  Harbour (CRC) v Valley (HON) 3-0
`

test('a file of another kind is imported, with its report, and can be saved as a season file', async () => {
  const {page} = await openPage()
  await waitReady(page)
  await page.locator('[data-control="file"]').waitFor()
  const imported = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({name}) => /readFile|importText/.test(name)).length,
    )
  expect(await imported(), 'importers before a file is opened').toBe(0)
  await drop(page, [{name: 'cup.txt', text: footballTxt}])
  await note(page).waitFor()
  expect(await readAll(page, '[data-drawing="bracket"] [data-tie]', 'data-winner')).toEqual(
    expect.arrayContaining(['harbour', 'valley']),
  )
  const report = page.locator('.import-findings')
  if ((await report.getAttribute('open')) === null) await report.locator('summary').click()
  expect(await report.innerText()).toContain('no line of this kind')
  expect(await axe(page)).toEqual([])
  await shot(page, 'imported')
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Save as season file'}).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  await page.getByRole('button', {name: 'Back to the archive'}).click()
  await soon(() => note(page).count()).toBe(0)
  await drop(page, [{name: 'saved.json', text: saved}])
  await note(page).waitFor()
  await soon(() => page.locator('[data-tie][data-winner="harbour"]').count()).toBeGreaterThan(0)
})
