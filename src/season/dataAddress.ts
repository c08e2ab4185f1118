export type DataAddress =
  /** `host` is null for a file on the host of the page. */
  | {readonly status: 'accepted'; readonly url: URL; readonly host: string | null}
  | {readonly status: 'refused'; readonly reason: RefusedAddress}

/** Why a `data=` address is not opened. */
export type RefusedAddress = 'empty' | 'notAnAddress' | 'scheme' | 'credentials' | 'insecure'

/** Whether a season file of the reader's own may be opened: a path on the host of the page, or https on any other. */
export function checkDataAddress(value: string, pageUrl: URL): DataAddress {
  if (value.trim() === '') return refused('empty')
  const page = new URL(pageUrl)
  // A relative address inherits the page's own name and password, which it did not ask for.
  page.username = ''
  page.password = ''
  if (!URL.canParse(value, page)) return refused('notAnAddress')
  const url = new URL(value, page)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme')
  if (url.username !== '' || url.password !== '') return refused('credentials')
  const host = foreignHost(url, page)
  if (host !== null && url.protocol !== 'https:') return refused('insecure')
  url.hash = ''
  return {status: 'accepted', url, host}
}

/**
 * The host of an address that is not the page's own, port included; null for the page's own. It is in the form that
 * computers use, in which no letter can pass for another and nothing can turn the order of what follows.
 */
export const foreignHost = (url: URL, page: URL): string | null =>
  url.origin === page.origin ? null : url.host

const refused = (reason: RefusedAddress): DataAddress => ({status: 'refused', reason})
