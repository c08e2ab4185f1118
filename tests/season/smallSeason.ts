import {expect} from 'vitest'
import type {ClubId} from '../../src/season/ids.ts'
import {parseSeason} from '../../src/season/parse.ts'
import type {Season} from '../../src/season/schema.ts'

const clubs = ['ada', 'bee', 'cat', 'dog', 'elk', 'fox']

const leg = (home: string | null, away: string | null, score: [number, number] | null) => ({
  home,
  away,
  score,
})

/** A whole season as a file has it, small enough to be changed in one place by a test. */
export const smallSeason = () => ({
  $schema: '../season.v1.schema.json',
  id: '1999',
  competition: "Champions' Cup",
  edition: 1,
  rules: {pointsForWin: 3, awayGoals: 'none', extraTime: true, tiebreakers: ['points', 'goalDifference']},
  entrants: clubs.map((club) => ({club})),
  draw: {pots: [{name: 'A', clubs: ['ada', 'bee']}]},
  schedule: [{stage: 'sf', from: '1999-05-01', to: '1999-05-02'}],
  stages: [
    {
      kind: 'groups',
      id: 'groups',
      round: 'groups',
      groups: [
        {
          id: 'A',
          clubs: ['ada', 'bee', 'cat'],
          matches: [leg('ada', 'bee', [1, 0]), leg('bee', 'cat', [2, 2]), leg('cat', 'ada', [0, 3])],
          order: ['ada', 'bee', 'cat'],
          advance: [{place: 1, club: 'ada', next: 'SF1'}],
        },
      ],
    },
    {
      kind: 'knockout',
      id: 'sf',
      round: 'sf',
      ties: [
        {
          id: 'SF1',
          clubs: ['ada', 'dog'],
          legs: [leg('ada', 'dog', [2, 1])],
          winner: 'ada',
          next: 'F',
          loserNext: 'P',
        },
        {id: 'SF2', clubs: ['elk'], legs: [], winner: 'elk', decidedBy: 'bye', next: 'F'},
      ],
    },
    {kind: 'knockout', id: 'third', round: 'third-place', ties: [{id: 'P', clubs: ['dog', null], legs: []}]},
    {
      kind: 'knockout',
      id: 'final',
      round: 'final',
      ties: [{id: 'F', clubs: ['ada', 'elk'], legs: [leg('ada', 'elk', [1, 0])], winner: 'ada', next: null}],
    },
  ],
  champions: [{club: 'ada'}],
  runnersUp: ['elk'],
  notes: [{text: 'A note.', stage: 'groups', group: 'A'}],
  uncertain: [{text: 'Not sure.', tie: 'SF1'}],
  sources: [{title: 'A book'}],
})

export const knownClubs = {has: (id: ClubId) => clubs.includes(id)}

/** A member of a JSON value: `at(season, 'stages', 1, 'ties', 0)`. */
export function at(value: unknown, ...path: (string | number)[]): Record<string, unknown> {
  return path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value) as Record<
    string,
    unknown
  >
}

/** The small season after `change`, parsed by the schema alone. */
export function seasonAfter(change: (season: ReturnType<typeof smallSeason>) => unknown): Season {
  const data = smallSeason()
  change(data)
  const parsed = parseSeason(JSON.stringify(data), {has: () => true})
  if (parsed.status === 'failed' && parsed.failure.kind !== 'references')
    expect.fail(JSON.stringify(parsed.failure))
  return data as unknown as Season
}
