import type {InputReader} from '../report.ts'
import {readCsv} from './readCsv.ts'
import {findHeaderLine} from './readTable.ts'

/** Tables with a header, cut by commas, semicolons, tabs or upright lines. */
export const csv: InputReader = {
  extensions: ['.csv', '.tsv', '.tab'],
  looksLike: (text) => findHeaderLine(text) !== null,
  read: (text) => readCsv(text),
}
