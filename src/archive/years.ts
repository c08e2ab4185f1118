/** The year in which a season ended, by its id: 2014 for "2013-14"; null where nothing of a year can be read. */
export function yearOf(id: string): number | null {
  const [, first, last] = /^(\d{4})(?:-(\d\d)(?!\d))?/.exec(id) ?? []
  if (first === undefined) return null
  const year = Number(first)
  // The second year may be in the next century.
  return last === undefined ? year : year + ((100 + Number(last) - (year % 100)) % 100)
}
