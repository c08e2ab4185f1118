import {expect, test} from 'vitest'
import {buildSeason} from '../../src/import/buildSeason.ts'
import type {Draft, DraftMatch, DraftStage} from '../../src/import/draft.ts'
import type {Score} from '../../src/season/schema.ts'
import {tiesOf} from '../../src/season/parts.ts'

let line = 0
function match(home: string, away: string, score: Score | null, more: Partial<DraftMatch> = {}): DraftMatch {
  line++
  return {line, home: {name: home, line}, away: {name: away, line}, score, ...more}
}
const stage = (round: DraftStage['round'], ...matches: DraftMatch[]): DraftStage => ({
  ...{kind: 'knockout', line: matches[0]?.line ?? 0, matches},
  ...(round === undefined ? {} : {round}),
})
function build(stages: readonly DraftStage[], more: Partial<Draft> = {}) {
  const draft = {id: '2031', competition: 'River Cup', ...more, stages}
  const {season, report} = buildSeason({draft, findings: []}, {clubs: []})
  if (season === null) throw new Error(JSON.stringify(report.findings))
  const ties = Object.fromEntries(tiesOf(season).map(({part}) => [part.id, part]))
  const told = (kind: string) => report.findings.filter((finding) => finding.kind === kind)
  return {season, ties, told}
}

const semis = stage(
  'sf',
  match('Ashford', 'Belmont', [1, 0]),
  match('Carver', 'Denholm', [2, 2]),
  match('Belmont', 'Ashford', [0, 0]),
  match('Denholm', 'Carver', [1, 1]),
)

test('matches of the same clubs are the legs of one tie, and it leads to where its winner plays on', () => {
  const {ties} = build([semis, stage('final', match('Denholm', 'Ashford', [0, 1]))])
  expect(ties['SF2']).toMatchObject({
    ...{clubs: ['ashford', 'belmont'], winner: 'ashford', decidedBy: 'aggregate', next: 'F'},
    legs: [
      {home: 'ashford', away: 'belmont', score: [1, 0]},
      {home: 'belmont', away: 'ashford', score: [0, 0]},
    ],
  })
  expect(ties['F']).toMatchObject({winner: 'ashford', decidedBy: 'aggregate', next: null})
})

test('ties stand in the order of the bracket: the way of the first club of the next tie is on top', () => {
  const {season} = build([semis, stage('final', match('Denholm', 'Ashford', [0, 1]))])
  expect(season.stages[0]).toMatchObject({
    ties: [{clubs: ['carver', 'denholm']}, {clubs: ['ashford', 'belmont']}],
  })
})

test('a level tie whose winner had more goals away shows that these counted, and it is said to be a guess', () => {
  const {season, ties, told} = build([semis, stage('final', match('Denholm', 'Ashford', [0, 1]))])
  expect(ties['SF1']).toMatchObject({winner: 'denholm', decidedBy: 'awayGoals'})
  expect(season.rules.awayGoals).toBe('untilExtraTime')
  expect(told('guess')).toMatchObject([{what: 'awayGoals', value: 'untilExtraTime'}])
})

test('extra time in spite of more goals away shows that these did not count', () => {
  const {season} = build([
    stage(
      'final',
      match('Ashford', 'Belmont', [2, 1]),
      match('Belmont', 'Ashford', [1, 0], {afterExtraTime: [2, 0]}),
    ),
  ])
  expect(season.rules).toMatchObject({awayGoals: 'none', extraTime: true})
  expect(season.champions).toEqual([{club: 'belmont'}])
})

test('what nobody says stays open and is told', () => {
  const {ties, season, told} = build([
    stage('final', match('Ashford', 'Belmont', [2, 1]), match('Belmont', 'Ashford', [1, 0])),
  ])
  expect(ties['F']).not.toHaveProperty('winner')
  expect(season.champions).toEqual([])
  expect(told('missing')).toContainEqual(expect.objectContaining({what: 'winner'}))
  expect(told('missing')).toContainEqual(expect.objectContaining({what: 'champion'}))
})

test('who plays on is the winner, also against the matches, and the contradiction is told', () => {
  const {ties, told} = build([
    stage('sf', match('Ashford', 'Belmont', [3, 0]), match('Carver', 'Denholm', [1, 0])),
    stage('final', match('Belmont', 'Carver', [0, 1])),
  ])
  expect(ties['SF1']).toMatchObject({winner: 'belmont', decidedBy: 'unknown'})
  expect(told('conflict')).toMatchObject([{what: 'winnerPlaysOn', said: 'ashford', found: 'belmont'}])
})

test('the beaten meet for third place', () => {
  const {ties, season} = build([
    stage('sf', match('Ashford', 'Belmont', [3, 0]), match('Carver', 'Denholm', [1, 0])),
    stage('third-place', match('Belmont', 'Denholm', [0, 1])),
    stage('final', match('Ashford', 'Carver', [0, 1])),
  ])
  expect(ties['SF1']).toMatchObject({next: 'F', loserNext: '3P'})
  expect(season).toMatchObject({champions: [{club: 'carver'}], runnersUp: ['ashford']})
})

test('a third match, and one after a draw where others met once, are replays', () => {
  const {ties, told} = build([
    stage(
      'sf',
      match('Ashford', 'Belmont', [1, 1]),
      match('Carver', 'Denholm', [1, 0]),
      match('Elmsea', 'Fenby', [1, 0]),
      match('Belmont', 'Ashford', [0, 2]),
    ),
  ])
  expect(ties['SF1']).toMatchObject({winner: 'ashford', decidedBy: 'replay', legs: [{}, {replay: true}]})
  expect(told('guess')).toContainEqual(expect.objectContaining({what: 'replay'}))
})

