import {expect, it, test} from 'vitest'
import {checkSeason} from '../../src/rules/checkSeason.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {at, seasonAfter, type smallSeason} from '../season/smallSeason.ts'

type Change = (season: ReturnType<typeof smallSeason>) => unknown

const group = ['stages', 0, 'groups', 0] as const
const semi = ['stages', 1, 'ties', 0] as const
const final = ['stages', 3, 'ties', 0] as const
const set =
  (path: readonly (string | number)[], values: object): Change =>
  (season) =>
    Object.assign(at(season, ...path), values)
const together =
  (...changes: readonly Change[]): Change =>
  (season) => {
    for (const change of changes) change(season)
  }
const leg = (home: string, away: string, score: [number, number], date?: string) => ({
  ...(date !== undefined && {date}),
  home,
  away,
  score,
})
// In the small season one club never plays; here it plays.
const whole: Change = (season) => season.entrants.pop()

const check = (change: Change) =>
  checkSeason(resolveSeason(seasonAfter(together(whole, change)))).map(({place, expected, found}) =>
    [place, expected, found].join(': '),
  )

it('finds nothing in a season that adds up', () => {
  expect(check(() => undefined)).toEqual([])
})

test.each<[string, Change, string]>([
  [
    'a winner who does not stand in the next tie',
    together(
      set([...final], {clubs: ['bee', 'elk'], legs: [leg('bee', 'elk', [1, 0])], winner: 'bee'}),
      set(['champions', 0], {club: 'bee'}),
    ),
    'stages[1].ties[0] (SF1) › next: a tie in which ada stands: "F"',
  ],
  [
    'a loser who does not stand in the match for third place',
    set(['stages', 2, 'ties', 0], {clubs: ['bee', 'cat']}),
    'stages[1].ties[0] (SF1) › loserNext: a tie in which dog stands: "P"',
  ],
  [
    'a club that goes on from a group to a tie without it',
    together(
      set(['stages', 2, 'ties', 0], {clubs: ['dog', 'elk']}),
      set([...group, 'advance', 0], {next: 'P'}),
    ),
    'stages[0].groups[0] (A) › advance[0] › next: a tie in which ada stands: "P"',
  ],
  [
    'a winner that the legs do not give',
    together(
      set([...semi], {winner: 'dog'}),
      set([...final], {clubs: ['dog', 'elk'], legs: [leg('dog', 'elk', [1, 0])], winner: 'dog'}),
      set(['stages', 2, 'ties', 0], {clubs: ['ada', null]}),
      set(['champions', 0], {club: 'dog'}),
    ),
    'stages[1].ties[0] (SF1) › winner: ada, as the legs and the rules give it: "dog"',
  ],
  [
    'a way of deciding that the legs do not give',
    set([...semi], {decidedBy: 'awayGoals'}),
    'stages[1].ties[0] (SF1) › decidedBy: "aggregate", as the legs and the rules give it: "awayGoals"',
  ],
  [
    'a way of deciding that the figures speak against',
    set([...semi], {legs: [leg('ada', 'dog', [1, 1])], decidedBy: 'aggregate'}),
    'stages[1].ties[0] (SF1) › decidedBy: what the legs and the rules do not speak against: "aggregate"',
  ],
  [
    'a table with a figure that the matches do not give',
    set([...group], {
      order: undefined,
      table: [
        {club: 'ada', points: 6},
        {club: 'bee', points: 2, goalsFor: 2},
        {club: 'cat', points: 1},
      ],
    }),
    'stages[0].groups[0] (A) › table[1] › points: the 1 of the matches: 2',
  ],
  [
    'an order that the matches do not give',
    set([...group], {order: ['ada', 'cat', 'bee']}),
    'stages[0].groups[0] (A) › order[1]: the order of the matches: ada, bee, cat: "cat"',
  ],
  [
    'a club that goes on from a place that another has',
    together(
      set([...group, 'advance', 0], {club: 'bee'}),
      set([...semi], {clubs: ['bee', 'dog'], legs: [leg('bee', 'dog', [2, 1])], winner: 'bee'}),
      set([...final], {clubs: ['bee', 'elk'], legs: [leg('bee', 'elk', [1, 0])], winner: 'bee'}),
      set(['champions', 0], {club: 'bee'}),
    ),
    'stages[0].groups[0] (A) › advance[0] › club: ada, in place 1: "bee"',
  ],
  [
    'an entrant that plays nothing',
    (season) => season.entrants.push({club: 'yak'}),
    'entrants[5] (yak) › club: a club of a tie or a group: "yak"',
  ],
  [
    'a club that plays without being an entrant',
    (season) => season.entrants.splice(2, 1),
    'stages[0].groups[0] (A) › clubs[2]: one of the entrants: "cat"',
  ],
  [
    'legs against their order',
    set([...semi], {
      legs: [leg('ada', 'dog', [2, 1], '1999-04-08'), leg('dog', 'ada', [0, 0], '1999-04-01')],
    }),
    'stages[1].ties[0] (SF1) › legs[1] › date: no date before the 1999-04-08 of the leg before: "1999-04-01"',
  ],
  [
    'a round before the one that it follows',
    together(
      set([...semi, 'legs', 0], {date: '1999-04-08'}),
      set([...final, 'legs', 0], {date: '1999-04-01'}),
    ),
    'stages[3].ties[0] (F) › legs[0] › date: no date before the 1999-04-08 of the round before: "1999-04-01"',
  ],
  [
    'a match outside the season',
    together(set([], {start: '1999-03'}), set([...semi, 'legs', 0], {date: '1999-02-28'})),
    'stages[1].ties[0] (SF1) › legs[0] › date: no date before 1999-03: "1999-02-28"',
  ],
  [
    'a champion who did not win the last tie',
    (season) => {
      season.champions = [{club: 'elk'}]
      season.runnersUp = ['elk']
    },
    'champions: ada, who won the last round: "elk"',
  ],
  ['a title that nobody has', set([], {champions: []}), 'champions: ada, who won the last round: nothing'],
  [
    'a runner-up who did not play the last tie',
    set([], {runnersUp: ['cat']}),
    'runnersUp: elk, who lost the last round: "cat"',
  ],
  [
    'a champion before the last match',
    set([...final], {legs: [], winner: null}),
    'champions[0] (ada) › club: no champion before the last match is decided: "ada"',
  ],
])('says of %s where, and what was expected', (_, change, warning) => {
  expect(check(change)).toEqual([warning])
})

test.each<[string, Change]>([
  [
    'a season that is still to be played',
    (season) => {
      season.champions = []
      season.runnersUp = []
      set([...final], {legs: [], winner: null, clubs: [null, null]})(season)
    },
  ],
  ['a tie whose winner is left to the rules', set([...semi], {winner: undefined})],
  [
    'dates of which only the year is known',
    together(set([...semi, 'legs', 0], {date: '1999'}), set([...final, 'legs', 0], {date: '1999-04'})),
  ],
])('has nothing to say of %s', (_, change) => {
  expect(check(change)).toEqual([])
})
