/**
 * How a title was won: in a final; in a play-off after a group; as first of a final group; declared, since nobody was
 * left to play; shared by the winners of the zones, since no final was played; not at all.
 */
export type Won = 'final' | 'playoff' | 'group' | 'declared' | 'shared' | 'none'

export interface Honours {
  readonly season: string
  /** Each with which title of the club it was. */
  readonly champions: Readonly<Record<string, number>>
  /** null where nobody lost the title. */
  readonly runnerUp: string | null
  readonly won: Won
}

/** Champion and runner-up of every season, oldest first: written by hand, not taken from the season files. */
export const champions: readonly Honours[] = [
  {season: '1962', champions: {guadalajara: 1}, runnerUp: 'comunicaciones', won: 'final'},
  {season: '1963', champions: {'racing-club-haitien': 1}, runnerUp: 'guadalajara', won: 'final'},
  {season: '1964', champions: {}, runnerUp: null, won: 'none'},
  {season: '1965', champions: {}, runnerUp: null, won: 'none'},
  {season: '1967', champions: {alianza: 1}, runnerUp: 'jong-colombia', won: 'final'},
  {season: '1968', champions: {toluca: 1}, runnerUp: null, won: 'declared'},
  {season: '1969', champions: {'cruz-azul': 1}, runnerUp: 'comunicaciones', won: 'final'},
  {season: '1970', champions: {'cruz-azul': 2}, runnerUp: null, won: 'declared'},
  {season: '1971', champions: {'cruz-azul': 3}, runnerUp: 'alajuelense', won: 'playoff'},
  {season: '1972', champions: {olimpia: 1}, runnerUp: 'robinhood', won: 'final'},
  {season: '1973', champions: {transvaal: 1}, runnerUp: null, won: 'declared'},
  {season: '1974', champions: {municipal: 1}, runnerUp: 'transvaal', won: 'final'},
  {season: '1975', champions: {'atletico-espanol': 1}, runnerUp: 'transvaal', won: 'final'},
  {season: '1976', champions: {aguila: 1}, runnerUp: 'robinhood', won: 'final'},
  {season: '1977', champions: {'club-america': 1}, runnerUp: 'robinhood', won: 'final'},
  {
    season: '1978',
    champions: {'universidad-de-guadalajara': 1, comunicaciones: 1, 'defence-force': 1},
    runnerUp: null,
    won: 'shared',
  },
  {season: '1979', champions: {fas: 1}, runnerUp: 'jong-colombia', won: 'final'},
  {season: '1980', champions: {'pumas-unam': 1}, runnerUp: 'unah', won: 'group'},
  {season: '1981', champions: {transvaal: 2}, runnerUp: 'atletico-marte', won: 'final'},
  {season: '1982', champions: {'pumas-unam': 2}, runnerUp: 'robinhood', won: 'final'},
  {season: '1983', champions: {atlante: 1}, runnerUp: 'robinhood', won: 'final'},
  {season: '1984', champions: {violette: 1}, runnerUp: null, won: 'declared'},
  {season: '1985', champions: {'defence-force': 2}, runnerUp: 'olimpia', won: 'final'},
  {season: '1986', champions: {alajuelense: 1}, runnerUp: 'transvaal', won: 'final'},
  {season: '1987', champions: {'club-america': 2}, runnerUp: 'defence-force', won: 'final'},
  {season: '1988', champions: {olimpia: 2}, runnerUp: 'defence-force', won: 'final'},
  {season: '1989', champions: {'pumas-unam': 3}, runnerUp: 'pinar-del-rio', won: 'final'},
  {season: '1990', champions: {'club-america': 3}, runnerUp: 'pinar-del-rio', won: 'final'},
  {season: '1991', champions: {puebla: 1}, runnerUp: 'police', won: 'final'},
  {season: '1992', champions: {'club-america': 4}, runnerUp: 'alajuelense', won: 'final'},
  {season: '1993', champions: {saprissa: 1}, runnerUp: 'leon', won: 'group'},
  {season: '1994', champions: {cartagines: 1}, runnerUp: 'atlante', won: 'final'},
  {season: '1995', champions: {saprissa: 2}, runnerUp: 'municipal', won: 'group'},
  {season: '1996', champions: {'cruz-azul': 4}, runnerUp: 'necaxa', won: 'group'},
  {season: '1997', champions: {'cruz-azul': 5}, runnerUp: 'la-galaxy', won: 'final'},
  {season: '1998', champions: {'dc-united': 1}, runnerUp: 'toluca', won: 'final'},
  {season: '1999', champions: {necaxa: 1}, runnerUp: 'alajuelense', won: 'final'},
  {season: '2000', champions: {'la-galaxy': 1}, runnerUp: 'olimpia', won: 'final'},
  {season: '2002', champions: {pachuca: 1}, runnerUp: 'morelia', won: 'final'},
  {season: '2003', champions: {toluca: 2}, runnerUp: 'morelia', won: 'final'},
  {season: '2004', champions: {alajuelense: 2}, runnerUp: 'saprissa', won: 'final'},
  {season: '2005', champions: {saprissa: 3}, runnerUp: 'pumas-unam', won: 'final'},
  {season: '2006', champions: {'club-america': 5}, runnerUp: 'toluca', won: 'final'},
  {season: '2007', champions: {pachuca: 2}, runnerUp: 'guadalajara', won: 'final'},
  {season: '2008', champions: {pachuca: 3}, runnerUp: 'saprissa', won: 'final'},
  {season: '2008-09', champions: {atlante: 2}, runnerUp: 'cruz-azul', won: 'final'},
  {season: '2009-10', champions: {pachuca: 4}, runnerUp: 'cruz-azul', won: 'final'},
  {season: '2010-11', champions: {monterrey: 1}, runnerUp: 'real-salt-lake', won: 'final'},
  {season: '2011-12', champions: {monterrey: 2}, runnerUp: 'santos-laguna', won: 'final'},
  {season: '2012-13', champions: {monterrey: 3}, runnerUp: 'santos-laguna', won: 'final'},
  {season: '2013-14', champions: {'cruz-azul': 6}, runnerUp: 'toluca', won: 'final'},
  {season: '2014-15', champions: {'club-america': 6}, runnerUp: 'montreal', won: 'final'},
  {season: '2015-16', champions: {'club-america': 7}, runnerUp: 'tigres', won: 'final'},
  {season: '2016-17', champions: {pachuca: 5}, runnerUp: 'tigres', won: 'final'},
  {season: '2018', champions: {guadalajara: 2}, runnerUp: 'toronto-fc', won: 'final'},
  {season: '2019', champions: {monterrey: 4}, runnerUp: 'tigres', won: 'final'},
  {season: '2020', champions: {tigres: 1}, runnerUp: 'los-angeles-fc', won: 'final'},
  {season: '2021', champions: {monterrey: 5}, runnerUp: 'club-america', won: 'final'},
  {season: '2022', champions: {'seattle-sounders': 1}, runnerUp: 'pumas-unam', won: 'final'},
  {season: '2023', champions: {leon: 1}, runnerUp: 'los-angeles-fc', won: 'final'},
  {season: '2024', champions: {pachuca: 6}, runnerUp: 'columbus-crew', won: 'final'},
  {season: '2025', champions: {'cruz-azul': 7}, runnerUp: 'vancouver-whitecaps', won: 'final'},
  {season: '2026', champions: {toluca: 3}, runnerUp: 'tigres', won: 'final'},
]
