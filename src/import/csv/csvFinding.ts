/** What was expected in a cell that could not be read. */
export const cellExpectations = [
  'score',
  'scoreNotDate',
  'date',
  'number',
  'flag',
  'status',
  'decidedBy',
  'round',
  'zone',
  'pointsForWin',
  'awayGoals',
  'extraTime',
  'tiebreakers',
  'dateOrder',
  'goals',
  'id',
  'country',
  'leg',
  'shorter',
  'club',
  'next',
  'sameAsAbove',
  'group',
  'bothGoals',
] as const
export type CellExpectation = (typeof cellExpectations)[number]

/** Why a whole row is not in the season. */
export const rowExpectations = ['stage', 'clubs', 'header', 'homeAndAway'] as const
export type RowExpectation = (typeof rowExpectations)[number]

/** What the reader of CSV has to say, as data. `line` is the row of the spreadsheet, counted from 1. */
export type CsvFinding =
  /** A cell that is not in the season; the rest of its row is. */
  | {
      readonly kind: 'cell'
      readonly line: number
      readonly column: string
      readonly text: string
      readonly expected: CellExpectation
      /** What it was probably meant to be, or what stands against it. */
      readonly meant?: string
    }
  | {readonly kind: 'row'; readonly line: number; readonly text: string; readonly expected: RowExpectation}
  /** A column, or a line above the header, that nothing is known by that name. */
  | {
      readonly kind: 'column' | 'setting'
      readonly line: number
      readonly text: string
      readonly meant?: string
    }
  /** Whether day or month comes first, no date of the file says. None of them is in the season. */
  | {readonly kind: 'dateOrder'; readonly lines: readonly number[]; readonly text: string}
  /** Years of two digits, and the century that was taken. */
  | {readonly kind: 'shortYear'; readonly line: number; readonly text: string; readonly taken: string}
  /** Quotation marks that do not close, from this row on. */
  | {readonly kind: 'quotes'; readonly line: number}
  /** Letters were lost before the file came here. */
  | {readonly kind: 'encoding'; readonly line: number; readonly text: string}
