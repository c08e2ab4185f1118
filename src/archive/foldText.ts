/**
 * A text as it is searched: without accents, case, width, spaces and punctuation, so that "AMÉRICA", "Ａｍｅｒｉｃａ" and
 * "america" are one.
 */
export function foldText(text: string): string {
  return foldWords(text).join('')
}

/** The words of a text, each folded. */
export function foldWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøđłæœðþı]/g, (letter) => plainLetters.get(letter) ?? letter)
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

// Letters that Unicode does not take apart into a letter and a mark.
const plainLetters = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])
