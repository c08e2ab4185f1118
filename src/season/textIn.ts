import {type Language, languages} from './languages.ts'
import type {Text} from './text.ts'

/** The text in a language, and the language it really is in where that differs (undefined when not known). */
export function textIn(text: Text, language: Language): {text: string; lang: Language | undefined} {
  if (typeof text === 'string') return {text, lang: undefined}
  for (const lang of [language, ...languages]) {
    const found = text[lang]
    if (found !== undefined) return {text: found, lang}
  }
  return {text: '', lang: undefined}
}
