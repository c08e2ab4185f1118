import {expect, test} from 'vitest'
import type {DraftMatch} from '../../../src/import/draft.ts'
import {readFootballTxt} from '../../../src/import/footballTxt/readFootballTxt.ts'

/** What is read of some lines below a title and a heading. */
function read(...lines: readonly string[]) {
  return readFootballTxt(['= River Cup 2031', '▪ Quarterfinals', ...lines].join('\n'), {})
}

function matchesOf({draft}: ReturnType<typeof readFootballTxt>): readonly DraftMatch[] {
  return draft.stages.flatMap((stage) =>
    stage.kind === 'groups' ? stage.groups.flatMap(({matches}) => matches) : stage.matches,
  )
}

const oneMatch = [
  ['Ashford v Belmont  2-1 (1-0)', {score: [2, 1], halfTime: [1, 0]}],
  ['Ashford vs Belmont  2-1', {score: [2, 1]}],
  ['Ashford - Belmont  2-1', {score: [2, 1]}],
  ['Ashford  2-1  Belmont', {score: [2, 1]}],
  ['Ashford  2-1 (1-0)  Belmont', {score: [2, 1], halfTime: [1, 0]}],
  ['Ashford  1-1  Belmont  (aet, win 3-4 on pens)', {afterExtraTime: [1, 1], penalties: [3, 4]}],
  ['19:00  Ashford v Belmont  2-1', {time: '19:00', score: [2, 1]}],
  ['21.30  Ashford v Belmont  2-1', {time: '21.30'}],
  ['19h00  Ashford v Belmont  2-1', {time: '19h00'}],
  ['(12) Apr 5 19:00  Ashford v Belmont  2-1', {date: '2031-04-05', time: '19:00'}],
  ['Apr 5  Ashford v Belmont', {date: '2031-04-05', score: null}],
  ['Ashford v Belmont', {score: null}],
  ['Ashford v Belmont  0-3  [awarded]', {status: 'awarded', score: [0, 3]}],
  ['Ashford v Belmont  [cancelled]', {status: 'unplayed', score: null}],
  ['Ashford v Belmont  1-0 [abandoned]', {status: 'abandoned'}],
  ['Ashford v Belmont  1-0 [annulled]', {status: 'void'}],
  ['Ashford v Belmont  w/o', {status: 'walkover'}],
  ['Ashford v Belmont  1-0 [replay]', {replay: true}],
  ['Ashford v Belmont  1-0 [behind closed doors]', {note: 'behind closed doors'}],
  [
    'Ashford v Belmont  0-3 [awarded, Ashford did not appear]',
    {status: 'awarded', note: 'awarded, Ashford did not appear'},
  ],
  [
    'Ashford v Belmont  2-1 (1-0)  @ Mill Lane, Ashford',
    {venue: 'Mill Lane', city: 'Ashford', halfTime: [1, 0]},
  ],
  ['Ashford v Belmont  2-1  @ Mill Lane [floodlit]', {venue: 'Mill Lane', note: 'floodlit'}],
] as const

test.each(oneMatch)('the line “%s” is read in full', (line, said) => {
  const result = read(line)
  const [match, ...others] = matchesOf(result)
  expect(others).toEqual([])
  expect(match).toMatchObject({home: {name: 'Ashford'}, away: {name: 'Belmont'}, line: 3, ...said})
  expect(result.findings.filter(({kind}) => kind === 'unread')).toEqual([])
})

test('a country code is no part of the name', () => {
  expect(matchesOf(read('Ashford FC (ENG) v 1860 Belmont (GER)  2-1'))[0]).toMatchObject({
    home: {name: 'Ashford FC', association: 'ENG'},
    away: {name: '1860 Belmont', association: 'GER'},
  })
})

test('goals over several lines belong to the match before', () => {
  const [match] = matchesOf(read('Ashford v Belmont  2-1', "  (Lee 7' 45+2'pen;", "   Orr 80'og)"))
  expect(match?.goals).toEqual([
    {side: 'home', player: 'Lee', minute: 7},
    {side: 'home', player: 'Lee', minute: 45, stoppage: 2, kind: 'penalty'},
    {side: 'away', player: 'Orr', minute: 80, kind: 'own'},
  ])
})

test('a place and spectators on lines of their own belong to the match before', () => {
  const [match] = matchesOf(read('Ashford v Belmont  2-1', '  @ Mill Lane, Ashford', '  Attendance: 12,345'))
  expect(match).toMatchObject({venue: 'Mill Lane', city: 'Ashford', attendance: 12345})
})

test('a date holds until the next', () => {
  const result = read(
    '[Apr 5]',
    'Ashford v Belmont 1-0',
    'Carver v Denholm 2-0',
    'Apr 12',
    'Belmont v Ashford 0-0',
  )
  expect(matchesOf(result).map(({date}) => date)).toEqual(['2031-04-05', '2031-04-05', '2031-04-12'])
})

