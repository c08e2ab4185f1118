/** Texts of files that came with the page, by their addresses below the base: `data/index.json`. */
export type GivenFiles = Readonly<Record<string, string>>

/**
 * A `fetch` that answers from the files that came with the page, and asks for all others. `complete` is kept once
 * nothing more comes with the page; a file that is `promised` is waited for until then.
 */
export function givenFetch(
  base: URL,
  given: GivenFiles,
  fetch: typeof globalThis.fetch,
  later?: {readonly promised: readonly string[]; readonly complete: Promise<unknown>},
): typeof fetch {
  return async (input, init) => {
    const {href} = new URL(input instanceof Request ? input.url : input)
    const address = href.startsWith(base.href) ? href.slice(base.href.length) : null
    if (address === null) return fetch(input, init)
    if (!Object.hasOwn(given, address) && later?.promised.includes(address) === true) await later.complete
    const text = Object.hasOwn(given, address) ? given[address] : undefined
    return text === undefined ? fetch(input, init) : new Response(text)
  }
}
