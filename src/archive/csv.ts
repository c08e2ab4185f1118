export type Cell = string | number | boolean | null

/** Rows with the same keys as CSV (RFC 4180), the keys as its first line; what is not known is empty. */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[], keys: readonly string[]): string {
  return writeLine(keys) + rows.map((row) => writeLine(keys.map((key) => row[key] ?? ''))).join('')
}

/** One line of CSV. */
export function writeLine(cells: readonly NonNullable<Cell>[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: NonNullable<Cell>): string {
  // A spreadsheet would take a text that begins like a formula for one; an apostrophe that stands there already gets
  // another, so that taking one away gives back what was written.
  const text = typeof cell === 'string' && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
