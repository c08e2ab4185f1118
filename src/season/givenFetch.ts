/** Texts of files that came with the page, by their addresses below the base: `data/index.json`. */
export type GivenFiles = Readonly<Record<string, string>>

/** A `fetch` that answers from the files that came with the page, and asks for all others. */
export function givenFetch(base: URL, given: GivenFiles, fetch: typeof globalThis.fetch): typeof fetch {
  const files = new Map(Object.entries(given).map(([address, text]) => [new URL(address, base).href, text]))
  return (input, init) => {
    const text = files.get(input instanceof Request ? input.url : String(input))
    return text === undefined ? fetch(input, init) : Promise.resolve(new Response(text))
  }
}
