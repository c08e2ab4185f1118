/**
 * The text of a file whose encoding nobody names: by its byte order mark, else UTF-8, else what spreadsheets of the
 * West save where they are not asked. A mark is not part of the text.
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string {
  const [first, second] = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // Node 20 takes the encoding for Latin-1 and leaves controls where Windows has signs.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replaceAll(
      /[\u0080-\u009f]/g,
      (control) => windowsSigns[control.charCodeAt(0) - 0x80] ?? control,
    )
  }
}

const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