const group = (...matches: DraftMatch[]): DraftStage => ({
  ...{kind: 'groups', line: 1, round: 'groups'},
  groups: [{id: 'A', line: 1, clubs: [], matches}],
})

test('whoever of a group plays on has gone through, to where it plays', () => {
  const {season, told} = build([
    group(
      match('Ashford', 'Belmont', [1, 0]),
      match('Belmont', 'Carver', [1, 0]),
      match('Carver', 'Ashford', [0, 3]),
    ),
    stage('final', match('Belmont', 'Ashford', [0, 2])),
  ])
  expect(season.stages[0]).toMatchObject({
    groups: [
      {
        clubs: ['ashford', 'belmont', 'carver'],
        advance: [
          {place: 1, club: 'ashford', next: 'F'},
          {place: 2, club: 'belmont', next: 'F'},
        ],
      },
    ],
  })
  expect(season.rules.pointsForWin).toBe(3)
  expect(told('guess')).toContainEqual(expect.objectContaining({what: 'pointsForWin'}))
})

test('of the ways to rank clubs level on points the one by which the right ones go on is taken', () => {
  // Ashford beat Belmont but has fewer goals, and plays on.
  const {season} = build([
    group(
      match('Ashford', 'Belmont', [1, 0]),
      match('Belmont', 'Carver', [5, 0]),
      match('Carver', 'Ashford', [1, 0]),
      match('Belmont', 'Denholm', [4, 0]),
      match('Ashford', 'Denholm', [1, 0]),
      match('Denholm', 'Carver', [2, 0]),
    ),
    stage('final', match('Elmsea', 'Ashford', [0, 2])),
  ])
  expect(season.rules.tiebreakers?.[1]).toBe('headToHeadPoints')
  expect(season.stages[0]).toMatchObject({groups: [{advance: [{place: 1, club: 'ashford'}]}]})
})

test('who plays on though no usual rule puts it on top is told', () => {
  const {season, told} = build([
    group(
      match('Ashford', 'Belmont', [1, 0]),
      match('Belmont', 'Carver', [1, 0]),
      match('Carver', 'Ashford', [0, 3]),
    ),
    stage('final', match('Carver', 'Elmsea', [0, 2])),
  ])
  expect(season.stages[0]).toMatchObject({groups: [{advance: [{club: 'carver', next: 'F'}]}]})
  expect(told('missing')).toContainEqual({kind: 'missing', what: 'rules', of: 'A'})
})

test('a league that ends the season has its first as champion', () => {
  const {season} = build([
    group(
      match('Ashford', 'Belmont', [1, 0]),
      match('Belmont', 'Carver', [1, 0]),
      match('Carver', 'Ashford', [0, 3]),
    ),
  ])
  expect(season).toMatchObject({champions: [{club: 'ashford'}], runnersUp: ['belmont']})
})

test('a tie of which only the outcome is known has no legs, and is told', () => {
  const {ties, told} = build([
    {
      ...{kind: 'knockout', line: 3, round: 'final', matches: []},
      ties: [
        {
          ...{
            line: 3,
            clubs: [
              {name: 'Ashford', line: 3},
              {name: 'Belmont', line: 3},
            ],
          },
          ...{winner: {name: 'Belmont', line: 3}, aggregate: [2, 3]},
        },
      ],
    },
  ])
  expect(ties['F']).toMatchObject({winner: 'belmont', decidedBy: 'unknown', legs: []})
  expect(told('missing')).toContainEqual(
    expect.objectContaining({what: 'legs', of: expect.stringContaining('Ashford v Belmont')}),
  )
})

test('an aggregate that the legs do not give is told', () => {
  const {told} = build([
    {
      ...{kind: 'knockout', line: 3, round: 'final', matches: [match('Ashford', 'Belmont', [2, 2])]},
      ties: [
        {
          line: 3,
          clubs: [
            {name: 'Belmont', line: 3},
            {name: 'Ashford', line: 3},
          ],
          aggregate: [3, 2],
        },
      ],
    },
  ])
  expect(told('conflict')).toMatchObject([
    {what: 'aggregate', of: expect.stringContaining('Ashford v Belmont'), said: '2–3', found: '2–2'},
  ])
})

test('a score that goes down is told', () => {
  const {told} = build([stage('final', match('Ashford', 'Belmont', [1, 0], {halfTime: [2, 0]}))])
  expect(told('conflict')).toMatchObject([{what: 'score', said: '2–0', found: '1–0'}])
})

test('times are told to be left out', () => {
  const {told} = build([stage('final', match('Ashford', 'Belmont', [1, 0], {time: '19:00'}))])
  expect(told('notKept')).toMatchObject([{what: 'time'}])
})

test('without any match there is no season', () => {
  const {season, report} = buildSeason({draft: {stages: []}, findings: []}, {clubs: []})
  expect(season).toBeNull()
  expect(report.findings).toContainEqual({kind: 'missing', what: 'matches', of: ''})
})

test('the season is named by its dates where nothing else names it', () => {
  const final = stage(
    'final',
    match('Ashford', 'Belmont', [1, 0], {date: '2031-09-01'}),
    match('Belmont', 'Ashford', [1, 3], {date: '2032-02-01'}),
  )
  const {season, told} = build([final], {id: undefined})
  expect(season).toMatchObject({id: '2031-32', start: '2031-09-01', end: '2032-02-01'})
  expect(told('guess')).toContainEqual(expect.objectContaining({what: 'seasonId', value: '2031-32'}))
})
