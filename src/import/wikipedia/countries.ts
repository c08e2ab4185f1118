import {nameWords} from '../clubNames.ts'
import type {Association} from '../../season/ids.ts'

/** The FIFA code of a country by its name in Chinese (any region's), English or Spanish; undefined for other words. */
export function countryOf(name: string): Association | undefined {
  return names().get(keyOf(name))
}

let known: ReadonlyMap<string, Association> | undefined

// Made when first asked for: the names of every country in five languages.
function names(): ReadonlyMap<string, Association> {
  known ??= new Map([
    ...['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en', 'es'].flatMap((language) => {
      const displayed = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
      return codes.flatMap(([region = '', code = '']) => {
        const name = displayed.of(region)
        return name === undefined ? [] : [[keyOf(name), code] as const]
      })
    }),
    ...others.map(([name = '', code = '']) => [keyOf(name), code] as const),
  ])
  return known
}

const keyOf = (name: string) =>
  nameWords(name.replace(/(?:國家)?足球(?:協會|總會|联盟|聯盟)$/, ''))
    .join('')
    .replaceAll(/[及和与]|and/g, '')

// Names that no list of regions has: nations within a state, and what pages write otherwise.
const others = [
  ['英格蘭', 'ENG'],
  ['England', 'ENG'],
  ['蘇格蘭', 'SCO'],
  ['Scotland', 'SCO'],
  ['威爾斯', 'WAL'],
  ['威爾士', 'WAL'],
  ['Wales', 'WAL'],
  ['北愛爾蘭', 'NIR'],
  ['Northern Ireland', 'NIR'],
  ['科索沃', 'KVX'],
  ['Kosovo', 'KVX'],
  ['千里達及多巴哥', 'TRI'],
  ['千里達', 'TRI'],
  ['多米尼加', 'DOM'],
  ['United States of America', 'USA'],
  ['南韓', 'KOR'],
  ['韓國', 'KOR'],
  ['北韓', 'PRK'],
  ['Czech Republic', 'CZE'],
  ['荷屬安的列斯', 'ANT'],
  ['大溪地', 'TAH'],
  ['中華台北', 'TPE'],
  ['Chinese Taipei', 'TPE'],
  ['聖基茨和尼維斯', 'SKN'],
  ['法屬蓋亞那', 'GUF'],
]

// FIFA's codes by ISO's regions.
const codes = (
  'AD AND,AE UAE,AF AFG,AG ATG,AI AIA,AL ALB,AM ARM,AO ANG,AR ARG,AS ASA,AT AUT,AU AUS,AW ARU,AZ AZE,BA BIH,BB BRB,' +
  'BD BAN,BE BEL,BF BFA,BG BUL,BH BHR,BI BDI,BJ BEN,BM BER,BN BRU,BO BOL,BR BRA,BS BAH,BT BHU,BW BOT,BY BLR,BZ BLZ,' +
  'CA CAN,CD COD,CF CTA,CG CGO,CH SUI,CI CIV,CK COK,CL CHI,CM CMR,CN CHN,CO COL,CR CRC,CU CUB,CV CPV,CW CUW,CY CYP,' +
  'CZ CZE,DE GER,DJ DJI,DK DEN,DM DMA,DO DOM,DZ ALG,EC ECU,EE EST,EG EGY,ER ERI,ES ESP,ET ETH,FI FIN,FJ FIJ,FO FRO,' +
  'FR FRA,GA GAB,GD GRN,GE GEO,GF GUF,GH GHA,GI GIB,GM GAM,GN GUI,GP GLP,GQ EQG,GR GRE,GT GUA,GU GUM,GW GNB,GY GUY,' +
  'HK HKG,HN HON,HR CRO,HT HAI,HU HUN,ID IDN,IE IRL,IL ISR,IN IND,IQ IRQ,IR IRN,IS ISL,IT ITA,JM JAM,JO JOR,JP JPN,' +
  'KE KEN,KG KGZ,KH CAM,KM COM,KN SKN,KP PRK,KR KOR,KW KUW,KY CAY,KZ KAZ,LA LAO,LB LBN,LC LCA,LI LIE,LK SRI,LR LBR,' +
  'LS LES,LT LTU,LU LUX,LV LVA,LY LBY,MA MAR,MC MON,MD MDA,ME MNE,MG MAD,MK MKD,ML MLI,MM MYA,MN MNG,MO MAC,MQ MTQ,' +
  'MR MTN,MS MSR,MT MLT,MU MRI,MV MDV,MW MWI,MX MEX,MY MAS,MZ MOZ,NA NAM,NC NCL,NE NIG,NG NGA,NI NCA,NL NED,NO NOR,' +
  'NP NEP,NZ NZL,OM OMA,PA PAN,PE PER,PF TAH,PG PNG,PH PHI,PK PAK,PL POL,PR PUR,PS PLE,PT POR,PY PAR,QA QAT,RO ROU,' +
  'RS SRB,RU RUS,RW RWA,SA KSA,SB SOL,SC SEY,SD SDN,SE SWE,SG SGP,SI SVN,SK SVK,SL SLE,SM SMR,SN SEN,SO SOM,SR SUR,' +
  'SS SSD,ST STP,SV SLV,SY SYR,SZ SWZ,TC TCA,TD CHA,TG TOG,TH THA,TJ TJK,TL TLS,TM TKM,TN TUN,TO TGA,TR TUR,TT TRI,' +
  'TW TPE,TZ TAN,UA UKR,UG UGA,US USA,UY URU,UZ UZB,VC VIN,VE VEN,VG VGB,VI VIR,VN VIE,VU VAN,WS SAM,YE YEM,ZA RSA,' +
  'ZM ZAM,ZW ZIM'
)
  .split(',')
  .map((pair) => pair.split(' '))
