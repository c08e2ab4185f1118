/** A date of which the order of day and month does not show: the two numbers as they stand, and the year. */
export interface OpenDate {
  readonly first: number
  readonly second: number
  readonly year: number
}
export type DateOrder = 'dmy' | 'mdy'

export interface ReadDate {
  readonly kind: 'date'
  /** ISO, or as much of it as is known. */
  readonly date: string
  readonly shortYear?: true
  readonly time?: true
}
export type DateCell =
  | ReadDate
  | {readonly kind: 'open'; readonly open: OpenDate; readonly shortYear?: true; readonly time?: true}
  | {readonly kind: 'none'}

/** A date as people and spreadsheets write it. */
export function readDateCell(text: string): DateCell {
  if (text.length > 80) return {kind: 'none'}
  const whole = text.normalize('NFKC').trim()
  const timed = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i
  const plain = whole.replace(timed, '').replace(weekday, '').trim()
  const time = timed.test(whole) ? {time: true as const} : {}

  const iso = /^(\d{4})(?:([-/.年])\s*(\d{1,2})(?:(?:\2|月)\s*(\d{1,2})日?|月)?)?$/u.exec(plain)
  if (iso) {
    const [, year = '', , month, day] = iso
    return dateOf(Number(year), numberOr(month), numberOr(day), time)
  }
  const numbers = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/.exec(plain)
  if (numbers) {
    const [, a = '', mark, b = '', year = ''] = numbers
    const more = {...time, ...(year.length === 2 ? {shortYear: true as const} : {})}
    const [first, second] = [Number(a), Number(b)]
    // With dots it is day and month wherever it is written so.
    if (mark === '.') return dateOf(longYear(year), second, first, more)
    return {kind: 'open', open: {first, second, year: longYear(year)}, ...more}
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(plain)
  if (monthYear) return dateOf(Number(monthYear[2]), Number(monthYear[1]), undefined, time)
  return readNamedMonth(plain, time)
}

/** The date, read in an order; null where there is no such day. */
export function orderDate({first, second, year}: OpenDate, order: DateOrder): string | null {
  const read = order === 'dmy' ? dateOf(year, second, first, {}) : dateOf(year, first, second, {})
  return read.kind === 'date' ? read.date : null
}

// Not "mar", which is March as well.
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lun|mi[ée]|jue|vie|s[áa]b|dom)\.?,?\s+|\s*[（(]?(?:星期|週|周)[一二三四五六日天][)）]?$/iu

function readNamedMonth(plain: string, more: object): DateCell {
  const dayFirst =
    /^(?:(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s/-]+(?:de\s+)?)?(\p{L}{3,})\.?,?(?:[\s/-]+(?:del?\s+)?)(\d{4}|\d{2})$/iu.exec(
      plain,
    )
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(plain)
  const [day, name = '', year = ''] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = monthNumber(name)
  if (month === undefined) return {kind: 'none'}
  const short = year.length === 2 ? {shortYear: true as const} : {}
  return dateOf(longYear(year), month, numberOr(day), {...more, ...short})
}

function monthNumber(name: string): number | undefined {
  const start = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  if (start === '') return undefined
  const at = months.findIndex((names) => names.some((month) => month.startsWith(start)))
  return at < 0 ? undefined : at + 1
}

const months = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre', 'sept'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
]

// As spreadsheets do it.
function longYear(year: string): number {
  const number = Number(year)
  if (year.length !== 2) return number
  return number < 30 ? 2000 + number : 1900 + number
}

const numberOr = (text: string | undefined) => (text === undefined ? undefined : Number(text))

function dateOf(year: number, month: number | undefined, day: number | undefined, more: object): DateCell {
  const y = String(year).padStart(4, '0')
  if (month === undefined) return {kind: 'date', date: y, ...more}
  if (month < 1 || month > 12) return {kind: 'none'}
  const m = `${y}-${String(month).padStart(2, '0')}`
  if (day === undefined) return {kind: 'date', date: m, ...more}
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? {kind: 'date', date: `${m}-${String(day).padStart(2, '0')}`, ...more}
    : {kind: 'none'}
}
