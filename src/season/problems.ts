import type * as v from 'valibot'
import type {Finding} from './finding.ts'
import {nearestWord} from './misspelt.ts'
import {type Path, placeOf, shortValue, valueAt} from './place.ts'
import {keysAt} from './schemaKeys.ts'

/** What is wrong with a file, for whoever wrote it: the format's own words, which are the same in every language. */
export interface Problem {
  readonly place: string
  readonly expected: string
  readonly found: string
}

/** The problems worth showing, and how many there are besides. */
export interface Problems {
  readonly problems: readonly Problem[]
  readonly more: number
}

type Issue = v.BaseIssue<unknown>
interface PlacedIssue {
  readonly path: Path
  readonly issue: Issue
}

/** The issues of a schema in readable form, each place once. */
export function describeIssues(schema: v.GenericSchema, issues: readonly Issue[], root: unknown): Problems {
  const placed = issues.flatMap((issue) => usefulIssues(issue, []))
  const suggested = new Set<string>()
  const described = placed.map(({path, issue}) => {
    const owner = valueAt(root, path.slice(0, -1))
    // To Valibot a list is an object that lacks every key.
    if (issue.type === 'strict_object' && Array.isArray(owner)) {
      return {path: path.slice(0, -1), expected: 'an object', found: shortValue(owner)}
    }
    if (issue.expected !== 'never') return {path, expected: expectedText(issue), found: foundText(issue)}
    if (issue.type !== 'strict_object')
      return {path, expected: 'no more entries', found: shortValue(valueAt(root, path))}
    const key = String(path.at(-1))
    const keys = keysAt(schema, path.slice(0, -1), root)
    const meant = nearestWord(key, keys)
    if (meant !== undefined) suggested.add(JSON.stringify([...path.slice(0, -1), meant]))
    const expected = meant === undefined ? oneOf(keys.map((known) => `"${known}"`)) : `"${meant}"`
    return {path, expected: `the key ${expected}`, found: shortValue(key)}
  })
  // A misspelt key is also missed under its right name; saying so once is enough.
  const told = described.filter(
    ({path, found}) => found !== 'nothing' || !suggested.has(JSON.stringify(path)),
  )
  return limitProblems(told.map(({path, expected, found}) => ({place: placeOf(root, path), expected, found})))
}

/** A finding in words, with what was probably meant. */
export function toProblem(root: unknown, {path, expected, found, known}: Finding): Problem {
  const meant = known && nearestWord(String(found), [...known])
  return {
    place: placeOf(root, path),
    expected: meant === undefined ? expected : `${expected} ("${meant}"?)`,
    found: shortValue(found),
  }
}

/** Each problem once, at most `limit` of them. */
export function limitProblems(problems: readonly Problem[], limit = 10): Problems {
  const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
  return {problems: distinct.slice(0, limit), more: Math.max(0, distinct.length - limit)}
}

// Of the branches of a union the one that the value comes nearest to is the one whose issues lie deeper than the union
// itself; only where all branches refuse the value as a whole is the union's own sentence the useful one.
function usefulIssues(issue: Issue, above: Path): readonly PlacedIssue[] {
  const path = [...above, ...(issue.path ?? []).map((item) => keyOf(item.key))]
  const inside = (issue.issues ?? []).filter((inner) => inner.path !== undefined)
  if (inside.length === 0) return [{path, issue}]
  const wrong = inside.filter((inner) => inner.expected !== 'never' || inner.type === 'strict_object')
  const surplus = inside.filter((inner) => !wrong.includes(inner))
  return (wrong.length > 0 ? wrong : surplus.slice(0, 1)).flatMap((inner) => usefulIssues(inner, path))
}

const keyOf = (key: unknown) => (typeof key === 'number' ? key : String(key))

function expectedText(issue: Issue): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  const limit = String(issue.requirement)
  const entries = typeof issue.input === 'string' ? 'characters' : limit === '1' ? 'entry' : 'entries'
  switch (issue.type) {
    case 'non_empty':
      return 'some text'
    case 'max_length':
      return `at most ${limit} ${entries}`
    case 'min_length':
      return `at least ${limit} ${entries}`
    case 'integer':
      return 'a whole number'
    case 'min_value':
      return `${limit} or more`
    case 'max_value':
      return `${limit} or less`
    case 'url':
      return 'an address'
    case 'strict_object':
      return issue.input === undefined && issue.expected !== 'Object' ? 'a value' : 'an object'
    default:
      return oneOf(alternatives(issue.expected ?? 'another value'))
  }
}

function foundText(issue: Issue): string {
  const {input, type} = issue
  if (type.endsWith('_length') && typeof input === 'string') return `${input.length} characters`
  return shortValue(input)
}

const words = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Object', 'an object'],
  ['Array', 'a list'],
])

function alternatives(expected: string): readonly string[] {
  const parts = expected.replaceAll(/^\(|\)$/g, '').split(' | ')
  return parts.map((part) => words.get(part) ?? part)
}

function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? 'nothing'
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`
}
