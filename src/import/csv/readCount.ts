/** A whole number: "27000", "27,000", "27.000", "27 000", "27000.0"; null where it is none. */
export function readCount(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  if (/^\d{1,15}([.,]0+)?$/.test(plain) && !/^\d{1,3}[.,]000$/.test(plain))
    return Math.trunc(parseFloat(plain))
  if (/^\d{1,3}([.,' ’]\d{3})+$/.test(plain)) return Number(plain.replaceAll(/\D/g, ''))
  return null
}
