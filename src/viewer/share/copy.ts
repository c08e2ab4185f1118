/** Copies a text; false where the browser, or the page around this one, does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies a picture that is still being made: to wait for it first would be too late for some browsers. */
export async function copyPng(blob: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({'image/png': blob})])
    return true
  } catch {
    return false
  }
}
