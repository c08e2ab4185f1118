import {simplifiedForms} from './simplifiedForms.ts'

// Only what occurs in our names, so that it weighs next to nothing.
const formOf = new Map(
  Array.from(simplifiedForms.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]),
)

/** A text with the characters of our names in their Simplified forms, so that either script finds the other. */
export function toSimplified(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, (character) => formOf.get(character) ?? character)
}
