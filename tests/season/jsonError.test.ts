import fc from 'fast-check'
import {expect, it, test} from 'vitest'
import {findJsonError} from '../../src/season/jsonError.ts'

test.each([
  ['', 1, 1],
  ['<!doctype html>', 1, 1],
  ['{"a": 1,\n "b": oops}', 2, 7],
  ['{"a": 1,\n}', 2, 1],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[1, 2', 1, 6],
  ['[1,\r\n 2,\r\n ,]', 3, 2],
  ['[1}', 1, 3],
  ['{} x', 1, 4],
  ['"no end', 1, 8],
  ['["bad \\x escape"]', 1, 7],
  ['["new\nline"]', 1, 6],
  ["{'a': 1}", 1, 2],
  ['[01]', 1, 3],
  ['[1.]', 1, 3],
  ['[NaN]', 1, 2],
  ['{"a": 1} // done', 1, 10],
])('finds where %j stops being JSON', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(findJsonError(text)).toEqual({line, column})
})

it('does not mind how deep a text nests or how long a string is', () => {
  expect(findJsonError('['.repeat(1_000_000))).toEqual({line: 1, column: 1_000_001})
  expect(findJsonError(`"${'x\\n'.repeat(500_000)}`)).toEqual({line: 1, column: 1_500_002})
})

// What stands before the place found could still become JSON; what stands there no longer can.
it('finds a place inside every text that is not JSON', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', 'x', '\\', '\u0001'),
      (json, at, put) => {
        const offset = at % (json.length + 1)
        const text = json.slice(0, offset) + put + json.slice(offset + (put === '' ? 1 : 0))
        fc.pre(refused(text) !== undefined)
        const {line, column} = findJsonError(text)
        expect(line).toBe(1)
        const native = / at position (\d+)/.exec(refused(text) ?? '')?.[1]
        expect(column).toBeLessThanOrEqual(native === undefined ? text.length + 1 : Number(native) + 1)
        expect(refused(text.slice(0, column - 1)) ?? 'end of JSON').toMatch(
          /end of JSON|Unterminated|Expected|No number/,
        )
      },
    ),
    {numRuns: 2000},
  )
})

function refused(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return String(error)
  }
}
