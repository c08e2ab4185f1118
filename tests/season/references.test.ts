import {describe, expect, it, test} from 'vitest'
import type {ClubId} from '../../src/season/ids.ts'
import {findContradictions} from '../../src/season/contradictions.ts'
import type {Finding} from '../../src/season/finding.ts'
import {toProblem} from '../../src/season/problems.ts'
import {findReferenceErrors} from '../../src/season/references.ts'
import {at, knownClubs, seasonAfter, type smallSeason} from './smallSeason.ts'

type Change = (season: ReturnType<typeof smallSeason>) => unknown

const group = ['stages', 0, 'groups', 0] as const
const semi = ['stages', 1, 'ties', 0] as const
const final = ['stages', 3, 'ties', 0] as const
const set =
  (path: readonly (string | number)[], values: object): Change =>
  (season) =>
    Object.assign(at(season, ...path), values)

function check(change: Change) {
  const season = seasonAfter(change)
  const text = (found: Finding) => Object.values(toProblem(season, found)).join(': ')
  return {
    errors: findReferenceErrors(season, knownClubs).map(text),
    warnings: findContradictions(season).map(text),
  }
}

it('finds nothing wrong in a whole season', () => {
  expect(check(() => undefined)).toEqual({errors: [], warnings: []})
})

test.each<[string, Change, string]>([
  [
    'a club that nobody knows',
    set([...group, 'matches', 0], {home: 'yak'}),
    'stages[0].groups[0] (A) › matches[0] › home: a club of clubs.json, or of "clubs" in this file: "yak"',
  ],
  [
    'an unknown scorer’s club',
    set([...semi, 'legs', 0], {goals: [{club: 'yak', player: 'A'}]}),
    'stages[1].ties[0] (SF1) › legs[0] › goals[0] › club: a club of clubs.json, or of "clubs" in this file: "yak"',
  ],
  [
    'a tie with the id of a stage',
    set([...final], {id: 'third'}),
    'stages[3].ties[0] (third) › id: an id that no other stage or tie has: "third"',
  ],
  [
    'two stages of one id',
    set(['stages', 3], {id: 'sf'}),
    'stages[3] (sf) › id: an id that no other stage or tie has: "sf"',
  ],
  [
    'two groups of one id in a stage',
    (season) => season.stages[0]?.groups?.push({...season.stages[0].groups[0]!}),
    'stages[0].groups[1] (A) › id: an id that no other group of the stage has: "A"',
  ],
  [
    'a club twice in a group',
    set([...group], {clubs: ['ada', 'bee', 'cat', 'bee']}),
    'stages[0].groups[0] (A) › clubs[3]: another club than before: "bee"',
  ],
  [
    'a club against itself',
    set([...final], {clubs: ['ada', 'ada']}),
    'stages[3].ties[0] (F) › clubs[1]: another club than before: "ada"',
  ],
  [
    'a winner that goes nowhere',
    set([...semi], {next: 'F2'}),
    'stages[1].ties[0] (SF1) › next: the id of a tie or stage: "F2"',
  ],
  [
    'a loser that goes to a stage',
    set([...semi], {loserNext: 'third'}),
    'stages[1].ties[0] (SF1) › loserNext: the id of a tie: "third"',
  ],
  [
    'a place that leads nowhere',
    set([...group, 'advance', 0], {next: 'FS1'}),
    'stages[0].groups[0] (A) › advance[0] › next: the id of a tie or stage ("SF1"?): "FS1"',
  ],
  [
    'an entrant that enters at no stage',
    set(['entrants', 2], {entersAt: 'gruops'}),
    'entrants[2] (cat) › entersAt: the id of a stage ("groups"?): "gruops"',
  ],
  [
    'a schedule of no stage',
    set(['schedule', 0], {stage: 'qf'}),
    'schedule[0].stage: the id of a stage: "qf"',
  ],
  [
    'a remark on no tie',
    set(['uncertain', 0], {tie: 'SF9'}),
    'uncertain[0].tie: the id of a tie ("SF1"?): "SF9"',
  ],
  [
    'a remark on no stage',
    set(['notes', 0], {stage: 'quarters', group: undefined}),
    'notes[0].stage: the id of a stage: "quarters"',
  ],
  [
    'a remark on no group',
    set(['notes', 0], {group: 'B'}),
    'notes[0].group: the id of a group of the stage it names: "B"',
  ],
])('refuses %s', (_, change, expected) => {
  expect(check(change).errors).toContain(expected)
})

