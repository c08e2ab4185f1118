/** Whether this page can fetch from its own place: a file on a disk and a sandboxed frame have no origin to do so. */
export const canFetch = (): boolean => self.origin !== 'null'

/** A `fetch` that asks nobody where asking would only fail, and be written to the console. */
export const ownFetch: typeof fetch = (input, init) =>
  canFetch()
    ? fetch(input, init)
    : Promise.reject(new TypeError('A page without an origin of its own can fetch nothing.'))
