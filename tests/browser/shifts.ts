import type {Page} from 'playwright-core'

/** The sum of all layout shifts so far, whatever caused them, and what moved. */
export const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{sum: number; moved: string[]}>((resolve) => {
        type Shift = PerformanceEntry & {value: number; sources: {node: Node | null}[]}
        const observer = new PerformanceObserver((list) => {
          observer.disconnect()
          const all = list.getEntries() as Shift[]
          resolve({
            sum: all.reduce((sum, {value}) => sum + value, 0),
            moved: all.flatMap(({sources}) =>
              sources.map(({node}) =>
                node instanceof Element
                  ? `${node.tagName}.${node.getAttribute('class') ?? ''}`
                  : (node?.nodeName ?? ''),
              ),
            ),
          })
        })
        observer.observe({type: 'layout-shift', buffered: true})
        // Where nothing moved the observer is never called.
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve({sum: 0, moved: []})
          }, 50),
        )
      }),
  )
