import * as v from 'valibot'
import {season, type Season} from '../../src/season/schema.ts'

type Input = v.InferInput<typeof season>
type InputStage = Input['stages'][number]

const leg = (home: string | null, away: string | null, score: [number, number] | null, more = {}) => ({
  home,
  away,
  score,
  ...more,
})

const quarterfinals: InputStage = {
  kind: 'knockout',
  id: 'qf',
  round: 'qf',
  ties: [
    // Nobody knows the scores, only who went through.
    {
      id: 'QF1',
      clubs: ['saprissa', 'pachuca'],
      legs: [leg('saprissa', 'pachuca', null), leg('pachuca', 'saprissa', null)],
      winner: 'saprissa',
      decidedBy: 'unknown',
      next: 'SF1',
    },
    {id: 'QF2', clubs: ['toluca'], legs: [], winner: 'toluca', decidedBy: 'bye', next: 'SF1'},
    {
      id: 'QF3',
      clubs: ['olimpia', 'fas'],
      legs: [
        leg('olimpia', 'fas', [2, 1], {date: '2030-03-01'}),
        leg('fas', 'olimpia', null, {status: 'unplayed'}),
      ],
      winner: 'olimpia',
      decidedBy: 'walkover',
      next: 'SF2',
    },
    // The first leg was annulled and played again; the opponent has only a name.
    {
      id: 'QF4',
      clubs: ['cruz-azul', {name: 'MG Renegades'}],
      legs: [
        leg('cruz-azul', null, [3, 1], {status: 'void', date: '2030-03-01'}),
        leg('cruz-azul', null, [1, 0], {date: '2030-03-20', note: 'Played again.'}),
      ],
      winner: 'cruz-azul',
      next: 'SF2',
    },
  ],
}

const semifinals: InputStage = {
  kind: 'knockout',
  id: 'sf',
  round: 'sf',
  ties: [
    {id: 'SF1', clubs: ['saprissa', 'toluca'], legs: [leg('saprissa', 'toluca', null)], next: 'F'},
    {
      id: 'SF2',
      clubs: ['olimpia', 'cruz-azul'],
      legs: [leg('olimpia', 'cruz-azul', [0, 0], {date: '2030-04-01', afterExtraTime: [1, 0]})],
      next: 'F',
    },
  ],
}

const final: InputStage = {
  kind: 'knockout',
  id: 'final',
  round: 'final',
  ties: [{id: 'F', clubs: [null, 'olimpia'], legs: [leg(null, 'olimpia', null)], next: null}],
}

const table: InputStage = {
  kind: 'groups',
  id: 'groups',
  round: 'groups',
  groups: [
    {
      id: 'A',
      clubs: ['saprissa', 'pachuca', 'toluca'],
      matches: [
        leg('saprissa', 'pachuca', null, {date: '2030-01-01'}),
        leg('pachuca', 'toluca', null, {status: 'unplayed'}),
        leg('toluca', 'saprissa', [2, 0], {date: '2030-01-02'}),
      ],
      advance: [{place: 1, next: 'QF1'}],
    },
  ],
}

const open: Input = {
  $schema: 'season.v1.schema.json',
  id: '2030',
  competition: 'Open Cup',
  edition: null,
  rules: {pointsForWin: 3, awayGoals: 'none', extraTime: true, tiebreakers: ['points', 'goalDifference']},
  entrants: ['saprissa', 'pachuca', 'toluca', 'olimpia', 'fas', 'cruz-azul'].map((club) => ({club})),
  stages: [table, quarterfinals, semifinals, final],
  champions: [],
  runnersUp: [],
  notes: [],
  uncertain: [],
  sources: [],
}

/**
 * A season under way in which much is not known: ties and group matches without scores, a bye, a walkover, an
 * annulled leg, an opponent of whom only the name is known, a final that waits for its clubs.
 */
export const openSeason = (): Season => v.parse(season, open)

/** A season of the format made from `open` with some of it changed. */
export const openSeasonWith = (more: Partial<Input>): Season => v.parse(season, {...open, ...more})