describe('unknown clubs', () => {
  it('are named once each, where they are first named', () => {
    const {errors} = check((season) => {
      set([...final], {clubs: ['yak', 'zebu'], winner: 'yak'})(season)
      set([...final, 'legs', 0], {home: 'yak', away: 'zebu'})(season)
    })
    expect(errors.map((error) => error.slice(0, 32))).toEqual([
      'stages[3].ties[0] (F) › clubs[0]',
      'stages[3].ties[0] (F) › clubs[1]',
    ])
  })

  it('may be brought along by the file', () => {
    const {errors} = check((season) => {
      Object.assign(season, {clubs: [{id: 'yak', name: 'Yak'}]})
      set([...semi, 'legs', 0], {goals: [{club: 'yak', player: 'A'}]})(season)
    })
    expect(errors).toEqual([])
  })

  it('are not found in what every object inherits', () => {
    const season = seasonAfter(set(['champions', 0], {club: 'constructor'}))
    expect(findReferenceErrors(season, new Map<ClubId, string>()).at(-1)?.found).toBe('constructor')
  })
})

describe('a circle', () => {
  it('is found between ties, with the way round', () => {
    expect(check(set([...final], {next: 'SF1'})).errors).toEqual([
      'stages[1].ties[0] (SF1) › next: a way that does not lead back here: "SF1 → F → SF1"',
    ])
  })

  it('is found through a group stage, and through the loser of a tie', () => {
    expect(check(set([...final], {next: 'groups'})).errors).toHaveLength(1)
    expect(check(set(['stages', 2, 'ties', 0], {loserNext: 'SF1'})).errors).toHaveLength(1)
  })

  it('is found in a tie that leads to itself', () => {
    expect(check(set([...final], {next: 'F'})).errors).toHaveLength(1)
  })

  it('is no circle where two ties lead to one', () => {
    expect(check(() => undefined).errors).toEqual([])
  })

  it('may be as long as a file can be', () => {
    const season = seasonAfter((file) => {
      const ties = Array.from({length: 30_000}, (_, i) => ({
        id: `T${i}`,
        clubs: [null, null],
        legs: [],
        next: `T${(i + 1) % 30_000}`,
      }))
      const chunks = Array.from({length: 60}, (_, i) => ties.slice(500 * i, 500 * (i + 1)))
      Object.assign(file, {
        stages: chunks.map((chunk, i) => ({kind: 'knockout', id: `S${i}`, name: 'x', ties: chunk})),
        notes: [],
        uncertain: [],
        schedule: [],
      })
    })
    const circle = findReferenceErrors(season, knownClubs)
    expect(circle).toHaveLength(1)
    expect(circle.map((found) => toProblem(season, found).found.length)[0]).toBeLessThan(60)
  })
})

