import {expect, test} from 'vitest'
import {isPlainHeading, readHeading} from '../../../src/import/footballTxt/readHeading.ts'

test.each([
  ['Group A', {group: 'A'}],
  ['Gruppe 1', {group: '1'}],
  ['Grupo B', {group: 'B'}],
  ['Girone C', {group: 'C'}],
  ['Group A, Matchday 1', {group: 'A', matchday: 'Matchday 1'}],
  ['Quarter-finals - 1st Leg', {round: 'qf', leg: 1}],
  ['Semifinals 2nd leg', {round: 'sf', leg: 2}],
  ['Halbfinale, Rückspiel', {round: 'sf', leg: 2}],
  ['Cuartos de final - Ida', {round: 'qf', leg: 1}],
  ['Oitavas de final', {round: 'r16'}],
  ['Viertelfinale', {round: 'qf'}],
  ['Huitièmes de finale', {round: 'r16'}],
  ['Round of 32', {round: 'r32'}],
  ['1/4 final', {round: 'qf'}],
  ['Round 1', {round: 'first'}],
  ['Second Round', {round: 'second'}],
  ['Segunda ronda', {round: 'second'}],
  ['Match for third place', {round: 'third-place'}],
  ['Spiel um Platz 3', {round: 'third-place'}],
  ['Final', {round: 'final'}],
  ['Finals, Round of 16', {round: 'r16'}],
  ['Matchday 3', {matchday: 'Matchday 3'}],
  ['Championship, Matchday 1', {matchday: 'Matchday 1', section: 'Championship'}],
])('the heading %s is read', (text, said) => {
  const nothing = {round: null, group: null, leg: null, matchday: null, section: null, dates: null}
  expect(readHeading(text)).toEqual({...nothing, label: text, ...said})
})

test('a line without a sign is a heading only if nothing in it is unknown', () => {
  expect(isPlainHeading('Semi-finals')).toBe(true)
  expect(isPlainHeading('Group stage: kick-off')).toBe(false)
  expect(isPlainHeading('Toluca')).toBe(false)
})
