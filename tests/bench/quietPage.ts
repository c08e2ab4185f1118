import type {Browser} from 'playwright-core'
import {probeScript} from './probe.ts'

/** A page that is only asked what it measured. */
export interface QuietPage {
  readonly send: (method: string, params?: object) => Promise<unknown>
  /** Runs a function in the page, waits for what it promises and gives that. */
  readonly run: <Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: {readonly message: string}
}
interface Evaluated {
  readonly result: {readonly value?: unknown}
  readonly exceptionDetails?: {readonly text: string}
}

/**
 * A page of its own profile with the probe in it, and nothing else: Playwright's own pages listen to the network and
 * the console, for which a browser reads every script a second time to tell where in it a request was made. With a slow
 * processor that takes longer than to draw a bracket, and no reader's browser does it.
 */
export async function quietPage(browser: Browser, {width, height} = {width: 1280, height: 800}) {
  const root = await browser.newBrowserCDPSession()
  const {browserContextId} = await root.send('Target.createBrowserContext')
  const {targetId} = await root.send('Target.createTarget', {url: 'about:blank', browserContextId})
  const {sessionId} = await root.send('Target.attachToTarget', {targetId, flatten: false})

  const waiting = new Map<number, (answer: Answer) => void>()
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  const send: QuietPage['send'] = async (method, params = {}) => {
    const id = waiting.size
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    await root.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params})})
    const {result, error} = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  await send('Page.enable')
  await send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false})
  await send('Page.addScriptToEvaluateOnNewDocument', {source: probeScript})
  const page: QuietPage = {
    send,
    run: async (work, argument) => {
      const expression = `(${String(work)})(${JSON.stringify(argument)})`
      const options = {expression, awaitPromise: true, returnByValue: true}
      const {result, exceptionDetails} = (await send('Runtime.evaluate', options)) as Evaluated
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return result.value as never
    },
    close: async () => {
      await root.send('Target.disposeBrowserContext', {browserContextId})
      await root.detach()
    },
  }
  return page
}

/** Opens an address and waits until the first bracket is painted. */
export async function openQuietly(page: QuietPage, address: string): Promise<void> {
  await page.send('Page.navigate', {url: address})
  await page.run(() => bench.whenPainted, null)
}

/** Milliseconds of work on the main thread, and what they were spent on. */
export interface Work {
  readonly total: number
  readonly script: number
  readonly style: number
  readonly layout: number
}

/** The work that an action causes until the frame after it is painted. */
export async function mainThread(page: QuietPage, action: () => Promise<unknown>): Promise<Work> {
  const before = await spent(page)
  await action()
  await page.run(() => afterFrame(), null)
  const after = await spent(page)
  const difference = (metric: string) => 1000 * ((after.get(metric) ?? NaN) - (before.get(metric) ?? NaN))
  return {
    total: difference('TaskDuration'),
    script: difference('ScriptDuration'),
    style: difference('RecalcStyleDuration'),
    layout: difference('LayoutDuration'),
  }
}

interface Metrics {
  readonly metrics: readonly {readonly name: string; readonly value: number}[]
}

async function spent(page: QuietPage): Promise<ReadonlyMap<string, number>> {
  const {metrics} = (await page.send('Performance.getMetrics')) as Metrics
  return new Map(metrics.map(({name, value}) => [name, value]))
}
