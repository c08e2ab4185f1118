import {textWidth} from '../layout/textWidth.ts'

// Between words, and around each Han character, but not before a mark that closes.
const pieces =
  /[（「『《]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？）」』》]*|[（「『《]*[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[，。、；：！？）」』》]*|\s+/g

/** A text in lines no wider than `width`, as far as its words allow. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): string[] {
  if (textWidth(text, size, weight) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    const longer = line + piece
    if (line !== '' && textWidth(longer.trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line = longer
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
