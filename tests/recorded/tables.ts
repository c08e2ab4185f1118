import printed from './tables.json'

export type Row = readonly [
  club: string,
  played: number,
  won: number,
  drawn: number,
  lost: number,
  goalsFor: number,
  goalsAgainst: number,
  points: number,
]

interface Printed {
  /** By season, stage and group. */
  readonly tables: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>>
  >
  /** The clubs as they were seeded for the knock-out rounds, first seed first, with their rows of the group stage. */
  readonly seedings: Readonly<Record<string, readonly Row[]>>
}

/** The tables as printed. A group of which no result is known has none. */
export const {tables, seedings} = printed as unknown as Printed
