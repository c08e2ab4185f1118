import type {WrittenDate} from './readDate.ts'

/** What is known of the time of a season before its dates are read. */
export interface Period {
  readonly firstYear: number | null
  readonly lastYear: number | null
  /** ISO dates, where the head of the file gives them. */
  readonly from: string | null
  readonly to: string | null
}

export interface PlacedDate {
  /** ISO; null where no year is known. */
  readonly iso: string | null
  /** The weekday as written is another than that of the day. */
  readonly wrongWeekday: boolean
  /** Day and month were exchanged, since only then the weekday is right. */
  readonly exchanged: boolean
}

/**
 * Gives dates their year: the one written, or else the one in which the weekday is right, the day within the season,
 * and the day nearest to the one before. A new year begins by itself, and a list may go back some weeks.
 */
export function placeDate(date: WrittenDate, before: string | null, period: Period): PlacedDate {
  const base = before === null ? period.firstYear : Number(before.slice(0, 4))
  const years = date.year !== null ? [date.year] : base === null ? [] : [base, base + 1, base - 1]
  const forms = date.ambiguous ? [date, {...date, month: date.day, day: date.month}] : [date]
  const candidates = forms.flatMap((form) =>
    years.flatMap((year) => {
      const iso = isoOf(year, form.month, form.day)
      return iso === null ? [] : [{iso, form, points: pointsOf(iso, date, before, period)}]
    }),
  )
  const [first] = candidates
  if (first === undefined) return {iso: null, wrongWeekday: false, exchanged: false}
  const best = candidates.reduce((most, one) => (one.points > most.points ? one : most), first)
  return {
    iso: best.iso,
    wrongWeekday: date.weekday !== null && weekdayIn(best.iso) !== date.weekday,
    exchanged: best.form !== date,
  }
}

// The years of the season weigh more than the weekday, which may be wrong, this more than how near the day is.
function pointsOf(iso: string, {weekday}: WrittenDate, before: string | null, period: Period): number {
  const right = weekday !== null && weekdayIn(iso) === weekday ? 8 : 0
  const within = period.from !== null && period.to !== null && period.from <= iso && iso <= period.to ? 4 : 0
  const year = Number(iso.slice(0, 4))
  const inSeason =
    (period.firstYear === null || year >= period.firstYear) &&
    (period.lastYear === null || year <= period.lastYear)
  const days = before === null ? 0 : (Date.parse(iso) - Date.parse(before)) / 86_400_000
  // A season over two years begins in the second half of the first.
  const twoYears = period.firstYear !== null && period.lastYear === period.firstYear + 1
  const half = twoYears && year === (iso.slice(5) >= '07' ? period.firstYear : period.lastYear) ? 1 : 0
  // From some weeks back to most of a year ahead.
  const near = Math.abs(days - 90) / 100_000
  return right + within + (inSeason ? 16 : 0) + half - near
}

const weekdayIn = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay()

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null
  return date.toISOString().slice(0, 10)
}
