import type {Browser, CDPSession, Page} from 'playwright-core'
import {probedPage, waitReady} from './probe.ts'
import {median, row, type Row} from './report.ts'

const field = '[data-control="club"]'
const frame = 16.7
/** Typed letter by letter: what finds much and what finds little, in two scripts. */
const queries = ['alajuelense', 'san jose', 'Costa Rica', 'el', '阿拉祖兰', 'zzz']

/**
 * What a keystroke costs the main thread until the frame with its answer is painted, over all clubs and associations,
 * with a CPU four times slower; and what the same costs in a bare field.
 */
export async function measureSearch(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const own = await strokes(browser, runs, async (page) => {
    await page.goto(url)
    await waitReady(page)
    await page.locator(field).click()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.endsWith('/data/clubs.json')),
    )
  })
  const bare = await strokes(browser, runs, (page) => page.setContent('<input data-control="club">'))
  const all = [...own].map(([typed, times]) => ({typed, time: median(times)}))
  const slowest = all.reduce((a, b) => (b.time > a.time ? b : a))
  const usual = median(all.map(({time}) => time))
  return [
    row('4× slower CPU: a keystroke until its answer is painted', usual, 'ms', frame),
    row(
      '4× slower CPU: the slowest of them',
      slowest.time,
      'ms',
      frame,
      `“${slowest.typed}”, of ${all.length}`,
    ),
    row('4× slower CPU: a keystroke in a bare field', median([...bare.values()].flat()), 'ms'),
  ]
}

/** For each beginning of a query the milliseconds that its last letter took. */
async function strokes(browser: Browser, runs: number, open: (page: Page) => Promise<void>) {
  const {page, session, close} = await probedPage(browser)
  await open(page)
  await page.waitForTimeout(800)
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
  const typed: string[] = []
  const measured = await traceFrames(browser, async () => {
    // The first run warms up the code, as a reader's first letters do.
    for (let run = 0; run <= runs; run++) {
      for (const query of queries) {
        await page.locator(field).fill('')
        for (let length = 1; length <= query.length; length++) {
          await page.waitForTimeout(100)
          const mark = `stroke ${typed.length}`
          typed.push(run === 0 ? '' : query.slice(0, length))
          await typeInFrame(session, query.slice(length - 1, length), mark)
        }
      }
    }
  })
  await close()
  const times = new Map<string, number[]>()
  typed.forEach((query, index) => {
    const time = measured.get(`stroke ${index}`)
    if (query !== '' && time !== undefined) times.set(query, [...(times.get(query) ?? []), time])
  })
  return times
}

/** Types a letter as a frame begins: what it causes, and styles, layout and paint, are then one task. */
async function typeInFrame(session: CDPSession, letter: string, mark: string): Promise<void> {
  const expression = `new Promise((resolve) => requestAnimationFrame(() => {
    performance.mark(${JSON.stringify(mark)})
    document.execCommand('insertText', false, ${JSON.stringify(letter)})
    setTimeout(resolve, 0)
  }))`
  await session.send('Runtime.evaluate', {expression, awaitPromise: true})
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The thread's own time, which does not count what else the machine does. */
  readonly tdur?: number
}

/** The thread time of the tasks in which the page set these marks, by mark. */
async function traceFrames(browser: Browser, act: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {traceConfig: {includedCategories: ['toplevel', 'blink.user_timing']}})
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()

  const tasks = events.filter(({name, ph}) => ph === 'X' && name.endsWith('RunTask'))
  const marks = events.filter(({name}) => name.startsWith('stroke '))
  return new Map(
    marks.flatMap(({name, pid, tid, ts}) => {
      const around = tasks.filter(
        (task) => task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0),
      )
      const times = around.map(({tdur = NaN}) => tdur / 1000)
      return times.length === 0 ? [] : [[name, Math.max(...times)]]
    }),
  )
}
