import {describe, expect, it} from 'vitest'
import {createClubDirectory} from '../../../src/archive/clubs.ts'
import {buildSeason} from '../../../src/import/buildSeason.ts'
import {readCsv} from '../../../src/import/csv/readCsv.ts'
import {toSeasonCsv} from '../../../src/import/csv/toSeasonCsv.ts'
import {readClubs, readSeasons} from '../../../src/publish/data.ts'
import type {Season} from '../../../src/season/schema.ts'

const clubs = await readClubs()
const seasons = await readSeasons()

/** What CSV carries; `src/docs/csv.md` names the rest. */
const carried = ({id, label, competition, edition, start, end, format, rules, stages, ...rest}: Season) => ({
  ...{id, label, competition, edition, start, end, format, rules, stages},
  ...{champions: rest.champions, runnersUp: rest.runnersUp},
})

describe('a season written as CSV and read again', () => {
  it.each(seasons.map((season) => [season.id, season] as const))('is the same: %s', (_, season) => {
    const csv = toSeasonCsv(season, createClubDirectory(clubs, season.clubs))
    const start = performance.now()
    const {season: read, report} = buildSeason(readCsv(csv), {clubs: clubs.clubs})
    expect(performance.now() - start).toBeLessThan(1000)
    expect(report.findings.filter(({kind}) => kind === 'invalid')).toEqual([])
    expect(read && carried(read)).toEqual(carried(season))
  })
})
