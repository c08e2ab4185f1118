import type {Association} from '../season/ids.ts'

// FIFA's codes and those of the files, which are ISO's. The Netherlands Antilles (ANT) are no more and have no flag.
const codes =
  'ARU AW ATG AG BER BM BLZ BZ BRB BB CAN CA CAY KY CRC CR CUB CU CUW CW DOM DO GLP GP GUA GT GUF GF GUY GY HAI HT ' +
  'HON HN JAM JM LCA LC MEX MX MTQ MQ NCA NI PAN PA PUR PR SKN KN SLV SV SUR SR TRI TT USA US VIN VC VIR VI'

/** The code of the file that shows an association's flag. */
export const flagCodes: ReadonlyMap<Association, string> = new Map(
  [...codes.matchAll(/(\w{3}) (\w{2})/g)].map(([, fifa = '', iso = '']) => [fifa, iso]),
)
