import type {CsvFinding} from './csvFinding.ts'
import {type DateCell, type DateOrder, orderDate, readDateCell} from './readDate.ts'

export interface DateColumn {
  /** The date of a cell as ISO; null where it is none, or where the order of day and month is not known. */
  readonly dateOf: (text: string) => string | null
  /** True where the cell is a date, whatever its order. */
  readonly isDate: (text: string) => boolean
  /** Lines of which the time of day is not kept. */
  readonly timedLines: readonly number[]
  readonly findings: readonly CsvFinding[]
}

interface Cell {
  readonly line: number
  readonly text: string
}

/** Which of the two comes first is decided over the whole column, or said not to be known: never guessed. */
export function readDateColumn(cells: readonly Cell[], given?: DateOrder): DateColumn {
  const read = new Map<string, DateCell>(cells.map(({text}) => [text, readDateCell(text)]))
  const open = cells.flatMap(({line, text}) => {
    const cell = read.get(text)
    return cell?.kind === 'open' ? [{line, text, open: cell.open}] : []
  })
  const fits = (order: DateOrder) => open.filter(({open: date}) => orderDate(date, order) !== null).length
  const [dmy, mdy] = [fits('dmy'), fits('mdy')]
  const differs = open.some(({open: date}) => orderDate(date, 'dmy') !== orderDate(date, 'mdy'))
  // What does not fit the order that fits more is then reported as no date.
  const order = given ?? (dmy > mdy ? 'dmy' : mdy > dmy ? 'mdy' : differs ? undefined : 'dmy')

  const dateOf = (text: string): string | null => {
    const cell = read.get(text) ?? readDateCell(text)
    if (cell.kind === 'date') return cell.date
    return cell.kind === 'open' && order !== undefined ? orderDate(cell.open, order) : null
  }
  const findings: CsvFinding[] = []
  const first = open[0]
  if (order === undefined && first !== undefined) {
    findings.push({kind: 'dateOrder', lines: open.map(({line}) => line), text: first.text})
  }
  const short = cells.find(({text}) => {
    const cell = read.get(text)
    return cell !== undefined && cell.kind !== 'none' && cell.shortYear === true && dateOf(text) !== null
  })
  if (short !== undefined) {
    findings.push({kind: 'shortYear', ...short, taken: dateOf(short.text)?.slice(0, 4) ?? ''})
  }
  const timedLines = cells.flatMap(({line, text}) => {
    const cell = read.get(text)
    return cell !== undefined && cell.kind !== 'none' && cell.time === true ? [line] : []
  })
  const isDate = (text: string) => {
    const cell = read.get(text) ?? readDateCell(text)
    return cell.kind === 'date' || (cell.kind === 'open' && order === undefined)
  }
  return {dateOf, isDate, timedLines, findings}
}
