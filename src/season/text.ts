import * as v from 'valibot'

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))

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
