import type {Match} from '../season/schema.ts'

/** Whether one date is before another, as far as both are known: "1967-03" is not before "1967-03-08". */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) < b.slice(0, known)
}

/** The date of a match. One that was not played has only the date it was meant for. */
export const playedOn = ({date, status}: Match): string | null =>
  status === 'unplayed' ? null : (date ?? null)
