import {setTimeout as sleep} from 'node:timers/promises'
import type {Browser} from 'playwright-core'
import type {Season} from '../../src/season/schema.ts'
import {mainThread, openQuietly, quietPage, type Work} from './quietPage.ts'
import {median, row, rounded, type Row} from './report.ts'

const drawBudgets: Readonly<Record<number, number>> = {32: 30, 512: 120}
const lightBudgets: Readonly<Record<number, number>> = {32: 2, 512: 6}

export interface Generated {
  readonly clubs: number
  readonly path: string
  readonly season: Season
}

interface Drawn {
  /** From `cuadro:draw`, in ms. */
  readonly inserted: number
  readonly painted: number
  readonly twoFrames: number
  readonly elements: number
}

/** From `cuadro:draw` to the painted frame, fresh loads of all sizes in turn; and how many elements stand then. */
export async function measureDrawing(
  browser: Browser,
  url: string,
  files: readonly Generated[],
  runs: number,
) {
  const samples = files.map(({clubs, path}) => ({clubs, path, drawn: [] as Drawn[], floor: [] as Drawn[]}))
  for (let run = 0; run < runs; run++) {
    for (const {clubs, path, drawn, floor} of samples) {
      drawn.push(await drawOnce(browser, `${url}?data=${path}`))
      floor.push(await drawOnce(browser, `${url}floor-${clubs}.html`))
    }
  }
  return samples.flatMap(({clubs, drawn, floor}): Row[] => {
    const middle = (of: readonly Drawn[], what: keyof Drawn) => median(of.map((one) => one[what]))
    const parts = `in the document ${rounded(middle(drawn, 'inserted'))}, frame done ${rounded(middle(drawn, 'painted'))}`
    const least = `one string of SVG ${rounded(middle(floor, 'twoFrames'))}`
    return [
      row(
        `${clubs} clubs: draw → painted (two frames)`,
        middle(drawn, 'twoFrames'),
        'ms',
        drawBudgets[clubs],
        `${parts}; ${least}`,
      ),
      row(`${clubs} clubs: elements a tie`, middle(drawn, 'elements'), '', 18),
    ]
  })
}

async function drawOnce(browser: Browser, address: string): Promise<Drawn> {
  const page = await quietPage(browser)
  await openQuietly(page, address)
  const drawn = await page.run(async () => {
    await bench.whenReady
    const {draw = NaN, inserted = NaN, painted = NaN, twoFrames = NaN} = bench
    const bracket = document.querySelector('[data-drawing="bracket"]')
    const count = (selector: string) => bracket?.querySelectorAll(selector).length ?? NaN
    return {
      inserted: inserted - draw,
      painted: painted - draw,
      twoFrames: twoFrames - draw,
      elements: count('*') / count('[data-tie]'),
    }
  }, null)
  await page.close()
  return drawn
}

/** Main-thread time for lighting the champion's way, by the mouse and by the address, until the frame that shows it. */
export async function measureLighting(
  browser: Browser,
  url: string,
  files: readonly Generated[],
  runs: number,
) {
  const rows: Row[] = []
  for (const {clubs, path, season} of files) {
    const page = await quietPage(browser)
    await openQuietly(page, `${url}?data=${path}`)
    await page.run(() => bench.whenReady, null)
    // Until what comes after the bracket stands too, and nothing moves any more.
    await sleep(1500)
    await page.send('Performance.enable', {timeDomain: 'threadTicks'})
    const champion = season.champions[0]?.club ?? ''
    const [x, y] = await page.run(placeOf, `[data-drawing="bracket"] [data-slot][data-club="${champion}"]`)
    const litCount = () =>
      page.run(() => document.querySelectorAll('[data-drawing="bracket"] [data-emphasis="lit"]').length, null)
    const move = (x: number, y: number) => () =>
      page.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y})
    const onLine = move(x, y)
    const address = (search: string) => () =>
      page.run((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, search)

    const idle: Work[] = []
    const hover: Work[] = []
    const choose: Work[] = []
    const lit = [NaN, NaN]
    for (let run = 0; run < runs; run++) {
      await move(2, 2)()
      await sleep(120)
      idle.push(await mainThread(page, move(3, 3)))
      hover.push(await mainThread(page, onLine))
      lit[0] = await litCount()
      await move(2, 2)()
      await sleep(120)
      choose.push(await mainThread(page, address(`?data=${path}&club=${champion}`)))
      lit[1] = await litCount()
      await address(`?data=${path}`)()
    }
    await page.close()
    const idleFrame = rounded(median(idle.map(({total}) => total)))
    const floor = rounded(await lightFloor(browser, `${url}floor-${clubs}.html`, runs))
    const lightRow = (what: string, works: readonly Work[], count = NaN) => {
      const part = (name: keyof Work) => median(works.map((work) => work[name]))
      const parts = (['script', 'style', 'layout'] as const).map((name) => `${name} ${rounded(part(name))}`)
      const aside = `${count} lit; ${parts.join(', ')}; an idle frame ${idleFrame}, a class on one string of SVG ${floor}`
      return row(`${clubs} clubs: ${what}`, part('total'), 'ms', lightBudgets[clubs], aside)
    }
    rows.push(lightRow('hover a club', hover, lit[0]), lightRow('choose a club', choose, lit[1]))
  }
  return rows
}

/** The same on a page of nothing but a tree, which a class on the tree and on some ties lights and dims. */
async function lightFloor(browser: Browser, address: string, runs: number): Promise<number> {
  const page = await quietPage(browser)
  await openQuietly(page, address)
  await sleep(500)
  await page.send('Performance.enable', {timeDomain: 'threadTicks'})
  const move = (x: number) => () => page.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y: 20})
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await move(2)()
    await sleep(120)
    times.push((await mainThread(page, move(60))).total)
  }
  await page.close()
  return median(times)
}

/** Runs in the page: scrolls to the first such element and gives its middle. */
function placeOf(selector: string): readonly [x: number, y: number] {
  const element = document.querySelector(selector)
  if (element === null) throw new Error('The champion has no line in the bracket.')
  element.scrollIntoView({block: 'nearest', inline: 'nearest'})
  const {left, top, width, height} = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
