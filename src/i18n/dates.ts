import type {Language} from '../season/languages.ts'

export type DateLength = 'short' | 'long'

interface PartialDate {
  readonly year: string
  readonly month?: string | undefined
  readonly day?: string | undefined
}

/** "2013-08-06" as "6 August 2013"; "1967-03" and "1967" at their own precision. */
export function formatDate(language: Language, date: string, length: DateLength = 'long'): string {
  return write(language, read(language, date, length), length)
}

/** Two dates as one span, saying what they share once: "10–20 Mar 2014". */
export function formatDateRange(
  language: Language,
  from: string,
  to: string,
  length: DateLength = 'short',
): string {
  // Of a day and the year it is in, no span can be made.
  if (from.startsWith(to)) return formatDate(language, to, length)
  if (to.startsWith(from)) return formatDate(language, from, length)
  const [first, last] = [read(language, from, length), read(language, to, length)]
  const sameYear = first.year === last.year && first.month !== undefined && last.month !== undefined
  const sameMonth = sameYear && first.month === last.month && !!first.day && !!last.day
  if (sameMonth) return write(language, {...last, day: `${first.day ?? ''}–${last.day ?? ''}`}, length)
  const whole = (date: PartialDate) => write(language, date, length)
  if (language === 'zh-Hant') return `${whole(first)}至${whole(sameYear ? {...last, year: ''} : last)}`
  return `${whole(sameYear ? {...first, year: ''} : first)} – ${whole(last)}`
}

function read(language: Language, date: string, length: DateLength): PartialDate {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return {year}
  const name = language === 'zh-Hant' ? String(Number(month)) : monthName(language, month, length)
  return {year, month: name, day: day === undefined ? undefined : String(Number(day))}
}

// The browser has them too, but takes longer over its first date than over drawing a whole bracket.
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
}

function monthName(language: 'en' | 'es', month: string, length: DateLength): string {
  const name = months[language][Number(month) - 1] ?? month
  return length === 'short' ? name.slice(0, 3) : name
}

function write(language: Language, {year, month, day}: PartialDate, length: DateLength): string {
  if (language === 'zh-Hant')
    return `${year && `${year}年`}${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  const parts = [day, month, year].filter(Boolean)
  return parts.join(language === 'es' && length === 'long' ? ' de ' : ' ')
}