test('groups are those of one stage, with the clubs that are listed', () => {
  const {draft} = readFootballTxt(
    [
      ...['= River Cup 2031', 'Group A | Ashford  Belmont  Carver', 'Group B | Denholm  Elmsea'],
      ...['▪ Group A, Matchday 1', 'Ashford v Belmont 1-0', '▪ Group B', 'Denholm v Elmsea 1-1'],
      ...['▪ Group A, Matchday 2', 'Carver v Ashford 0-0'],
    ].join('\n'),
    {},
  )
  expect(draft.stages).toMatchObject([
    {
      kind: 'groups',
      round: 'groups',
      groups: [
        {id: 'A', clubs: [{name: 'Ashford'}, {name: 'Belmont'}, {name: 'Carver'}], matches: [{}, {}]},
        {id: 'B', clubs: [{name: 'Denholm'}, {name: 'Elmsea'}], matches: [{}]},
      ],
    },
  ])
})

test('legs under headings of their own are of one round', () => {
  const {draft} = read('Ashford v Belmont 1-0', '▪ Quarterfinals, 2nd leg', 'Belmont v Ashford 2-0')
  expect(draft.stages).toMatchObject([{kind: 'knockout', round: 'qf', matches: [{}, {leg: 2}]}])
})

test('who meets several others under a heading of its own plays in a league', () => {
  const {draft, findings} = readFootballTxt(
    [
      '= River Cup 2031',
      '▪ Summer series',
      'Ashford v Belmont 1-0',
      'Belmont v Carver 1-0',
      'Carver v Ashford 1-0',
    ].join('\n'),
    {},
  )
  expect(draft.stages).toMatchObject([{kind: 'groups', name: 'Summer series'}])
  expect(findings).toMatchObject([{kind: 'guess', what: 'round'}])
})

test('the title is the name of the competition and its season', () => {
  const {draft} = readFootballTxt('= River Cup 2031/32\n', {})
  expect(draft).toMatchObject({competition: 'River Cup', id: '2031-32'})
})

const slips: readonly (readonly [string, readonly string[], object])[] = [
  ['a line that is nothing', ['weather permitting'], {kind: 'unread', line: 3, expected: 'line'}],
  ['a score with too many figures', ['Ashford v Belmont  2-1 (1-1, 0-0, 1-1)'], {kind: 'unread', line: 3}],
  ['something behind a score', ['Ashford v Belmont  2-1  maybe'], {kind: 'unread', text: 'maybe'}],
  [
    'goals that are not as many as the score',
    ['Ashford v Belmont  2-1', "(Lee 7')"],
    {kind: 'unread', line: 4, expected: 'goals'},
  ],
  ['goals without a match', ["(Lee 7')"], {kind: 'unread', line: 3, expected: 'goals'}],
  [
    'a bracket that nothing closes',
    ['Ashford v Belmont  1-0', "(Lee 7'", '', 'Carver v Denholm 1-0'],
    {kind: 'unread', line: 4},
  ],
  [
    'a weekday that is not that of the day',
    ['Mon Apr 5', 'Ashford v Belmont 1-0'],
    {kind: 'conflict', what: 'weekday', line: 3},
  ],
  [
    'a date that can be read two ways',
    ['4/5', 'Ashford v Belmont 1-0'],
    {kind: 'ambiguousDate', taken: '2031-05-04', other: '2031-04-05'},
  ],
  ['a second title', ['= Lake Cup 2031'], {kind: 'unread', line: 3, expected: 'title'}],
  ['a comment', ['# rain'], {kind: 'notKept', what: 'comment', lines: [3]}],
  [
    'a comment behind a match',
    ['Ashford v Belmont 1-0  # rain'],
    {kind: 'notKept', what: 'comment', lines: [3]},
  ],
  [
    'clubs counted wrong',
    ['# Teams  3', 'Ashford v Belmont 1-0'],
    {kind: 'conflict', what: 'teamCount', said: '3', found: '2'},
  ],
  [
    'matches counted wrong',
    ['# Matches  2', 'Ashford v Belmont 1-0'],
    {kind: 'conflict', what: 'matchCount', said: '2', found: '1'},
  ],
  [
    'another period',
    ['# Date  Sat Apr 5 - Sun Jun 1 2031', 'Apr 5', 'Ashford v Belmont 1-0'],
    {kind: 'conflict', what: 'period'},
  ],
]

test.each(slips)('%s is told', (_, lines, finding) => {
  expect(read(...lines).findings).toContainEqual(expect.objectContaining(finding))
})

test('a match before any heading is told', () => {
  const {findings} = readFootballTxt('= River Cup 2031\nAshford v Belmont 1-0\n', {})
  expect(findings).toMatchObject([{kind: 'unread', line: 2, expected: 'stageFirst'}])
})

test('a date without any year is told', () => {
  const {findings} = readFootballTxt('▪ Final\nApr 5\nAshford v Belmont 1-0\n', {})
  expect(findings).toMatchObject([{kind: 'unread', line: 2, expected: 'date'}])
})
