import {describe, expect, it, test} from 'vitest'
import * as v from 'valibot'
import {parseSeason} from '../../src/season/parse.ts'
import {describeIssues, limitProblems} from '../../src/season/problems.ts'
import {at, smallSeason} from './smallSeason.ts'

function problemsAfter(change: (season: ReturnType<typeof smallSeason>) => void) {
  const data = smallSeason()
  change(data)
  const parsed = parseSeason(JSON.stringify(data), {has: () => true})
  if (parsed.status === 'parsed' || parsed.failure.kind !== 'schema')
    return expect.fail('should break the schema')
  return parsed.failure
}

const tie = ['stages', 1, 'ties', 0] as const
type Change = Parameters<typeof problemsAfter>[0]
const set =
  (path: readonly (string | number)[], value: unknown): Change =>
  (season) => {
    Reflect.set(at(season, ...path.slice(0, -1)), path.at(-1) ?? '', value)
  }
const drop =
  (...path: (string | number)[]): Change =>
  (season) => {
    Reflect.deleteProperty(at(season, ...path.slice(0, -1)), path.at(-1) ?? '')
  }

test.each<[string, Change, string, string, string]>([
  [
    'a score that is not a number',
    set([...tie, 'legs', 0, 'score', 1], 'x'),
    'stages[1].ties[0] (SF1) › legs[0] › score[1]',
    'a number',
    '"x"',
  ],
  [
    'half a goal',
    set([...tie, 'legs', 0, 'score', 1], 0.5),
    'stages[1].ties[0] (SF1) › legs[0] › score[1]',
    'a whole number',
    '0.5',
  ],
  [
    'fewer goals than none',
    set([...tie, 'legs', 0, 'score', 1], -1),
    'stages[1].ties[0] (SF1) › legs[0] › score[1]',
    '0 or more',
    '-1',
  ],
  [
    'a text where a list should be',
    set(['stages', 0, 'groups', 0, 'matches'], 'none'),
    'stages[0].groups[0] (A) › matches',
    'a list',
    '"none"',
  ],
  [
    'a club id with capitals',
    set(['entrants', 0, 'club'], 'Ada Club'),
    'entrants[0] (Ada Club) › club',
    'lower-case letters and digits, joined by hyphens',
    '"Ada Club"',
  ],
  ['a file without its id', drop('id'), 'id', 'a value', 'nothing'],
  ['a tie without its legs', drop(...tie, 'legs'), 'stages[1].ties[0] (SF1) › legs', 'a value', 'nothing'],
  [
    'a stage without its kind',
    drop('stages', 0, 'kind'),
    'stages[0] (groups) › kind',
    '"knockout" or "groups"',
    'nothing',
  ],
  [
    'a stage of a kind unheard of',
    set(['stages', 1, 'kind'], 'knokout'),
    'stages[1] (sf) › kind',
    '"knockout" or "groups"',
    '"knokout"',
  ],
  [
    'a rule unheard of',
    set(['rules', 'awayGoals'], 'allways'),
    'rules.awayGoals',
    '"none", "untilExtraTime" or "always"',
    '"allways"',
  ],
  [
    'a season that is a list',
    (season) => Object.assign(season, {rules: []}),
    'rules',
    'an object',
    'an empty list',
  ],
  ['a text that is a number', set(['competition'], 5), 'competition', 'text or an object', '5'],
  [
    'a text in a language unheard of',
    set(['competition'], {en: 'Cup', fr: 'Coupe'}),
    'competition.fr',
    'the key "en", "zh-Hant" or "es"',
    '"fr"',
  ],
  [
    'a text in no language',
    set(['competition'], {}),
    'competition',
    'at least one language',
    'an empty object',
  ],
  ['an empty text', set(['competition'], ''), 'competition', 'some text', '""'],
  [
    'a text too long',
    set(['competition'], 'x'.repeat(501)),
    'competition',
    'at most 500 characters',
    '501 characters',
  ],
  ['no ties', set(['stages', 1, 'ties'], []), 'stages[1] (sf) › ties', 'at least 1 entry', 'an empty list'],
  [
    'an address that is a script',
    set(['sources', 0], {url: 'javascript:alert(1)'}),
    'sources[0].url',
    'an http or https address',
    '"javascript:alert(1)"',
  ],
  ['a source of nothing', set(['sources', 0], {}), 'sources[0]', 'a title or an address', 'an empty object'],
])('names the place of %s', (_, change, place, expected, found) => {
  expect(problemsAfter(change)).toEqual({kind: 'schema', problems: [{place, expected, found}], more: 0})
})

