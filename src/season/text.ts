import * as v from 'valibot'

export const languages = ['en', 'zh-Hant', 'es'] as const
export type Language = (typeof languages)[number]

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600))

const perLanguage = v.pipe(
  v.strictObject({
    en: v.exactOptional(v.pipe(line, v.description('English; what a language left out falls back to.'))),
    'zh-Hant': v.exactOptional(v.pipe(line, v.description('Traditional Chinese.'))),
    es: v.exactOptional(v.pipe(line, v.description('Spanish.'))),
  }),
  v.check((text) => Object.keys(text).length > 0, 'at least one language'),
)

/** What a reader sees: one string for all languages, or one for each. A language left out falls back to English. */
export const text = v.pipe(
  v.union([line, perLanguage]),
  v.description('Text for readers: one string, or one per language under "en", "zh-Hant" and "es".'),
)

export type Text = v.InferOutput<typeof text>

/** The text in a language, and the language it really is in where that differs (undefined when not known). */
export function textIn(text: Text, language: Language): {text: string; lang: Language | undefined} {
  if (typeof text === 'string') return {text, lang: undefined}
  for (const lang of [language, ...languages]) {
    const found = text[lang]
    if (found !== undefined) return {text: found, lang}
  }
  return {text: '', lang: undefined}
}
