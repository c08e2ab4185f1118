import {languages, type Language} from '../season/languages.ts'
import type {Messages} from './en.ts'

/** The messages of a language, as a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en
    case 'zh-Hant':
      return (await import('./zh-Hant.ts')).zhHant
    case 'es':
      return (await import('./es.ts')).es
  }
}

/** The language a value of an address means: `zh`, `zh-TW`, `es_MX`, in any case; null if it is none of ours. */
export function canonicalLanguage(value: string): Language | null {
  const [primary] = value.trim().toLowerCase().split(/[-_]/)
  return languages.find((language) => language.toLowerCase().split('-')[0] === primary) ?? null
}

/** The first language of a reader's list that we have; English if there is none. */
export function matchLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = canonicalLanguage(tag)
    if (language !== null) return language
  }
  return 'en'
}

const locales: Record<Language, string> = {en: 'en', 'zh-Hant': 'zh-Hant-HK', es: 'es-419'}

/** The locale for numbers, plurals and order. Plain "zh-Hant" would mean Taiwan, plain "es" Spain. */
export function formatLocale(language: Language): string {
  return locales[language]
}
