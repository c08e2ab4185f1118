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
  const openField = async (page: Page) => {
    await page.goto(url)
    await waitReady(page)
    await page.locator(field).click()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.endsWith('/data/clubs.json')),
    )
  }
  const openBare = (page: Page) => page.setContent('<input data-control="club">')
  const typedIn = async (what: string, open: typeof openField, slowdown: number, limit?: number) => {
    const strokesOf = await strokes(browser, runs, open, slowdown)
    // What is not slowed down is counted as if it were: the emulation is a rough one, and differs from run to run.
    const times = [...strokesOf].map(([typed, all]) => ({typed, time: (median(all) * 4) / slowdown}))
    const slowest = times.reduce((a, b) => (b.time > a.time ? b : a))
    const aside = `“${slowest.typed}”, of ${times.length}`
    return [
      row(what, median(times.map(({time}) => time)), 'ms', limit),
      row('  the slowest of them', slowest.time, 'ms', limit, aside),
    ]
  }
  return [
    ...(await typedIn('4× slower CPU: a keystroke until its answer is painted', openField, 4, frame)),
    ...(await typedIn('the same at full speed, times four', openField, 1)),
    ...(await typedIn('4× slower CPU: a keystroke in a bare field', openBare, 4)),
  ]
}

/** For each beginning of a query the milliseconds that its last letter took. */
async function strokes(browser: Browser, runs: number, open: (page: Page) => Promise<void>, rate: number) {
  const {page, session, close} = await probedPage(browser)
  await open(page)
  await page.waitForTimeout(800)
  await session.send('Emulation.setCPUThrottlingRate', {rate})
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
