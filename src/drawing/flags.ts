import type {Association} from '../season/ids.ts'

// The flags of the associations whose clubs have entered, and no other: each is a file of its own that loads when it
// is drawn. By path, since the library does not export its files by name.
const files = import.meta.glob<string>(
  '/node_modules/country-flag-icons/3x2/{AG,AW,BB,BM,BZ,CA,CR,CU,CW,DO,GF,GP,GT,GY,HN,HT,JM,KN,KY,LC,MQ,MX,NI,PA,PR,SR,SV,TT,US,VC,VI}.svg',
  {query: '?url', import: 'default', eager: true},
)

// FIFA's codes and those of the files, which are ISO's. The Netherlands Antilles (ANT) are no more and have no flag.
const codes =
  'ARU AW ATG AG BER BM BLZ BZ BRB BB CAN CA CAY KY CRC CR CUB CU CUW CW DOM DO GLP GP GUA GT GUF GF GUY GY HAI HT ' +
  'HON HN JAM JM LCA LC MEX MX MTQ MQ NCA NI PAN PA PUR PR SKN KN SLV SV SUR SR TRI TT USA US VIN VC VIR VI'

/** The associations that have a flag, each with the name of its file. */
export const flagFiles: ReadonlyMap<Association, string> = new Map(
  [...codes.matchAll(/(\w{3}) (\w{2})/g)].flatMap(([, fifa, iso]): [string, string][] =>
    fifa === undefined || iso === undefined ? [] : [[fifa, iso]],
  ),
)

/** The address of an association's flag (3:2), or null where there is none. */
export function flagOf(association: Association | undefined): string | null {
  const file = association === undefined ? undefined : flagFiles.get(association)
  return files[`/node_modules/country-flag-icons/3x2/${file ?? ''}.svg`] ?? null
}
