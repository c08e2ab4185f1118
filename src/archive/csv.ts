export type Cell = string | number | boolean | null

/** Rows with the same keys as CSV (RFC 4180), the keys as its first line; what is not known is empty. */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[], keys: readonly string[]): string {
  const lines = [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: NonNullable<Cell>): string {
  // A spreadsheet would take a text that begins like a formula for one.
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
