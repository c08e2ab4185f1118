import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {listening, startBlog} from './blog.ts'
import {soon} from './drive.ts'

const blog = startBlog()
const style = 'width:0;min-width:100%;border:0;color-scheme:light dark'

const iframe = (path: string, more = '') =>
  `<iframe title="Season" src="${blog.cuadro()}${path}" height="400" style="${style}" ${more}></iframe>`
const embedScript = () => `<script async src="${blog.cuadro()}embed.js"></script>`
const seasonPage = 'en/2013-14/?plain=true'

/** The heights of the frames, and those of what they show. */
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight))
const contentHeight = (page: Page, index = 0) =>
  page
    .frames()
    .at(index + 1)!
    .evaluate(() => Math.ceil(document.querySelector('#cuadro')!.getBoundingClientRect().bottom + scrollY))
const viewerIn = (page: Page, index = 0) =>
  page.locator('iframe').nth(index).contentFrame().locator('[data-cuadro]')
const drawn = (page: Page, index = 0) =>
  soon(() => viewerIn(page, index).getAttribute('data-state')).toBe('ready')

test.each(['?season=2013-14&lang=en&plain=true', seasonPage])(
  'an iframe of %s without any script of the host shows the season and scrolls inside',
  async (path) => {
    const {page} = await blog.open(iframe(path))
    await drawn(page)
    expect(await heights(page)).toEqual([400])
    const frame = page.frames().at(1)!
    const reach = await frame.evaluate(() => {
      scrollTo(0, 100_000)
      const bottom = document.querySelector('#cuadro')!.getBoundingClientRect().bottom
      return {bottom: Math.round(bottom), screen: innerHeight}
    })
    expect(reach.bottom).toBeLessThanOrEqual(reach.screen + 1)
  },
)

test.each(['?season=2013-14&lang=en&plain=true', seasonPage])(
  'embed.js gives an iframe of %s the height of what it shows, and follows it both ways',
  async (path) => {
    const {page} = await blog.open(`<h1>Post</h1>${iframe(path)}${embedScript()}`)
    await drawn(page)
    await soon(async () => (await heights(page))[0]).toBeGreaterThan(500)
    await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
    // What stands below the tree comes a moment later.
    await page.locator('iframe').contentFrame().locator('.group-stage').first().waitFor()
    await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
    const tall = (await heights(page))[0]!
    const tabs = page.locator('iframe').contentFrame().getByRole('navigation').getByRole('button')
    await tabs.filter({hasText: 'Clubs'}).click()
    await soon(() => viewerIn(page).getAttribute('data-view')).toBe('clubs')
    await soon(async () => (await heights(page))[0]).not.toBe(tall)
    await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
    await tabs.filter({hasText: 'Bracket'}).click()
    await soon(async () => (await heights(page))[0]).toBe(tall)
  },
)

test('a tie opens where it is, and the frame makes room for it', async () => {
  const {page} = await blog.open(`${iframe(seasonPage)}${embedScript()}`)
  await drawn(page)
  await soon(async () => (await heights(page))[0]).toBeGreaterThan(500)
  const inside = page.locator('iframe').contentFrame()
  await inside.locator('[data-tie="QF4"]').click()
  const panel = inside.getByRole('complementary')
  await panel.waitFor()
  const tie = (await inside.locator('.cuadro-bracket [data-tie="QF4"]').boundingBox())!
  const box = (await panel.boundingBox())!
  expect(Math.abs(box.y - tie.y)).toBeLessThan(700)
  expect(box.y).toBeLessThanOrEqual(tie.y)
  await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
  const frame = (await page.locator('iframe').boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1)
})

test('an error tells its height too', async () => {
  const {page} = await blog.open(`${iframe('?data=none.json&lang=en&plain=true')}${embedScript()}`, {
    expectedMessages: [/404/],
  })
  await soon(() => viewerIn(page).getAttribute('data-state')).toBe('failed')
  await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
  expect((await heights(page))[0]).toBeGreaterThan(99)
})

test('embed.js serves iframes that come later, when it came twice, with one listener', async () => {
  const counting = `<script>
    window.listeners = 0
    const add = window.addEventListener
    window.addEventListener = function (name, ...rest) {
      if (name === 'message') window.listeners += 1
      return add.call(this, name, ...rest)
    }
  </script>`
  const {page} = await blog.open(
    `${counting}${iframe(seasonPage)}${embedScript()}${embedScript()}${embedScript()}`,
  )
  await drawn(page)
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.title = 'Later'
    frame.src = address
    frame.style.width = '100%'
    document.body.append(frame)
  }, `${blog.cuadro()}es/2004/?plain=true`)
  await drawn(page, 1)
  await soon(async () => (await heights(page))[1]! - (await contentHeight(page, 1))).toBe(0)
  expect(await page.evaluate('listeners')).toBe(1)
})

