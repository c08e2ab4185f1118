export interface FetchLimits {
  readonly maxBytes: number
  readonly timeoutSeconds: number
}

export type FetchFailure =
  /** No answer at all, or it broke off: no network, no such host, or a host that does not allow it. */
  | {readonly kind: 'offline'}
  | {readonly kind: 'missing'}
  | {readonly kind: 'server'; readonly code: number}
  | {readonly kind: 'timeout'; readonly seconds: number}
  | {readonly kind: 'tooLarge'; readonly megabytes: number}
  /** The caller's signal: somebody chose something else meanwhile. */
  | {readonly kind: 'aborted'}

export type Fetched =
  | {readonly status: 'fetched'; readonly text: string; readonly url: URL}
  | {readonly status: 'failed'; readonly failure: FetchFailure}

interface Request extends FetchLimits {
  readonly fetch: typeof fetch
  readonly signal?: AbortSignal | undefined
  /** Whether the host may send on to another one, which must be https. */
  readonly mayLeave: boolean
}

/** The text at an address, or why there is none. Sends no cookie and no referrer; never throws. */
export async function fetchText(url: URL, request: Request): Promise<Fetched> {
  const {timeoutSeconds, signal} = request
  if (signal?.aborted === true) return failed({kind: 'aborted'})
  const stop = new AbortController()
  let cause: FetchFailure = {kind: 'offline'}
  const stopBecause = (failure: FetchFailure) => {
    cause = failure
    stop.abort()
  }
  const onAbort = () => {
    stopBecause({kind: 'aborted'})
  }
  signal?.addEventListener('abort', onAbort)
  const timer = setTimeout(stopBecause, timeoutSeconds * 1000, {kind: 'timeout', seconds: timeoutSeconds})
  try {
    // The race keeps to the time limit even where `fetch` does not listen to the signal.
    return await Promise.race([read(url, request, stop.signal), whenAborted(stop.signal)])
  } catch {
    return failed(cause)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    stop.abort()
  }
}

async function read(url: URL, {fetch, maxBytes, mayLeave}: Request, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(url, {signal, credentials: 'omit', referrerPolicy: 'no-referrer'})
  // A file that a host sends on to another host is not a file of this host.
  const final = response.redirected ? new URL(response.url) : url
  const elsewhere = final.origin !== url.origin
  if (
    (elsewhere && !(mayLeave && final.protocol === 'https:')) ||
    response.status === 404 ||
    response.status === 410
  )
    return failed({kind: 'missing'})
  if (!response.ok) return failed({kind: 'server', code: response.status})
  // Counted while it streams: what a header announces need not be true.
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = response.body?.getReader()
  while (reader !== undefined) {
    const {done, value} = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return failed({kind: 'tooLarge', megabytes: maxBytes / 1_000_000})
    }
    text += decoder.decode(value, {stream: true})
  }
  return {status: 'fetched', text: text + decoder.decode(), url: final}
}

const failed = (failure: FetchFailure): Fetched => ({status: 'failed', failure})

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = () => {
      reject(new Error('aborted'))
    }
    if (signal.aborted) refuse()
    signal.addEventListener('abort', refuse, {once: true})
  })
}
