/** An address of the data as a link may have it: of the web and nothing else; null for any other. */
export function webAddress(value: string): URL | null {
  if (!URL.canParse(value)) return null
  const url = new URL(value)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

/**
 * An address for people to read: letters in place of their codes, but for what is invisible or would turn the text
 * around it, and with the host in the form that computers use, in which no letter can pass for another.
 */
export function readableAddress({href}: URL): string {
  try {
    return decodeURI(href).replaceAll(/[\p{C}\p{Z}]/gu, encodeURIComponent)
  } catch {
    return href
  }
}
