import {toCsv, type Cell} from '../archive/csv.ts'

/** Records of one kind, as they are saved: the keys are English in every language. */
export interface Dataset {
  readonly name: string
  readonly keys: readonly string[]
  readonly records: readonly Readonly<Record<string, Cell>>[]
}

export const dataFormats = ['CSV', 'JSON'] as const
export type DataFormat = (typeof dataFormats)[number]

export interface TextFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** A dataset as a file. */
export function dataFile(format: DataFormat, {name, keys, records}: Dataset): TextFile {
  switch (format) {
    case 'CSV':
      return {name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: toCsv(records, keys)}
    case 'JSON':
      return {name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(records, null, 2)}\n`}
  }
}