test('embed.js may come long after the iframe', async () => {
  const {page} = await blog.open(iframe(seasonPage))
  await drawn(page)
  await page.waitForTimeout(300)
  expect(await heights(page)).toEqual([400])
  await page.evaluate((address) => {
    const script = document.createElement('script')
    script.src = address
    document.head.append(script)
  }, `${blog.cuadro()}embed.js`)
  await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
})

test('the page answers a greeting by name, to the origin it came from, and repeats itself for nobody', async () => {
  const {page} = await blog.open(`${listening}${iframe(seasonPage)}`)
  await drawn(page)
  const own = () =>
    page.evaluate<{data: {id: unknown; height: number}}[]>(
      `heard.filter(({data}) => data.type === 'cuadro:height')`,
    )
  await page.waitForTimeout(300)
  const before = await own()
  expect(before.at(-1)?.data).toEqual({
    type: 'cuadro:height',
    v: 1,
    id: '',
    height: await contentHeight(page),
  })
  const sent = before.map(({data}) => data.height)
  expect(sent.filter((height, index) => height === sent[index - 1])).toEqual([])
  await page.evaluate(`frames[0].postMessage({type: 'cuadro:hello', v: 1, id: 'a7'}, '*')`)
  await soon(async () => (await own()).at(-1)?.data.id).toBe('a7')
})

test('WordPress’s receiver, Embedly’s and AMP’s understand it', async () => {
  // What WordPress does with a pasted address: a sandbox, a secret in the fragment, a height of 200 to 1000 px.
  const secret = 'hXq3Wb8ZtL'
  const framed = `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}" title="Season" width="600" height="338" src="${blog.cuadro()}${seasonPage}#?secret=${secret}"></iframe>`
  const receivers = `<script>
    const frame = document.querySelector('iframe')
    window.got = {}
    addEventListener('message', ({source, data}) => {
      if (source !== frame.contentWindow) return
      if (data.secret && data.message === 'height' && !/[^a-zA-Z0-9]/.test(data.secret)) {
        if (!document.querySelector('iframe[data-secret="' + data.secret + '"]')) return
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
        got.wordpress = parseInt(data.value, 10)
      }
      if (typeof data === 'string') {
        const said = JSON.parse(data)
        if (said.context === 'iframe.resize' && said.src === frame.src) got.embedly = said.height
      }
      if (data.sentinel === 'amp' && data.type === 'embed-size') got.amp = data.height
    })
  </script>`
  const {page} = await blog.open(framed + receivers)
  await drawn(page)
  const got = () => page.evaluate<Record<string, number>>('got')
  const same = async () => {
    const {wordpress, embedly, amp} = await got()
    const height = await contentHeight(page)
    return [wordpress, embedly, amp].every((each) => each === height)
  }
  await soon(same).toBe(true)
  const height = await contentHeight(page)
  expect(await heights(page)).toEqual([Math.min(1000, Math.max(200, height))])

  // What is chosen changes the address inside; the secret stays.
  const inside = page.locator('iframe').contentFrame()
  await inside.getByRole('navigation').getByRole('button', {name: 'Clubs'}).click()
  await soon(() => viewerIn(page).getAttribute('data-view')).toBe('clubs')
  await soon(same).toBe(true)
  expect(page.frames().at(1)!.url()).toContain(`#?secret=${secret}`)
  expect((await got()).wordpress).not.toBe(height)
})

