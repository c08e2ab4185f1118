import {describe, expect, it} from 'vitest'
import {readSeasons} from '../src/publish/data.ts'
import {resolveSeason} from '../src/rules/resolve.ts'
import {champions} from './recorded/champions.ts'
import {rowOf, tablesOf, titleOf, winnerOf} from './recorded/figures.ts'
import {seedings, tables} from './recorded/tables.ts'

// By their ids, which are in the order of time; the names of the files are not.
const seasons = (await readSeasons()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const cases = seasons.map((season) => ({id: season.id, season}))

describe('the results', () => {
  it.each(cases)('of $id can be resolved, and are left unchanged by it', ({season}) => {
    const before = structuredClone(season)
    expect(() => resolveSeason(season)).not.toThrow()
    expect(season).toEqual(before)
  })

  it.each(cases)('of $id give the recorded decisions and winners', ({season}) => {
    const ties = [...resolveSeason(season).ties.values()]
    expect(ties.map(({id, decision}) => [id, decision.by])).toEqual(
      ties.map(({id, record}) => [id, record.decidedBy]),
    )
    expect(ties.map((tie) => [tie.id, winnerOf(tie)])).toEqual(
      ties.map(({id, record}) => [id, record.winner]),
    )
  })

  it.each(cases)('of $id give the tables as printed', ({id, season}) => {
    expect(tablesOf(resolveSeason(season))).toEqual(tables[id] ?? {})
  })

  it.each(cases)('of $id give the seeding as printed', ({id, season}) => {
    const resolved = resolveSeason(season)
    const seeded = season.entrants
      .flatMap(({club, seed}) => (seed === undefined ? [] : [{club, seed}]))
      .sort((a, b) => a.seed - b.seed)
    expect(seeded.map(({seed}) => seed)).toEqual(seeded.map((_, i) => i + 1))
    expect(seeded.map(({club}) => rowOf(resolved, club))).toEqual(seedings[id] ?? [])
  })

  it.each(cases)('of $id let the clubs go on from the places that they have', ({season}) => {
    for (const {groups} of resolveSeason(season).stages.filter((stage) => stage.kind === 'groups'))
      for (const {record, standings} of groups)
        for (const {club, place} of record.advance ?? []) expect(standings[place - 1]?.club).toBe(club)
  })

  it('make champions of the clubs in the list written by hand', () => {
    const listed = champions.map(({season, champions, runnerUp}) => ({
      season,
      champions,
      runnersUp: runnerUp === null ? [] : [runnerUp],
    }))
    const recorded = seasons.map(({id, champions, runnersUp}) => ({
      season: id,
      champions: Object.fromEntries(champions.map(({club, title}) => [club, title])),
      runnersUp,
    }))
    expect(recorded).toEqual(listed)
  })

  it.each(cases)('of $id give the title as it was won', ({id, season}) => {
    const recorded = champions.find((honours) => honours.season === id)
    expect(titleOf(resolveSeason(season))).toEqual({
      won: recorded?.won,
      champions: Object.keys(recorded?.champions ?? {}),
      runnerUp: recorded?.runnerUp,
    })
  })

  it('are of editions counted from the first, those without a champion left out', () => {
    const counted = seasons.filter(({edition}) => edition !== null)
    expect(counted.map(({edition}) => edition)).toEqual(counted.map((_, i) => i + 1))
    expect(counted.map(({id}) => id)).toEqual(
      champions.filter(({won}) => won !== 'none').map(({season}) => season),
    )
  })
})
