export type Row = readonly [
  club: string,
  played: number,
  won: number,
  drawn: number,
  lost: number,
  goalsFor: number,
  goalsAgainst: number,
  points: number,
]

export interface Seeded {
  readonly seed: number
  readonly group: string
  readonly row: Row
}

/** The tables as printed, by season, stage and group. */
export const tables: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>>
> = {
  '2013-14': {
    groups: {
      '1': [
        ['arabe-unido', 4, 3, 0, 1, 7, 3, 9],
        ['houston-dynamo', 4, 2, 1, 1, 4, 2, 7],
        ['w-connection', 4, 0, 1, 3, 1, 7, 1],
      ],
      '2': [
        ['sporting-kansas-city', 4, 2, 2, 0, 5, 1, 8],
        ['olimpia', 4, 2, 1, 1, 2, 2, 7],
        ['real-esteli', 4, 0, 1, 3, 1, 5, 1],
      ],
      '3': [
        ['cruz-azul', 4, 4, 0, 0, 10, 2, 12],
        ['herediano', 4, 2, 0, 2, 11, 8, 6],
        ['valencia-hai', 4, 0, 0, 4, 4, 15, 0],
      ],
      '4': [
        ['alajuelense', 4, 3, 0, 1, 4, 1, 9],
        ['club-america', 4, 2, 0, 2, 4, 2, 6],
        ['sporting-san-miguelito', 4, 1, 0, 3, 1, 6, 3],
      ],
      '5': [
        ['san-jose-earthquakes', 4, 2, 0, 2, 4, 2, 6],
        ['montreal', 4, 2, 0, 2, 3, 4, 6],
        ['heredia-gua', 4, 2, 0, 2, 2, 3, 6],
      ],
      '6': [
        ['toluca', 4, 4, 0, 0, 15, 4, 12],
        ['comunicaciones', 4, 2, 0, 2, 7, 7, 6],
        ['caledonia-aia', 4, 0, 0, 4, 2, 13, 0],
      ],
      '7': [
        ['tijuana', 4, 3, 1, 0, 10, 2, 10],
        ['luis-angel-firpo', 4, 2, 1, 1, 6, 3, 7],
        ['victoria', 4, 0, 0, 4, 4, 15, 0],
      ],
      '8': [
        ['la-galaxy', 4, 3, 0, 1, 6, 4, 9],
        ['cartagines', 4, 1, 1, 2, 4, 7, 4],
        ['isidro-metapan', 4, 1, 1, 2, 6, 5, 4],
      ],
    },
  },
}

/** The tables by which clubs were seeded for the knock-out rounds. */
export const seedings: Readonly<Record<string, readonly Seeded[]>> = {
  '2013-14': [
    {seed: 1, group: '6', row: ['toluca', 4, 4, 0, 0, 15, 4, 12]},
    {seed: 2, group: '3', row: ['cruz-azul', 4, 4, 0, 0, 10, 2, 12]},
    {seed: 3, group: '7', row: ['tijuana', 4, 3, 1, 0, 10, 2, 10]},
    {seed: 4, group: '1', row: ['arabe-unido', 4, 3, 0, 1, 7, 3, 9]},
    {seed: 5, group: '4', row: ['alajuelense', 4, 3, 0, 1, 4, 1, 9]},
    {seed: 6, group: '8', row: ['la-galaxy', 4, 3, 0, 1, 6, 4, 9]},
    {seed: 7, group: '2', row: ['sporting-kansas-city', 4, 2, 2, 0, 5, 1, 8]},
    {seed: 8, group: '5', row: ['san-jose-earthquakes', 4, 2, 0, 2, 4, 2, 6]},
  ],
}
