export interface InputLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
}

/** The lines of an input, whatever ends them, without a byte order mark and with plain spaces. */
export function inputLines(text: string): readonly InputLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({
      number: i + 1,
      text: line.replaceAll(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').trimEnd(),
    }))
}
