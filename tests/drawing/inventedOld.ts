import * as v from 'valibot'
import {season, type Season} from '../../src/season/schema.ts'

type Input = v.InferInput<typeof season>

const leg = (home: string, away: string, score: [number, number] | null, more = {}) => ({
  home,
  away,
  score,
  ...more,
})

/** Zones, a zone of one tie, a group without results, both clubs put out, a final without an opponent. */
const old: Input = {
  $schema: 'season.v1.schema.json',
  id: '1966',
  competition: 'Old Cup',
  edition: null,
  start: '1966-04-01',
  end: '1966',
  format: {en: 'Two zones met in a final.', es: 'Dos zonas se enfrentaron en una final.'},
  rules: {pointsForWin: 2, awayGoals: null, extraTime: null, tiebreakers: null},
  entrants: [
    {club: 'toluca', zone: 'north', association: 'MEX', qualifiedAs: 'Champions', entersAt: 'north'},
    {club: 'leon', zone: 'north', entersAt: 'central-1'},
    {club: 'montego-bay-united', zone: 'caribbean', name: 'Seba United', entersAt: 'caribbean'},
    {club: 'saprissa', zone: 'central', entersAt: 'central-1'},
    {club: 'olimpia', zone: 'central'},
    {club: 'fas', qualifiedAs: 'Withdrew'},
  ],
  stages: [
    {
      kind: 'knockout',
      id: 'north',
      zone: 'north',
      ties: [
        {
          id: 'N1',
          clubs: ['toluca', 'pachuca'],
          legs: [leg('toluca', 'pachuca', [1, 0]), leg('pachuca', 'toluca', null)],
          winner: 'toluca',
          decidedBy: 'unknown',
          next: 'F',
          note: 'The second score was not found.',
        },
        {
          id: 'N2',
          clubs: ['cruz-azul', 'leon'],
          legs: [],
          winner: null,
          decidedBy: 'unknown',
          next: null,
        },
      ],
    },
    {
      kind: 'knockout',
      id: 'central-1',
      zone: 'central',
      round: 'first',
      ties: [
        {
          id: 'C1',
          clubs: ['saprissa', 'aurora'],
          legs: [
            leg('saprissa', 'aurora', [1, 0]),
            leg('aurora', 'saprissa', [1, 0]),
            leg('saprissa', 'aurora', [2, 1], {
              replay: true,
              goals: [
                {club: 'saprissa', player: 'Hernández'},
                {club: 'saprissa', player: 'Solano', minute: 70},
                {club: 'aurora', player: 'López', minute: 80},
              ],
            }),
          ],
          winner: 'saprissa',
          decidedBy: 'replay',
          next: 'C3',
        },
        {id: 'C2', clubs: ['olimpia'], legs: [], winner: 'olimpia', decidedBy: 'bye', next: 'C3'},
      ],
    },
    {
      kind: 'knockout',
      id: 'central-2',
      zone: 'central',
      round: 'second',
      ties: [
        {
          id: 'C3',
          clubs: ['saprissa', 'olimpia'],
          legs: [leg('saprissa', 'olimpia', [1, 1]), leg('olimpia', 'saprissa', [2, 0])],
          winner: null,
          decidedBy: 'disqualification',
          next: 'F',
        },
      ],
    },
    {
      kind: 'groups',
      id: 'caribbean',
      zone: 'caribbean',
      note: 'Drawn in December.',
      groups: [
        {id: 'A', clubs: ['montego-bay-united', 'aigle-noir'], matches: [], note: 'In Kingston.'},
        {id: 'B', clubs: ['transvaal', 'robinhood'], matches: []},
      ],
    },
    {
      kind: 'knockout',
      id: 'final',
      round: 'final',
      ties: [{id: 'F', clubs: ['toluca', null], legs: [], winner: 'toluca', decidedBy: 'disqualification'}],
    },
  ],
  champions: [{club: 'toluca', title: 1}],
  runnersUp: [],
  notes: [
    {text: 'A note on the season.'},
    {text: 'A note on the final.', tie: 'F'},
    {text: 'A note on the group.', stage: 'caribbean', group: 'A'},
  ],
  uncertain: [
    {text: 'Doubts about the tie.', tie: 'N1'},
    {text: 'Doubts about the zone.', stage: 'central-1'},
    {text: 'Doubts about the groups.', stage: 'caribbean'},
  ],
  sources: [],
}

/** A final group of which every pair met once, in another season. */
const finalGroup: Input['stages'][number] = {
  kind: 'groups',
  id: 'final',
  round: 'finalGroup',
  groups: [
    {
      id: 'F',
      name: 'Final round',
      clubs: ['toluca', 'saprissa', 'olimpia'],
      matches: [
        leg('toluca', 'saprissa', [2, 0], {status: 'awarded', note: 'Ended 0–1.'}),
        leg('saprissa', 'olimpia', [1, 1], {status: 'abandoned'}),
        leg('olimpia', 'toluca', [3, 1], {status: 'void'}),
      ],
    },
  ],
}

export const oldSeason = (): Season => v.parse(season, old)

/** A season of the format made from the old one with some of it changed. */
export const oldSeasonWith = (more: Partial<Input>): Season => v.parse(season, {...old, ...more})

/** A season whose title was won in its last group. */
export const groupTitle = (): Season =>
  oldSeasonWith({stages: [...old.stages.slice(0, 3), finalGroup], notes: [], uncertain: []})
