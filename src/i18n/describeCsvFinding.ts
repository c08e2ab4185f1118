import type {CsvFinding} from '../import/csv/csvFinding.ts'
import type {Language} from '../season/languages.ts'
import {csvWords} from './csvWords.ts'

/** What the reader of CSV has to say of a cell, a row, a column or the whole file. */
export function describeCsvFinding(language: Language, finding: CsvFinding): string {
  const words = csvWords[language]
  const join = (text: string, more: string | undefined) => (more === undefined ? text : `${text} ${more}`)
  switch (finding.kind) {
    case 'cell': {
      const {column, text, expected, meant} = finding
      const said = words.cell(column, shorten(text), words.cellExpectations[expected])
      return join(said, meant === undefined ? undefined : words.against(shorten(meant)))
    }
    case 'row':
      return words.row(shorten(finding.text), words.rowExpectations[finding.expected])
    case 'column': {
      const said = finding.text === '' ? words.namelessColumn : words.column(shorten(finding.text))
      return join(said, finding.meant === undefined ? undefined : words.meant(finding.meant))
    }
    case 'setting': {
      const said = words.setting(shorten(finding.text))
      return join(said, finding.meant === undefined ? undefined : words.meant(finding.meant))
    }
    case 'dateOrder':
      return words.dateOrder(finding.text)
    case 'shortYear':
      return words.shortYear(finding.text, finding.taken)
    case 'quotes':
      return words.quotes
    case 'encoding':
      return words.encoding(shorten(finding.text))
  }
}

// A cell can hold a page.
const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
