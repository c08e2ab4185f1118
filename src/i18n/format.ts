import type {Score} from '../season/schema.ts'
import type {Language} from '../season/languages.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import {formatLocale} from './language.ts'

const numbers = perLanguage(
  (language) => new Intl.NumberFormat(formatLocale(language), {maximumFractionDigits: 3}),
)
// British English has no comma before the last "and".
const lists = perLanguage(
  (language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : formatLocale(language)),
)
const collators = perLanguage(
  (language) => new Intl.Collator(formatLocale(language), {numeric: true, sensitivity: 'base'}),
)

export function formatNumber(language: Language, n: number): string {
  return numbers(language).format(n)
}

/** "A, B and C". */
export function formatList(language: Language, items: readonly string[]): string {
  const [only, ...more] = items
  // Making a list format takes a browser longer than drawing a bracket, and most seasons have one champion.
  if (only !== undefined && more.length === 0) return only
  return lists(language).format(items)
}

/** For sorting names: ñ after n in Spanish, by strokes in Chinese. */
export function collatorOf(language: Language): Intl.Collator {
  return collators(language)
}

/** "3–2", the same in every language. */
export function formatScore(score: Score): string {
  return `${score[0]}–${score[1]}`
}

/** A goal difference: "+2", "0", "−1" with a real minus. */
export function formatSigned(n: number): string {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'
}

/** "45+2′". */
export function formatMinute(minute: number, stoppage?: number): string {
  return `${minute}${stoppage === undefined ? '' : `+${stoppage}`}′`
}

/** A season as readers see it: its label, or the id with an en dash. */
export function seasonLabel(
  language: Language,
  season: string | {readonly id: string; readonly label?: Text | undefined},
): string {
  if (typeof season === 'string') return season.replaceAll('-', '–')
  return season.label === undefined ? seasonLabel(language, season.id) : textIn(season.label, language).text
}

function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>()
  return (language) => {
    const found = made.get(language) ?? make(language)
    made.set(language, found)
    return found
  }
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}

/** `count(n, forms)` for a locale: the number as the locale writes it, then the word it asks for. */
export function counter(locale: string): (n: number, forms: Forms) => string {
  // Made when first needed: a page that counts nothing need not wait for them.
  let rules: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  return (n, forms) => {
    rules ??= new Intl.PluralRules(locale)
    numbers ??= new Intl.NumberFormat(locale)
    return `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`
  }
}
