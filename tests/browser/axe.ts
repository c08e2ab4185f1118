import {source, type AxeResults, type RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'

interface AxeOptions extends Pick<RunOptions, 'runOnly' | 'iframes' | 'rules'> {
  /** A selector: only what is inside is looked at. */
  readonly within?: string
}

/** What axe-core finds wrong with the page as it stands: one line per rule and place; empty where all is well. */
export async function axe(
  page: Page,
  {within = 'html', ...options}: AxeOptions = {},
): Promise<readonly string[]> {
  // By the debugger, because the page's policy lets no foreign script in.
  const session = await page.context().newCDPSession(page)
  const there = await session.send('Runtime.evaluate', {expression: "'axe' in window"})
  if (there.result.value !== true) await session.send('Runtime.evaluate', {expression: `${source};0`})
  const run = async (selectors: boolean) => {
    // Without `preload`, which reads every style sheet again for a rule that is off, a third of the time is saved.
    const given = {...options, selectors, preload: false, resultTypes: ['violations']}
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
      expression: `axe.run(${JSON.stringify(within)}, ${JSON.stringify(given)})`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return (result.value as AxeResults).violations
  }
  // To find a name for the place of every element takes a tenth of the time, and is asked for where something is wrong.
  const found = await run(false)
  const violations = found.length > 0 ? await run(true) : []
  await session.detach()
  if (violations.length < found.length)
    throw new Error(`Found once, and not again: ${found.map(({id}) => id).join(', ')}`)
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  )
}
