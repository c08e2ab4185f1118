import type {Association} from '../season/ids.ts'
import {flagCodes} from './flagCodes.ts'

// The flags of the associations whose clubs have entered, and no other: each is a file of its own that loads when it
// is drawn. By path, since the library does not export its files by name.
const files = import.meta.glob<string>(
  '/node_modules/country-flag-icons/3x2/{AG,AW,BB,BM,BZ,CA,CR,CU,CW,DO,GF,GP,GT,GY,HN,HT,JM,KN,KY,LC,MQ,MX,NI,PA,PR,SR,SV,TT,US,VC,VI}.svg',
  {query: '?url', import: 'default', eager: true},
)

const flags = new Map<Association, string>(
  [...flagCodes].flatMap(([association, code]): [Association, string][] => {
    const file = files[`/node_modules/country-flag-icons/3x2/${code}.svg`]
    return file === undefined ? [] : [[association, file]]
  }),
)

/** The address of an association's flag (3:2), or null where there is none. */
export function flagOf(association: Association | undefined): string | null {
  return (association === undefined ? undefined : flags.get(association)) ?? null
}
