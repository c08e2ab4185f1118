import {expect, test} from 'vitest'
import {describeFinding, writeImportReport} from '../../src/i18n/describeImport.ts'
import {importText} from '../../src/import/importText.ts'
import {languages} from '../../src/season/languages.ts'

const text = [
  ...[
    '= River Cup 2031',
    '# Teams 3',
    '▪ Final',
    'Mon Apr 5',
    '19:00 Ashford v Belmont 1-1',
    'unreadable',
    '# rain',
  ],
].join('\n')

function imported() {
  const found = importText(text, 'river.txt', {clubs: []})
  if (found.status !== 'read') throw new Error('not read')
  return found
}

test('the report names the file, what was read of it and each finding with its line', () => {
  const report = writeImportReport('en', 'river.txt', imported())
  expect(report).toContain('river.txt: Read as Football.TXT: 2 clubs, 1 stage, 1 tie, 1 match.')
  expect(report).toContain(
    'Not read (1)\n  Line 6: Not read: “unreadable” (expected a heading, a date or a match).',
  )
  expect(report).toContain('Line 2: The file counts 3 clubs, its matches have 2.')
  expect(report).toContain('Line 7: Comments are not kept.')
  expect(report).toContain('Nothing says who went through (F: ashford v belmont); it stays open.')
})

test.each(languages)('every finding has a sentence in %s', (language) => {
  for (const finding of imported().report.findings) {
    expect(describeFinding(language, finding).text).toMatch(/[.。]$/)
  }
})

test.each([
  ['en', 'Order of clubs level on points: goal difference, goals scored.'],
  ['es', 'Orden de los clubes con los mismos puntos: diferencia de goles, goles anotados.'],
  ['zh-Hant', '同分時的排名準則：得失球差、入球。'],
] as const)('the ways of ranking are called as a reader of %s calls them', (language, text) => {
  const value = 'points, goalDifference, goalsFor'
  expect(describeFinding(language, {kind: 'guess', what: 'tiebreakers', value}).text).toBe(text)
})

test('a rule that was guessed is said as the rules of a season are', () => {
  const guess = {kind: 'guess', what: 'awayGoals', value: 'untilExtraTime'} as const
  expect(describeFinding('en', guess).text).toBe(
    'From ties that were level: A tie level on aggregate goes to the club with more away goals; goals of extra time do not count for this.',
  )
})