test.each<[string, Change, string]>([
  [
    'a leg of a club of another tie',
    set([...semi, 'legs', 0], {away: 'fox'}),
    'stages[1].ties[0] (SF1) › legs[0] › away: a club of the tie, or null: "fox"',
  ],
  [
    'a group match of a club of another group',
    set([...group, 'matches', 0], {home: 'fox'}),
    'stages[0].groups[0] (A) › matches[0] › home: a club of the group, or null: "fox"',
  ],
  [
    'a club at home to itself',
    set([...group, 'matches', 0], {away: 'ada'}),
    'stages[0].groups[0] (A) › matches[0] › away: another club than at home: "ada"',
  ],
  [
    'a winner that did not play',
    set([...semi], {winner: 'fox'}),
    'stages[1].ties[0] (SF1) › winner: one of the clubs of the tie: "fox"',
  ],
  [
    'a place in no group',
    set([...group, 'advance', 0], {club: 'fox'}),
    'stages[0].groups[0] (A) › advance[0] › club: a club of the group: "fox"',
  ],
  [
    'a place below the last',
    set([...group, 'advance', 0], {place: 4}),
    'stages[0].groups[0] (A) › advance[0] › place: a place from 1 to 3: 4',
  ],
  [
    'an order without a club',
    set([...group], {order: ['ada', 'bee']}),
    'stages[0].groups[0] (A) › order: each club of the group once: a list of 2',
  ],
  [
    'an order with a club twice',
    set([...group], {order: ['ada', 'bee', 'bee']}),
    'stages[0].groups[0] (A) › order: each club of the group once: a list of 3',
  ],
  [
    'a table with another club',
    set([...group], {table: [{club: 'ada'}, {club: 'bee'}, {club: 'fox'}]}),
    'stages[0].groups[0] (A) › table: each club of the group once: a list of 3',
  ],
  [
    'a champion that did not enter',
    (season) => season.entrants.shift(),
    'champions[0] (ada) › club: one of the entrants: "ada"',
  ],
  [
    'a runner-up that did not enter',
    (season) => season.entrants.splice(4, 1),
    'runnersUp[0]: one of the entrants: "elk"',
  ],
  [
    'a club in a pot that did not enter',
    (season) => season.entrants.splice(1, 1),
    'draw.pots[0].clubs[1]: one of the entrants: "bee"',
  ],
  [
    'an entrant twice',
    (season) => season.entrants.push({club: 'ada'}),
    'entrants[6] (ada) › club: each club once: "ada"',
  ],
  [
    'a match in a bye',
    set(['stages', 1, 'ties', 1], {legs: [{home: 'elk', away: null, score: null}]}),
    'stages[1].ties[1] (SF2) › legs: no match in a bye: a list of 1',
  ],
  [
    'a bye of two',
    set([...semi], {decidedBy: 'bye'}),
    'stages[1].ties[0] (SF1) › decidedBy: one club in a bye: "bye"',
  ],
  [
    'one club that won otherwise',
    set(['stages', 1, 'ties', 1], {decidedBy: 'aggregate'}),
    'stages[1].ties[1] (SF2) › decidedBy: "bye", since there is one club: "aggregate"',
  ],
  [
    'a shoot-out that nobody won',
    set([...semi, 'legs', 0], {penalties: [4, 4]}),
    'stages[1].ties[0] (SF1) › legs[0] › penalties: a shoot-out that one club won: "4–4"',
  ],
  [
    'goals lost in extra time',
    set([...semi, 'legs', 0], {afterExtraTime: [3, 0]}),
    'stages[1].ties[0] (SF1) › legs[0] › afterExtraTime: no fewer goals than the 2–1 before: "3–0"',
  ],
  [
    'goals lost after half-time',
    set([...semi, 'legs', 0], {halfTime: [0, 2]}),
    'stages[1].ties[0] (SF1) › legs[0] › halfTime: no more goals than the 2–1 at the end: "0–2"',
  ],
  [
    'goals that are not the score',
    set([...semi, 'legs', 0], {goals: [{club: 'ada', player: 'A'}]}),
    'stages[1].ties[0] (SF1) › legs[0] › goals: the goals of the 2–1: "1–0"',
  ],
  [
    'a way back to an earlier stage',
    set(['stages', 2, 'ties', 0], {next: 'SF2'}),
    'stages[2].ties[0] (P) › next: a stage that comes later in the file: "SF2"',
  ],
  [
    'a way to a tie of the same stage',
    set([...semi], {next: 'SF2'}),
    'stages[1].ties[0] (SF1) › next: a stage that comes later in the file: "SF2"',
  ],
  [
    'a way to a knock-out stage without its tie',
    set([...semi], {next: 'final'}),
    'stages[1].ties[0] (SF1) › next: a tie of that stage, or a group stage: "final"',
  ],
])('warns of %s, and can still draw it', (_, change, expected) => {
  const {errors, warnings} = check(change)
  expect(errors).toEqual([])
  expect(warnings).toContain(expected)
})

test.each<[string, Change]>([
  ['a leg with a club that is not known', set([...semi, 'legs', 0], {home: null})],
  [
    'a score that was given, with the goals that fell',
    set([...semi, 'legs', 0], {status: 'awarded', goals: []}),
  ],
  [
    'goals of extra time among the goals',
    set([...semi, 'legs', 0], {
      score: [1, 1],
      afterExtraTime: [2, 1],
      goals: ['ada', 'ada', 'dog'].map((club) => ({club, player: 'A'})),
    }),
  ],
  [
    'only the score after extra time',
    set([...semi, 'legs', 0], {score: null, afterExtraTime: [2, 1], halfTime: [1, 1]}),
  ],
  [
    'a club of which only the name is known',
    set(['stages', 2, 'ties', 0], {clubs: ['dog', {name: 'Somebody'}]}),
  ],
  ['a season without a champion', (season) => Object.assign(season, {champions: [], runnersUp: []})],
])('has nothing against %s', (_, change) => {
  expect(check(change)).toEqual({errors: [], warnings: []})
})
