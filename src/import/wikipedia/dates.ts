/** ISO dates, or as much of them as is known. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

/** The first date, or span of dates, that a text names in Chinese or English, in any of the orders pages mix. */
export function findDates(text: string): DateRange | undefined {
  const words = text.replaceAll(/\s+/g, ' ')
  for (const read of readers) {
    const found = read(words)
    if (found !== undefined && [found.from, found.to].every(exists) && found.from <= found.to) return found
  }
  return undefined
}

const to = String.raw`\s*[–—\-~～〜至−]+\s*`
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

type Reader = (text: string) => DateRange | undefined

const readers: readonly Reader[] = [
  // 2013年8月6日, 2013年8月6–8日, 2008年9月30日-10月2日, 2012年12月30日–2013年1月2日
  (text) => {
    const [, year, m, day, year2, m2, day2] =
      new RegExp(
        String.raw`(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日?(?:${to}(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日?)?`,
      ).exec(text) ?? []
    return range([year, m, day], [year2 ?? year, m2 ?? m, day2 ?? day])
  },
  // 6月3, 2013, 7月27–29, 2010
  (text) => {
    const [, m, day, m2, day2, year] =
      new RegExp(
        String.raw`(\d{1,2})月\s*(\d{1,2})日?(?:${to}(?:(\d{1,2})月)?(\d{1,2})日?)?,?\s*(\d{4})(?!\d)`,
      ).exec(text) ?? []
    return range([year, m, day], [year, m2 ?? m, day2 ?? day])
  },
  // 14 3月2007
  (text) => {
    const [, day, m, year] = /(?<!\d)(\d{1,2})\s+(\d{1,2})月\s*(\d{4})/.exec(text) ?? []
    return range([year, m, day], [year, m, day])
  },
  // June 3, 2013, February 23–24, 2016
  (text) => {
    const [, m, day, m2, day2, year] =
      new RegExp(String.raw`${month}\s+(\d{1,2})(?:${to}(?:${month}\s+)?(\d{1,2}))?,?\s+(\d{4})`, 'i').exec(
        text,
      ) ?? []
    return range([year, monthOf(m), day], [year, monthOf(m2 ?? m), day2 ?? day])
  },
  // 3 June 2013, 23–24 February 2016, 30 April – 2 May 2013
  (text) => {
    const [, day, m, day2, m2, year] =
      new RegExp(
        String.raw`(?<!\d)(\d{1,2})(?:\s*${month})?(?:${to}(\d{1,2}))?\s+${month},?\s+(\d{4})`,
        'i',
      ).exec(text) ?? []
    return range([year, monthOf(m ?? m2), day], [year, monthOf(m2), day2 ?? day])
  },
  (text) => {
    const [date] = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text) ?? []
    return date === undefined ? undefined : {from: date, to: date}
  },
  // 2008年11月, 2008年9月上旬, 1月2004
  (text) => {
    const [, year, m, m2, year2] =
      /(\d{4})年\s*(\d{1,2})月(?!\s*\d)|(?<!\d)(\d{1,2})月\s*(\d{4})/.exec(text) ?? []
    return range([year ?? year2, m ?? m2], [year ?? year2, m ?? m2])
  },
]

type Parts = readonly (string | undefined)[]

function range(from: Parts, end: Parts): DateRange | undefined {
  if ([...from, ...end].includes(undefined)) return undefined
  return {from: iso(from), to: iso(end)}
}

const iso = (parts: Parts) => parts.map((part) => (part ?? '').padStart(2, '0')).join('-')

function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const found = months.findIndex((full) => full.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)))
  return found === -1 ? undefined : String(found + 1)
}

function exists(date: string): boolean {
  const [year = 0, m = 1, day = 1] = date.split('-').map(Number)
  const read = new Date(Date.UTC(year, m - 1, day))
  return read.getUTCMonth() === m - 1 && read.getUTCDate() === day
}