test('the page obeys its parent alone, and of it only what an address could say', async () => {
  const other = `<iframe title="Other" src="about:blank"></iframe>`
  const {page} = await blog.open(iframe(seasonPage) + other)
  await drawn(page)
  const say = (message: unknown) =>
    page.evaluate((said) => {
      frames[0]!.postMessage(said, '*')
    }, message)
  // From a window beside it.
  await page.evaluate(`{
    const script = frames[1].document.createElement('script')
    script.textContent = "parent.frames[0].postMessage({type: 'cuadro:set', v: 1, season: '2007'}, '*')"
    frames[1].document.body.append(script)
  }`)
  for (const hostile of [
    {type: 'cuadro:set', v: 1, season: '<img src=x onerror=alert(1)>'},
    {type: 'cuadro:set', v: 1, data: 'https://evil.example/x.json', href: 'javascript:alert(1)'},
    {type: 'cuadro:set', v: 1, theme: 'red;background:url(x)', lang: 'tlh'},
    'cuadro:set',
    null,
    {type: 'cuadro:eval', v: 1, code: 'alert(1)'},
  ])
    await say(hostile)
  await page.waitForTimeout(300)
  expect(await viewerIn(page).getAttribute('data-season')).toBe('2013-14')
  expect(await viewerIn(page).getAttribute('data-theme')).toBe('auto')

  await say({type: 'cuadro:set', v: 1, season: '2004', club: 'saprissa', lang: 'es', theme: 'dark'})
  await soon(() => viewerIn(page).getAttribute('data-season')).toBe('2004')
  await soon(() => viewerIn(page).getAttribute('data-lang')).toBe('es')
  await soon(() => viewerIn(page).getAttribute('data-theme')).toBe('dark')
  await soon(() => page.frames().at(1)!.url()).toContain('club=saprissa')
})

test('embed.js does what no message says but a height of our own frames', async () => {
  const bad = `<iframe title="Stranger" data-stranger src="about:blank" style="height:150px"></iframe>`
  const {page} = await blog.open(`${iframe(seasonPage)}${bad}${embedScript()}`)
  await drawn(page)
  await soon(async () => (await heights(page))[0]! - (await contentHeight(page))).toBe(0)
  const [height] = await heights(page)
  const own = (value: unknown) => ({type: 'cuadro:height', v: 1, id: '1', height: value})
  for (const value of [NaN, '900', Infinity, -Infinity, null, {}, [900], undefined])
    await page
      .frames()
      .at(1)!
      .evaluate((said) => {
        parent.postMessage(said, '*')
      }, own(value))
  // The stranger speaks for itself, and for the frame of ours by any name it may have.
  for (const said of [own(900), {...own(900), id: '"] , *', src: 'x'}])
    await page
      .frames()
      .at(2)!
      .evaluate((message) => {
        parent.postMessage(message, '*')
      }, said)
  await page.evaluate(() => {
    for (const said of [null, 'text', '{"type":"cuadro:height"}', {type: 'cuadro:height', height: 900}])
      postMessage(said, '*')
    postMessage({type: 'cuadro:height', v: 1, id: 1, height: 900, url: 'javascript:alert(1)'}, '*')
  })
  await page.waitForTimeout(200)
  expect(await heights(page)).toEqual([height, 150])
  expect(page.url()).toContain('/posts/')
})

test('what our own frame says is kept within bounds', async () => {
  const {page} = await blog.open(
    `<iframe title="Ours" data-cuadro src="about:blank"></iframe>${embedScript()}`,
  )
  await page.waitForFunction('window.cuadroEmbed')
  const say = (height: string) =>
    page.evaluate(`{
      const script = frames[0].document.createElement('script')
      script.textContent = "parent.postMessage({type: 'cuadro:height', v: 1, height: ${height}}, '*')"
      frames[0].document.body.append(script)
    }`)
  await say('640.2')
  await soon(() => heights(page)).toEqual([641])
  for (const bad of ['NaN', "'7'", 'Infinity']) await say(bad)
  await page.waitForTimeout(100)
  expect(await heights(page)).toEqual([641])
  await say('1e9')
  await soon(() => heights(page)).toEqual([20_000])
  await say('-5')
  await soon(() => heights(page)).toEqual([100])
})

test('five frames on a page stand by themselves, with no more than half of one’s script again', async () => {
  const seasons = ['1962', '2004', '2007', '2013-14', '2024']
  const bytesOf = async (ids: readonly string[]) => {
    const body = ids.map((id) => iframe(`en/${id}/?plain=true`)).join('')
    const {page, close} = await blog.open(`${body}${embedScript()}`, {fresh: true})
    let bytes = 0
    for (const index of ids.keys()) await drawn(page, index)
    for (const frame of page.frames())
      bytes += await frame.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({name}) => /\/(viewer|embed)\.js$|\/assets\//.test(name))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
      )
    const shown = await Promise.all(ids.map((_, index) => viewerIn(page, index).getAttribute('data-season')))
    await close()
    return {bytes, shown}
  }
  const one = await bytesOf(['2013-14'])
  const five = await bytesOf(seasons)
  expect(one.bytes).toBeGreaterThan(50_000)
  expect(five.shown).toEqual(seasons)
  expect(five.bytes).toBeLessThan(1.5 * one.bytes)
})
