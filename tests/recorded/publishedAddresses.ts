/**
 * Every form of address that was ever given to readers, blogs and programs, seen from the folder of the build. They
 * stay for the life of the project: a line may be added here, and none may go.
 */
export const publishedViews = [
  '',
  '?season=2013-14',
  '?season=2007&lang=es&club=olimpia,pachuca&view=list&tie=SF1&theme=dark',
  '?season=2004&lang=zh-Hant&association=CRC&plain=true',
  '?lang=zh&view=journey&club=saprissa',
  '?season=1963&static=true',
  '?data=data/seasons/1978.json',
  'index.html?season=2025&lang=es-MX&view=clubs',
  'en/2013-14/',
  'zh-Hant/2004/?club=alajuelense&view=matches',
  'es/2026/index.html?plain=true&theme=light',
  'en/2007/?association=HON&tie=QF1&static=true',
  'standalone.html?season=1986&club=alajuelense',
]

export const publishedFiles = [
  'data/index.json',
  'data/clubs.json',
  'data/archive.json',
  'data/seasons/2013-14.json',
  'data/season.v1.schema.json',
  'data/templates/groups-and-knockout.csv',
  'data/templates/knockout.csv',
  'embed.js',
  'cuadro.js',
  'viewer.js',
  '404.html',
  'en/2013-14/card.png',
  'zh-Hant/1962/card.png',
]
