/** Lets the reader save a file. */
export function download(file: {readonly name: string; readonly type: string; readonly text: string}): void {
  downloadBlob(file.name, new Blob([file.text], {type: file.type}))
}

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // A browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
