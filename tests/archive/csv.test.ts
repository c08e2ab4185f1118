import {describe, expect, it} from 'vitest'
import {toCsv} from '../../src/archive/csv.ts'
import {matchKeys, matchRecords} from '../../src/archive/matchRecords.ts'
import {clubMatches} from '../../src/archive/matches.ts'
import {asClubSees} from '../../src/archive/narrow.ts'
import {club, realArchive} from './realArchive.ts'

/** Reads CSV back, written down from RFC 4180 alone. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  it('quotes what needs it and leaves what is not known empty', () => {
    expect(
      toCsv(
        [
          {a: 'x, "y"', b: null},
          {a: 'two\nlines', b: 3},
        ],
        ['a', 'b'],
      ),
    ).toBe('a,b\r\n"x, ""y""",\r\n"two\nlines",3\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('lets no spreadsheet take %j for a formula', (text) => {
    expect(readCsv(toCsv([{a: text}], ['a']))[1]).toEqual([`'${text}`])
  })

  it('keeps an apostrophe before such a sign apart from its own', () => {
    expect(readCsv(toCsv([{a: "'=1"}, {a: "'tis"}], ['a'])).slice(1)).toEqual([["''=1"], ["'tis"]])
  })

  it('has every match of a club, and says the same as its records', () => {
    const alajuelense = club('alajuelense')
    const matches = clubMatches(realArchive, alajuelense).map((match) => asClubSees(match, alajuelense))
    const records = matchRecords(matches, alajuelense, (id) => id.toUpperCase())
    const [head, ...rows] = readCsv(toCsv(records, matchKeys))
    expect(head).toEqual([...matchKeys])
    expect(rows).toHaveLength(matches.length)
    for (const [index, row] of rows.entries())
      expect(row).toEqual(matchKeys.map((key) => String(records[index]![key] ?? '')))
    const final = records.findLast(({season}) => season === '2004')
    expect(final).toMatchObject({
      tie: 'F',
      leg: 2,
      home: 'alajuelense',
      awayName: 'SAPRISSA',
      goalsFor: 4,
      goalsAgainst: 0,
      result: 'won',
    })
  })
})
