import {monthOf, weekdayOf} from './dateWords.ts'

/** A date as written, with or without year. */
export interface WrittenDate {
  readonly text: string
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 0 for Sunday. */
  readonly weekday: number | null
  /** Both numbers could be the month. */
  readonly ambiguous: boolean
}

export interface ReadDate {
  readonly date: WrittenDate
  /** Where the date ends in the text. */
  readonly end: number
}

/**
 * The date that begins at the start of a text: "Tue Aug 17 2010", "Aug/17", "[Fri 10 July]", "Friday, July 10, 2026",
 * "10.07.2026", "2026-07-10", "7/10". Of two numbers the first is the day.
 */
export function readDate(text: string): ReadDate | null {
  const opened = /^\s*\[?\s*/.exec(text)?.[0] ?? ''
  let at = opened.length
  const day = /^(\p{L}+)\.?\s*,?\s*/u.exec(text.slice(at))
  // "Mar" is March in one language and Tuesday in another: it is a day if a date follows.
  const weekday = day === null ? null : weekdayOf(day[1] ?? '')
  const behind = day !== null && weekday !== null ? readCalendar(text.slice(at + day[0].length)) : null
  const found = behind ?? readCalendar(text.slice(at))
  if (found === null) return null
  at += found.length + (behind !== null && day !== null ? day[0].length : 0)
  const closed = opened.includes('[') ? (/^\s*\]/.exec(text.slice(at))?.[0] ?? null) : ''
  if (closed === null) return null
  const {year, month, day: dayOfMonth, ambiguous} = found
  const date = {year, month, day: dayOfMonth, ambiguous, weekday: behind === null ? null : weekday}
  if (!exists(date)) return null
  return {date: {...date, text: text.slice(opened.length, at).trim()}, end: at + closed.length}
}

interface Calendar {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly ambiguous: boolean
  readonly length: number
}

function readCalendar(text: string): Calendar | null {
  return readIso(text) ?? readNumbers(text) ?? readMonthFirst(text) ?? readDayFirst(text)
}

function readIso(text: string): Calendar | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (found === null) return null
  const [all, year, month, day] = found
  return {year: Number(year), month: Number(month), day: Number(day), ambiguous: false, length: all.length}
}

function readNumbers(text: string): Calendar | null {
  const found =
    /^(\d{1,2})\.(\d{1,2})\.(?:(\d{4}|\d{2})(?!\d))?/.exec(text) ??
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/.exec(text) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/.exec(text)
  if (found === null) return null
  const [all, one = '', two = '', year] = found
  const [first, second] = [Number(one), Number(two)]
  const dotted = all.includes('.')
  const swapped = !dotted && second > 12
  return {
    year: year === undefined ? null : fullYear(year),
    ...(swapped ? {month: first, day: second} : {month: second, day: first}),
    ambiguous: !dotted && first <= 12 && second <= 12 && first !== second,
    length: all.length,
  }
}

function readMonthFirst(text: string): Calendar | null {
  const found =
    /^(\p{L}+)\.?\s*[/ ]\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:.h-])(?:,?\s+(\d{4})(?![\d:-])|\/(\d{4}))?/iu.exec(
      text,
    )
  if (found === null) return null
  const month = monthOf(found[1] ?? '')
  const year = found[3] ?? found[4]
  if (month === null) return null
  return {
    ...{year: year === undefined ? null : Number(year), month, day: Number(found[2])},
    ...{ambiguous: false, length: found[0].length},
  }
}

function readDayFirst(text: string): Calendar | null {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s*(?:de\s+)?(?:[/ ]\s*)?(\p{L}{3,})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4})(?![\d:-])|\s+'?(\d{2})(?=\s*\]?\s*$))?/iu.exec(
      text,
    )
  if (found === null) return null
  const month = monthOf(found[2] ?? '')
  const year = found[3] ?? found[4]
  if (month === null) return null
  return {
    ...{year: year === undefined ? null : fullYear(year), month, day: Number(found[1])},
    ...{ambiguous: false, length: found[0].length},
  }
}

// Two digits are a year of the century that is nearer.
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function exists({year, month, day}: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
