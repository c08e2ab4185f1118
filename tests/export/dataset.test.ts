import Papa from 'papaparse'
import type {Cell} from '../../src/archive/csv.ts'
import {describe, expect, it} from 'vitest'
import {dataFile, type Dataset} from '../../src/export/dataset.ts'
import {entrantRecords} from '../../src/export/entrantRecords.ts'
import {groupRecords} from '../../src/export/groupRecords.ts'
import {seasonMatchRecords} from '../../src/export/seasonMatchRecords.ts'
import {tieRecords} from '../../src/export/tieRecords.ts'
import type {Scene} from '../../src/drawing/scene.ts'
import {allSeasons, realScene} from '../drawing/scenes.ts'

const datasets: readonly ((scene: Scene) => Dataset)[] = [
  tieRecords,
  groupRecords,
  (scene) => seasonMatchRecords(scene, 'all'),
  (scene) => seasonMatchRecords(scene, 'groups'),
  entrantRecords,
]

const csvOf = (dataset: Dataset) =>
  Papa.parse<Record<string, string>>(dataFile('CSV', dataset).text, {header: true, skipEmptyLines: true})

describe('every season', () => {
  it.each(allSeasons)(
    '%s gives the same as CSV and as JSON, with keys that do not depend on the language',
    (id) => {
      const scene = realScene(id, 'zh-Hant')
      for (const make of datasets) {
        const dataset = make(scene)
        const json = JSON.parse(dataFile('JSON', dataset).text) as Record<string, Cell>[]
        const {data, errors} = csvOf(dataset)
        expect(errors.filter(({code}) => code !== 'UndetectableDelimiter')).toEqual([])
        expect(data).toHaveLength(json.length)
        json.forEach((record, index) => {
          for (const [key, value] of Object.entries(record)) {
            expect(dataset.keys, key).toContain(key)
            const text = value === null ? '' : String(value)
            // A text that a spreadsheet would take for a formula has an apostrophe before it.
            expect(data[index]?.[key]?.replace(/^'(?=[=+\-@])/, ''), key).toBe(text)
          }
        })
        expect(make(realScene(id, 'en')).keys).toEqual(dataset.keys)
      }
    },
  )
})

it('a tie has its legs, its aggregate, its shoot-out and how it was decided', () => {
  const {records} = tieRecords(realScene('2013-14'))
  expect(records.find(({tie}) => tie === 'F')).toMatchObject({
    ...{
      stage: 'final',
      club1: 'cruz-azul',
      club2: 'toluca',
      leg1Goals1: 0,
      leg1Goals2: 0,
      leg2Goals1: 1,
      leg2Goals2: 1,
    },
    ...{aggregate1: 1, aggregate2: 1, winner: 'cruz-azul', decidedBy: 'awayGoals', next: null},
  })
  expect(records.find(({decidedBy}) => decidedBy === 'penalties')).toMatchObject({
    ...{winner: 'toluca', penalties1: 4, penalties2: 5, leg2AfterExtraTime: true},
  })
  expect(records).toHaveLength(7)
})

it('tables and matches of groups are those of the season', () => {
  const scene = realScene('2013-14')
  const standings = groupRecords(scene).records
  expect(standings).toHaveLength(24)
  expect(standings[0]).toMatchObject({
    group: '1',
    place: 1,
    club: 'arabe-unido',
    points: 9,
    goalDifference: 4,
    advances: true,
  })
  expect(seasonMatchRecords(scene, 'groups').records).toHaveLength(48)
  expect(seasonMatchRecords(scene, 'all').records).toHaveLength(62)
})
