import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {writeLine} from '../../../src/archive/csv.ts'
import {createClubDirectory} from '../../../src/archive/clubs.ts'
import {buildSeason} from '../../../src/import/buildSeason.ts'
import {columnKeys, columnOf} from '../../../src/import/csv/columns.ts'
import {readCsv} from '../../../src/import/csv/readCsv.ts'
import {toSeasonCsv} from '../../../src/import/csv/toSeasonCsv.ts'
import type {Season} from '../../../src/season/schema.ts'
import {at, seasonAfter} from '../../season/smallSeason.ts'

const hostileSign = fc.constantFrom(
  ...['"', "'", ',', ';', '\t', '|', '\n', '\r', '=', '+', '-', '@', '\\', '<', '>', '&', '\u202e', '\u0000'],
  ...['\uFEFF', ' ', '2', ':', '–', '(', ')', '強', 'é', '?', '\ud83c\udfc6'],
)
const hostileText = fc.oneof(
  fc.string({unit: hostileSign, maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom(
    ...[
      '=HYPERLINK("http://x")',
      "'=1+1",
      '"',
      '""',
      "''",
      '<script>',
      'none',
      'bye',
      'Group A',
      '2-1',
      'sep=;',
    ],
    ...['__proto__', 'constructor', '-', '\r\n', '?'],
  ),
)

describe('hostile cells', {timeout: 60_000}, () => {
  it('come back from CSV as they went in, but for space around them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (venue, note, city) => {
        const texts = [venue, note, city].map((text) => text.trim())
        const season = withTexts(texts)
        const {season: read} = buildSeason(readCsv(toSeasonCsv(season, directory)), {clubs: []})
        expect(read?.stages).toEqual(season.stages)
      }),
      {numRuns: 100},
    )
  })

  it('never throw, whatever stands where', () => {
    const cell = fc.oneof(
      hostileText,
      fc.constantFrom('Alfa', 'Beta', 'Final', 'Group A', 'SF1', '1:0', '1', 'yes'),
    )
    const columns = fc.shuffledSubarray([...columnKeys], {minLength: 2})
    fc.assert(
      fc.property(columns, fc.array(fc.array(cell, {maxLength: 60}), {maxLength: 8}), (keys, rows) => {
        const text =
          writeLine(keys.map((key) => columnOf(key).title)) +
          writeLine(['stage', 'home', 'away', 'score']) +
          rows.map((cells) => cells.join(',')).join('\n')
        const {season, report} = buildSeason(readCsv(text), {clubs: []})
        // What cannot be a season is told.
        expect(season !== null || report.findings.length > 0).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  it('never throw, whatever the file is', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.oneof(hostileSign, fc.constant('home')), maxLength: 80}), (text) => {
        expect(() => readCsv(text)).not.toThrow()
      }),
      {numRuns: 200},
    )
  })
})

const directory = createClubDirectory({clubs: []})

/** The small season with these texts in it, and every tie with how it was decided, as an importer leaves it. */
function withTexts([venue = '', note = '', city = '']: readonly string[]): Season {
  return seasonAfter((season) => {
    const match = at(season, 'stages', 0, 'groups', 0, 'matches', 0)
    const tie = at(season, 'stages', 1, 'ties', 0)
    if (venue !== '') Object.assign(match, {venue})
    if (note !== '') Object.assign(tie, {note})
    if (city !== '') Object.assign(match, {city: {en: city, es: city}})
    Object.assign(match, {goals: [{club: 'ada', player: `x${note}`}]})
    for (const stage of [1, 3])
      Object.assign(at(season, 'stages', stage, 'ties', 0), {decidedBy: 'aggregate'})
  })
}
