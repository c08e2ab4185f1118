import {buildSeason, type ImportOptions} from './buildSeason.ts'
import {detectKind, type InputKind, readers} from './readers.ts'
import type {Imported} from './report.ts'

export type ImportedText =
  | ({readonly status: 'read'; readonly kind: InputKind} & Imported)
  /** It looks like no kind of input. */
  | {readonly status: 'unknownKind'}

/** A season from the text of a file, whatever kind it is, with the report on it. */
export function importText(text: string, fileName: string, options: ImportOptions): ImportedText {
  const kind = detectKind(text, fileName)
  if (kind === null) return {status: 'unknownKind'}
  const read = readers[kind].read(text, {season: options.season})
  return {status: 'read', kind, ...buildSeason(read, options)}
}
