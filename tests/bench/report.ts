export interface Row {
  readonly what: string
  readonly measured: string
  /** The figure that is held against the budget. */
  readonly value?: number
  readonly budget?: number
  readonly unit?: string
}

/** A line of the table, with its budget where there is one. */
export function row(what: string, value: number, unit: string, budget?: number, aside = ''): Row {
  const measured = `${rounded(value)} ${unit}${aside === '' ? '' : ` (${aside})`}`
  return {what, measured, value, unit, ...(budget === undefined ? {} : {budget})}
}

export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({what, measured, value, budget, unit = ''}) => {
    if (budget === undefined || value === undefined) return [what, measured, '', '']
    return [what, measured, `≤ ${budget} ${unit}`, value <= budget ? 'ok' : 'OVER']
  })
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]!.length)))
  console.log(`\n${title}`)
  for (const line of cells)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

export function rounded(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)
}
