/** "CONCACAF Champions League 2010/11" as the name of a competition and its season. */
export interface Title {
  readonly competition: string
  readonly season: string | null
  readonly firstYear: number | null
  readonly lastYear: number | null
}

export function readTitle(text: string): Title {
  const title = text.trim()
  const found = /(?<!\d)(\d{4})(?:\s?[/–-]\s?(\d{4}|\d{2}))?(?!\d)/.exec(title)
  if (found === null) return {competition: title, season: null, firstYear: null, lastYear: null}
  const [all, from = '', to] = found
  const firstYear = Number(from)
  const lastYear =
    to === undefined ? firstYear : to.length === 4 ? Number(to) : followingYear(firstYear, Number(to))
  const atEdge = found.index === 0 || found.index + all.length === title.length
  const rest = title
    .replace(all, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,:|(–-]+$/, '')
    .trim()
  return {
    competition: atEdge && rest !== '' ? rest : title,
    season: firstYear === lastYear ? from : `${from}-${String(lastYear).slice(2)}`,
    ...{firstYear, lastYear},
  }
}

function followingYear(first: number, digits: number): number {
  const century = first - (first % 100)
  return digits >= first % 100 ? century + digits : century + 100 + digits
}
