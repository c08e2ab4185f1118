import {languages} from '../../season/languages.ts'
import type {Text} from '../../season/text.ts'
import {type ColumnKey, columnOf} from './columns.ts'
import type {CellExpectation, CsvFinding} from './csvFinding.ts'
import type {CsvTable, TableRow} from './readTable.ts'
import {readCount} from './readCount.ts'
import {readScore} from './readScore.ts'
import type {Score} from '../../season/schema.ts'

/** The cells of one row by their columns; what cannot be read is told and left out. */
export interface RowCells {
  readonly line: number
  /** The cell as it stands, '' where there is none. */
  readonly raw: (key: ColumnKey) => string
  readonly has: (key: ColumnKey) => boolean
  readonly read: <Value>(
    key: ColumnKey,
    reader: (text: string) => Value | undefined,
    expected: CellExpectation,
  ) => Value | undefined
  readonly score: (key: ColumnKey) => Score | undefined
  readonly count: (key: ColumnKey) => number | undefined
  readonly text: (key: ColumnKey) => Text | undefined
  readonly report: (key: ColumnKey, expected: CellExpectation, meant?: string) => void
}

const longestText = 600
const longestCell = 4000

export function createRowCells(
  table: CsvTable,
  row: TableRow,
  tell: (finding: CsvFinding) => void,
): RowCells {
  const cells = new Map<string, string>()
  table.header.forEach((column, i) => {
    if (column !== null) cells.set(cellKey(column.key, column.language), row.cells[i] ?? '')
  })
  const raw = (key: ColumnKey) => cells.get(key) ?? ''
  const reportText = (key: ColumnKey, text: string, expected: CellExpectation, meant?: string) => {
    const column = columnOf(key).title
    tell({kind: 'cell', line: row.line, column, text, expected, ...(meant === undefined ? {} : {meant})})
  }
  const report: RowCells['report'] = (key, expected, meant) => {
    reportText(key, raw(key), expected, meant)
  }
  const read: RowCells['read'] = (key, reader, expected) => {
    const text = raw(key)
    if (text === '') return undefined
    // What is far longer than anything that can be read is not looked through.
    const value = text.length > longestCell ? undefined : reader(text)
    if (value === undefined) report(key, expected)
    return value
  }
  const line = (key: ColumnKey, language?: (typeof languages)[number]) => {
    const text = cells.get(cellKey(key, language)) ?? ''
    if (text.length <= longestText) return text
    reportText(key, text, 'shorter')
    return ''
  }
  return {
    line: row.line,
    raw,
    has: (key) => raw(key) !== '',
    read,
    score: (key) => {
      const text = raw(key)
      const score = text === '' ? undefined : text.length > 40 ? null : readScore(text)
      if (score === null || score === 'date') report(key, score === 'date' ? 'scoreNotDate' : 'score')
      return score === null || score === 'date' ? undefined : score
    },
    count: (key) => read(key, (text) => readCount(text) ?? undefined, 'number'),
    text: (key) => {
      const [plain, english] = [line(key), line(key, 'en')]
      if (plain !== '' && english !== '' && plain !== english) report(key, 'sameAsAbove', english)
      return textOf(plain, (language) => line(key, language))
    },
    report,
  }
}

/** One text, or one per language where a column for a language has something. */
export function textOf(
  plain: string,
  inLanguage: (language: (typeof languages)[number]) => string,
): Text | undefined {
  const each = languages.map((language) => [language, inLanguage(language)] as const)
  if (each.every(([, text]) => text === '')) return plain === '' ? undefined : plain
  const entries = each
    .map(([language, text]) => [language, language === 'en' && text === '' ? plain : text] as const)
    .filter(([, text]) => text !== '')
  return Object.fromEntries(entries)
}

const cellKey = (key: ColumnKey, language?: string) => (language === undefined ? key : `${key} (${language})`)
