// Widths of the usual interface sans in thousandths of an em, the widest of San Francisco, Segoe UI, Roboto,
// Helvetica, Noto and DejaVu Sans for each letter, so that a column made for the estimate holds the real text.
const widths = new Map<string, number>()
const classes: readonly (readonly [string, number])[] = [
  ["ijl'|.,:;!", 300],
  ['frtI()[]/- ·ı', 400],
  ['csJz*', 530],
  ['abdeghknopquvxyFLET', 640],
  ['0123456789–+−', 640],
  ['ABCDGHKNOPQRSUVXYZ', 770],
  ['wm', 880],
  ['MW—…%@&', 990],
]
for (const [letters, width] of classes) for (const letter of letters) widths.set(letter, width)

const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u
// No other letter is as wide as high, so this tells Han and the like.
const square = 1000
const boldness = 1.1

/** Estimated width of a text in px, from a table: nothing is measured, so it is the same on a server. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let sum = 0
  let before = 0
  for (const letter of text) {
    const width = widths.get(letter) ?? widthOfOther(letter)
    // Browsers leave an eighth of an em between Han and other letters.
    if (before && (before === square) !== (width === square)) sum += 125
    sum += width
    before = width
  }
  return (sum / 1000) * size * (weight === 'bold' ? boldness : 1)
}

/** A letter with a mark is as wide as without; Han and the like are as wide as high. */
function widthOfOther(letter: string): number {
  const base = letter.normalize('NFD').charAt(0)
  const width = widths.get(base) ?? (wide.test(letter) ? square : /\p{M}/u.test(letter) ? 0 : 650)
  widths.set(letter, width)
  return width
}
