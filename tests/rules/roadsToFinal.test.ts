import {describe, expect, it, test} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {roadsToFinal, type RoadStop} from '../../src/rules/roadsToFinal.ts'
import type {Season, Stage} from '../../src/season/schema.ts'
import {allSeasons, realRecord} from '../drawing/scenes.ts'
import {club, group, groups, knockout, season, tie} from './build.ts'

const nameOf = (stop: RoadStop) =>
  stop.kind === 'tie' ? stop.tie.id : `${stop.group.stage} ${stop.group.id}, ${stop.standing.place}`
const roadsOf = (record: Season) => {
  const found = roadsToFinal(resolveSeason(record))
  return found && [...found.roads.map((road) => [road.club, ...road.stops.map(nameOf)]), found.decider.id]
}

test.each<[string, unknown]>([
  ['1962', [['guadalajara', 'N1'], ['comunicaciones', 'C1', 'C3', 'SF1'], 'F']],
  ['1967', [['alianza', 'C1', 'C3', 'NC1'], ['jong-colombia', 'caribbean 1, 1'], 'F']],
  ['1971', [['cruz-azul', 'N1', 'final-group 1, 1'], ['alajuelense', 'C4', 'C6', 'final-group 1, 2'], 'F']],
  ['1993', [['saprissa', 'A5', 'A9'], ['leon', 'A2', 'A7'], '1']],
  ['2000', [['la-galaxy', 'QF1', 'SF1'], ['olimpia', 'QF3', 'SF2'], 'F']],
  ['2013-14', [['cruz-azul', 'groups 3, 1', 'QF2', 'SF2'], ['toluca', 'groups 6, 1', 'QF1', 'SF1'], 'F']],
])('of %s', (id, expected) => {
  expect(roadsOf(realRecord(id))).toEqual(expected)
})

describe('in every season', () => {
  const resolved = allSeasons.map((id) => ({id, found: resolveSeason(realRecord(id))}))

  it('there are two unless no two clubs met for the title: champion first, then the runner-up', () => {
    const without = resolved.filter(({found}) => roadsToFinal(found) === null)
    for (const {found} of without) expect(found.record.runnersUp).toEqual([])
    for (const {id, found} of resolved) {
      const roads = roadsToFinal(found)?.roads
      if (!roads || found.record.champions.length === 0) continue
      expect(
        roads.map((road) => road.club),
        id,
      ).toEqual([found.record.champions[0]?.club, found.record.runnersUp[0]])
    }
  })

  it('every stop but the decider is one that the club came through', () => {
    for (const {id, found} of resolved) {
      for (const {club: own, stops} of roadsToFinal(found)?.roads ?? []) {
        expect(stops.length, id).toBeGreaterThan(0)
        for (const stop of stops) {
          if (stop.kind === 'tie') expect(stop.tie.slots[stop.slot], id).toMatchObject({club: own})
          else expect(stop.standing.club, id).toBe(own)
        }
      }
    }
  })
})

describe('where there is no champion yet', () => {
  const semis = knockout('sf', [
    tie('S1', {clubs: ['ada', 'bee'], winner: 'ada', next: 'F'}),
    tie('S2', {clubs: ['cat', 'dot'], winner: 'cat', next: 'F'}),
  ])
  const withFinal = (clubs: [string | null, string | null], more: readonly Stage[] = []) =>
    season([semis, knockout('f', [tie('F', {clubs})]), ...more])

  it('both clubs of the final are finalists', () => {
    expect(roadsOf(withFinal(['ada', 'cat']))).toEqual([['ada', 'S1'], ['cat', 'S2'], 'F'])
  })

  it('one of them alone is not', () => {
    expect(roadsOf(season([semis]))).toBeNull()
  })

  it('a match for third place after it changes nothing', () => {
    const third = {...knockout('third', [tie('T', {clubs: ['bee', 'dot']})]), round: 'third-place'} as Stage
    expect(roadsOf(withFinal(['ada', 'cat'], [third]))).toEqual([['ada', 'S1'], ['cat', 'S2'], 'F'])
  })

  it('a group at the end has no finalists', () => {
    expect(roadsOf(season([groups('g', [group('A', {clubs: ['ada', 'cat']})])]))).toBeNull()
    const won = {champions: [{club: club('ada')}], runnersUp: [club('cat')]}
    expect(roadsOf(season([groups('g', [group('A', {clubs: ['ada', 'cat']})])], won))).toEqual([
      ['ada'],
      ['cat'],
      'A',
    ])
  })
})
