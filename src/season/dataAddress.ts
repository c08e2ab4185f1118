export type DataAddress =
  | {readonly status: 'accepted'; readonly url: URL}
  | {readonly status: 'refused'; readonly reason: RefusedAddress}

/** Why a `data=` address is not opened. */
export type RefusedAddress = 'empty' | 'notAnAddress' | 'scheme' | 'credentials' | 'otherHost'

/** Whether a season file of the reader's own may be opened: only a path on the host of the page. */
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
  if (url.origin !== page.origin) return refused('otherHost')
  url.hash = ''
  return {status: 'accepted', url}
}

const refused = (reason: RefusedAddress): DataAddress => ({status: 'refused', reason})
