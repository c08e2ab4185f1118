import type {Association} from '../season/ids.ts'
import {flagCodes} from '../drawing/flagCodes.ts'
import {flagOf} from '../drawing/flags.ts'

// The drawings of the flags themselves: a file that is to stand alone cannot fetch them.
const sources = import.meta.glob<string>(
  '/node_modules/country-flag-icons/3x2/{AG,AW,BB,BM,BZ,CA,CR,CU,CW,DO,GF,GP,GT,GY,HN,HT,JM,KN,KY,LC,MQ,MX,NI,PA,PR,SR,SV,TT,US,VC,VI}.svg',
  {query: '?raw', import: 'default', eager: true},
)

/** The source of an association's flag, or null where there is none. */
export function flagSourceOf(association: Association | undefined): string | null {
  const file = association === undefined ? undefined : flagCodes.get(association)
  return sources[`/node_modules/country-flag-icons/3x2/${file ?? ''}.svg`] ?? null
}

/** The source of the flag that a drawing shows from this address. */
export function flagSourceAt(address: string): string | null {
  const [association] = [...flagCodes.keys()].filter((candidate) => flagOf(candidate) === address)
  return flagSourceOf(association)
}
