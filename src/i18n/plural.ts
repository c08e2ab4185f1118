type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}

/** `count(n, forms)` for a locale: the number as the locale writes it, then the word it asks for. */
export function counter(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (n, forms) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`
}
