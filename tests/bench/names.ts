const cities: Readonly<Record<string, string>> = {
  MEX: 'Toluca,Pachuca,Tijuana,León,Monterrey,Puebla,Veracruz,Morelia,Mérida,Celaya,Torreón,Tampico,Oaxaca,Culiacán,Querétaro',
  USA: 'San Jose,Houston,Kansas City,Seattle,Columbus,Dallas,Chicago,Salt Lake,Washington,New England,San Antonio',
  CAN: 'Toronto,Montréal,Vancouver,Ottawa,Edmonton,Halifax',
  CRC: 'Alajuela,Heredia,Cartago,San Carlos,Pérez Zeledón,Liberia,Limón,Puntarenas',
  HON: 'Tegucigalpa,San Pedro Sula,La Ceiba,El Progreso,Comayagua,Choluteca',
  GUA: 'Guatemala,Xela,Mixco,Cobán,Antigua,Escuintla,Retalhuleu',
  SLV: 'San Salvador,Santa Tecla,Metapán,Sonsonate,San Miguel,Ahuachapán',
  PAN: 'Panamá,Colón,Chiriquí,La Chorrera,San Miguelito',
  NCA: 'Managua,Estelí,Diriamba,Chinandega,Ocotal',
  JAM: 'Kingston,Montego Bay,Portmore,Spanish Town',
  TRI: 'Port of Spain,San Fernando,Arima,Tobago,Chaguanas',
  HAI: 'Port-au-Prince,Cap-Haïtien,Saint-Marc,Les Cayes',
  PUR: 'Bayamón,Ponce,Mayagüez,Carolina',
  BLZ: 'Belmopan,San Ignacio,Dangriga',
}
const patterns = [
  '%',
  'Deportivo %',
  'Atlético %',
  'Real %',
  '% FC',
  'Unión %',
  'Sporting %',
  '% United',
  'Municipal %',
  'Independiente %',
  'Juventud %',
  '% Rovers',
  'Racing %',
]

export interface InventedClub {
  readonly name: string
  readonly city: string
  readonly association: string
}

/** Clubs that never were, with names as long as the real ones are; no two have the same name. */
export function inventedClubs(count: number): readonly InventedClub[] {
  const places = Object.entries(cities).flatMap(([association, list]) =>
    list.split(',').map((city) => ({city, association})),
  )
  return Array.from({length: count}, (_, index) => {
    const which = (index * 7) % places.length
    const place = places[which]!
    const pattern = patterns[(which + Math.floor(index / places.length)) % patterns.length]!
    return {...place, name: pattern.replace('%', place.city)}
  })
}
