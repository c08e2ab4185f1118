import {describe, expect, it} from 'vitest'
import {readGroupLabel, readLeg, readStageLabel, roundNames} from '../../../src/import/csv/stageNames.ts'

describe('a stage as people type it', () => {
  it.each([
    ['Quarter-finals', {round: 'qf'}],
    ['quarter finals', {round: 'qf'}],
    ['QF', {round: 'qf'}],
    ['Cuartos de final', {round: 'qf'}],
    ['CUARTOS', {round: 'qf'}],
    ['八強', {round: 'qf'}],
    ['8强', {round: 'qf'}],
    ['半準決賽', {round: 'qf'}],
    ['準決賽', {round: 'sf'}],
    ['Semifinales', {round: 'sf'}],
    ['1/8 final', {round: 'r16'}],
    ['Octavos de final', {round: 'r16'}],
    ['Round of 16', {round: 'r16'}],
    ['Final', {round: 'final'}],
    ['決賽', {round: 'final'}],
    ['3rd place', {round: 'third-place'}],
    ['Tercer lugar', {round: 'third-place'}],
    ['Primera ronda', {round: 'first'}],
    ['Round 2', {round: 'second'}],
    ['Fase de grupos', {round: 'groups'}],
    ['Group A', {round: 'groups', group: 'A'}],
    ['grupo b', {round: 'groups', group: 'B'}],
    ['A組', {round: 'groups', group: 'A'}],
    ['第1組', {round: 'groups', group: '1'}],
    ['第一組', {round: 'groups', group: '1'}],
    ['Group stage, Group C', {round: 'groups', group: 'C'}],
    ['Grupo A – jornada 3', {round: 'groups', group: 'A', matchday: true}],
    ['Semi-final 2', {round: 'sf', tie: '2'}],
    ['Cuartos de final 4', {round: 'qf', tie: '4'}],
    ['Final (vuelta)', {round: 'final', leg: 2}],
    ['Semifinal ida', {round: 'sf', leg: 1}],
    ['Semi-finals, second leg', {round: 'sf', leg: 2}],
    ['Caribbean zone, first round', {round: 'first', zone: 'caribbean'}],
    ['Supercopa', {name: 'Supercopa'}],
    ['Final, semi-final', {name: 'Final, semi-final'}],
    ['小組賽', {round: 'groups'}],
  ])('%j', (text, label) => {
    expect(readStageLabel(text)).toEqual(label)
  })

  it('never stands for two rounds', () => {
    const all = Object.entries(roundNames).flatMap(([round, names]) => names.map((name) => ({round, name})))
    expect(all.filter(({round, name}) => readStageLabel(name).round !== round)).toEqual([])
  })
})

it.each([
  ['Group A', 'A'],
  ['Grupo 12', '12'],
  ['B組', 'B'],
  ['小組', undefined],
  ['A', undefined],
  ['Group of Aruba', undefined],
])('the group in %j is %j', (text, id) => {
  expect(readGroupLabel(text)).toBe(id)
})

it.each([
  ['1', 1],
  ['2.0', 2],
  ['1st leg', 1],
  ['2nd', 2],
  ['Leg 2', 2],
  ['IDA', 1],
  ['vuelta', 2],
  ['首回合', 1],
  ['次回合', 2],
  ['1ª', 1],
  ['0', undefined],
  ['first half', undefined],
])('the leg in %j is %j', (text, leg) => {
  expect(readLeg(text)).toBe(leg)
})
