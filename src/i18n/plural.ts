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
