import type {InputReader} from '../report.ts'
import {isPlainHeading} from './readHeading.ts'
import {readFootballTxt} from './readFootballTxt.ts'
import {readMatchLine} from './readMatchLine.ts'

/** Football.TXT, the plain text in which openfootball keeps fixtures and results. */
export const footballTxt: InputReader = {
  extensions: ['.txt'],
  looksLike: (text) => {
    const lines = text.slice(0, 20_000).split(/\r?\n/)
    if (lines.some((line) => /^\s*(?:[▪▸»●•]|::)\s*\S/.test(line))) return true
    const matches = lines.filter((line) => readMatchLine(line, 0) !== null && /\sv\s|\d[-–]\d/.test(line))
    return matches.length > 0 && lines.some((line) => /^=+\s*\S/.test(line) || isPlainHeading(line))
  },
  read: readFootballTxt,
}