describe('a key that the format does not have', () => {
  it('is named with the key it was probably meant to be', () => {
    expect(problemsAfter(set([...tie, 'legs', 0, 'attendence'], 5)).problems).toEqual([
      {
        place: 'stages[1].ties[0] (SF1) › legs[0] › attendence',
        expected: 'the key "attendance"',
        found: '"attendence"',
      },
    ])
  })

  it('is named once where the key it was meant to be is needed', () => {
    const {problems} = problemsAfter((season) => {
      drop(...tie, 'legs')(season)
      set([...tie, 'leg'], [])(season)
    })
    expect(problems.map(({expected}) => expected)).toEqual(['the key "legs"'])
  })

  it('is named with all keys where it resembles none', () => {
    const {problems} = problemsAfter(set(['rules', 'weather'], 'fine'))
    expect(problems[0]?.expected).toBe('the key "pointsForWin", "awayGoals", "extraTime" or "tiebreakers"')
  })

  it('is looked up in the kind of stage that the file chose', () => {
    expect(problemsAfter(set(['stages', 1, 'tie'], [])).problems[0]?.expected).toBe('the key "ties"')
    expect(problemsAfter(set(['stages', 0, 'group'], [])).problems[0]?.expected).toBe('the key "groups"')
  })

  it('may be one that every object inherits', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(problemsAfter(set(['entrants', 0, key], 1)).problems[0]).toMatchObject({found: `"${key}"`})
    }
    const text = JSON.stringify(smallSeason()).replace('{', '{"__proto__":{"id":"x"},')
    expect(parseSeason(text, {has: () => true})).toMatchObject({
      failure: {kind: 'schema', problems: [{place: '__proto__', found: '"__proto__"'}]},
    })
  })
})

describe('a union that nothing fits', () => {
  const place = v.union([v.string(), v.strictObject({name: v.string()})])
  const pair = v.strictObject({clubs: v.union([v.strictTuple([place, place]), v.strictTuple([place])])})
  const problemsOf = (clubs: unknown) =>
    describeIssues(pair, v.safeParse(pair, {clubs}).issues ?? [], {clubs}).problems

  it('reports the branch that the value comes nearest to', () => {
    expect(problemsOf(['ada', {nam: 'Somebody'}])).toEqual([
      {place: 'clubs[1].nam', expected: 'the key "name"', found: '"nam"'},
    ])
    expect(problemsOf(['ada', 7])).toEqual([{place: 'clubs[1]', expected: 'text or an object', found: '7'}])
  })

  it('reports what is too much where each branch is a list of another length', () => {
    expect(problemsOf(['ada', 'bee', 'cat'])).toEqual([
      {place: 'clubs[2]', expected: 'no more entries', found: '"cat"'},
    ])
  })

  it('says the same thing once, whichever branches said it', () => {
    expect(problemsAfter(set([...tie, 'next'], 5)).problems).toEqual([
      {place: 'stages[1].ties[0] (SF1) › next', expected: 'text', found: '5'},
    ])
  })
})

describe('what was found', () => {
  it('is shortened, and cannot hide or turn what follows', () => {
    const hostile = `\u202e\u0000<img src=x>${'x'.repeat(5000)}`
    const {problems} = problemsAfter(set(['rules', 'awayGoals'], hostile))
    expect(problems[0]?.found).toBe(`"��<img src=x>${'x'.repeat(27)}…"`)
  })

  it('is an object by its first keys', () => {
    const {problems} = problemsAfter(set(['edition'], {a: 1, b: 2, c: 3, d: 4, e: 5, f: 6}))
    expect(problems[0]?.found).toBe('an object with a, b, c, d, e, …')
  })
})

it('shows at most ten problems and counts the rest', () => {
  const {problems, more} = problemsAfter((season) => {
    season.entrants = Array.from({length: 25}, () => ({club: 'Not An Id'}))
  })
  expect(problems).toHaveLength(10)
  expect(more).toBe(15)
})

it('counts a problem once that is said twice', () => {
  const problem = {place: 'id', expected: 'a', found: 'b'}
  expect(limitProblems([problem, {...problem}])).toEqual({problems: [problem], more: 0})
})

it('never fails, whatever stands in the file', () => {
  for (const text of [
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    '[[]]',
    '{"stages":[null,5,{"kind":"groups","groups":[5]}]}',
  ]) {
    expect(parseSeason(text, {has: () => true})).toMatchObject({failure: {kind: 'schema'}})
  }
})
