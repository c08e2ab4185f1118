import {foldText} from '../../archive/foldText.ts'

/** Looks words up among several that stand for the same value, whatever their case, accents and punctuation. */
export function createWordMap<Value>(
  words: readonly (readonly [Value, readonly string[]])[],
): (text: string) => Value | undefined {
  const map = new Map(
    words.flatMap(([value, forms]) => forms.map((form) => [foldText(form), value] as const)),
  )
  return (text) => map.get(foldText(text))
}
