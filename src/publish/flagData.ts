import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Resvg} from '@resvg/resvg-js'
import {flagCodes} from '../drawing/flagCodes.ts'
import type {Association} from '../season/ids.ts'
import {packageFolder} from './packageFolder.ts'

const folder = join(packageFolder('country-flag-icons'), '3x2')
const read = new Map<string, string>()

/** Twice as wide as cards show it. */
const width = 60

/**
 * The flag of an association as a data address, or null where there is none. As PNG: for each SVG inside an SVG the
 * renderer takes as much memory as for the whole picture.
 */
export function flagData(association: Association | undefined): string | null {
  const code = association === undefined ? undefined : flagCodes.get(association)
  if (code === undefined) return null
  const found = read.get(code)
  if (found !== undefined) return found
  const flag = new Resvg(readFileSync(join(folder, `${code}.svg`)), {
    fitTo: {mode: 'width', value: width},
    font: {loadSystemFonts: false},
  })
  const data = `data:image/png;base64,${flag.render().asPng().toString('base64')}`
  read.set(code, data)
  return data
}
