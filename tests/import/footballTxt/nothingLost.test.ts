import fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildSeason} from '../../../src/import/buildSeason.ts'
import {readFootballTxt} from '../../../src/import/footballTxt/readFootballTxt.ts'

// Words that occur once each, so that each can be looked for in what came out.
const word = fc.integer({min: 100_000, max: 999_999}).map((n) => `q${n.toString(36).replaceAll(/\d/g, 'z')}x`)
const score = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => `${a}-${b}`)
const sign = fc.constantFrom(
  'v',
  '-',
  'vs',
  '  ',
  '@',
  '[',
  ']',
  '(',
  ')',
  ';',
  '|',
  '▪',
  '=',
  'pen.',
  'a.e.t.',
  ',',
  "'",
  'bye',
  'w/o',
)
const known = fc.constantFrom(
  'Apr 5',
  'Group A',
  'Final',
  '19:00',
  '(1)',
  '[awarded]',
  'Semifinals - 2nd leg',
  'Matchday 2',
)
const piece = fc.oneof({weight: 4, arbitrary: word}, {weight: 2, arbitrary: score}, sign, known)
const wild = fc
  .tuple(fc.constantFrom('', '  '), fc.array(piece, {minLength: 1, maxLength: 7}), fc.constantFrom(' ', '  '))
  .map(([indent, pieces, space]) => indent + pieces.join(space))
const match = fc.tuple(word, word, fc.oneof(score, fc.constant(''))).map(([a, b, s]) => `  ${a} v ${b}  ${s}`)
const file = fc.array(fc.oneof({weight: 3, arbitrary: wild}, {weight: 2, arbitrary: match}), {
  minLength: 1,
  maxLength: 12,
})

test('every word of a file is in what was read, or its line is in the report', () => {
  fc.assert(
    fc.property(file, (lines) => {
      const {draft, findings} = readFootballTxt(['= River Cup 2031', '▪ Final', ...lines].join('\n'), {})
      const all = JSON.stringify([draft, findings])
      const told = new Set(
        findings.flatMap((finding) =>
          finding.kind === 'notKept' ? finding.lines : 'line' in finding ? [finding.line] : [],
        ),
      )
      lines.forEach((line, i) => {
        for (const lost of line.match(/q[a-z]+x/g) ?? []) {
          expect(all.includes(lost) || told.has(i + 3), `“${lost}” of “${line}”`).toBe(true)
        }
      })
    }),
    {numRuns: 400},
  )
})

test('no file makes the importer throw', () => {
  fc.assert(
    fc.property(file, (lines) => {
      const read = readFootballTxt(['= River Cup 2031', '▪ Round of 16', ...lines].join('\n'), {})
      const {season, report} = buildSeason(read, {clubs: []})
      expect(season !== null || report.findings.length > 0).toBe(true)
    }),
    {numRuns: 200},
  )
})
