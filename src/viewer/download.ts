/** Lets the reader save a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // A browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
