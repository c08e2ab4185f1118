import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {flagCodes} from '../drawing/flagCodes.ts'
import type {Association} from '../season/ids.ts'
import {packageFolder} from './packageFolder.ts'

const folder = join(packageFolder('country-flag-icons'), '3x2')
const read = new Map<string, string>()

/** The flag of an association as a data address, or null where there is none. */
export function flagData(association: Association | undefined): string | null {
  const code = association === undefined ? undefined : flagCodes.get(association)
  if (code === undefined) return null
  const found = read.get(code)
  if (found !== undefined) return found
  const data = `data:image/svg+xml;base64,${readFileSync(join(folder, `${code}.svg`)).toString('base64')}`
  read.set(code, data)
  return data
}
