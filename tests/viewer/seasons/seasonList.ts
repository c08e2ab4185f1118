import type {SeasonList} from '../../../src/season/seasonList.ts'

/** The seasons of `public/data`, as their list has them. */
export const seasonList = {
  seasons: [
    {
      id: '2004',
      competition: 'Champions’ Cup',
      edition: 39,
      champions: ['alajuelense'],
      runnersUp: ['saprissa'],
    },
    {
      id: '2007',
      competition: 'Champions’ Cup',
      edition: 42,
      champions: ['pachuca'],
      runnersUp: ['guadalajara'],
    },
    {
      id: '2013-14',
      competition: 'Champions League',
      edition: 49,
      champions: ['cruz-azul'],
      runnersUp: ['toluca'],
    },
  ],
} as unknown as SeasonList
