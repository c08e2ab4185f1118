import {expect, test} from 'vitest'
import {describeReason} from '../../src/i18n/describeGroup.ts'
import {describeRules, describeStageRules} from '../../src/i18n/describeRules.ts'
import type {LevelReason} from '../../src/rules/resolved.ts'
import type {ClubId} from '../../src/season/ids.ts'
import {languages} from '../../src/season/languages.ts'
import {makeWords} from './cup.ts'
import {realSeason} from './realSeason.ts'

const ids = (...clubs: string[]) => clubs as ClubId[]

function reasons(group: string) {
  return languages.map((language) => {
    const words = realSeason('2013-14', language)
    const stage = words.season.stages[0]
    if (stage?.kind !== 'groups') throw new Error('2013-14 begins with groups')
    const found = stage.groups.find(({id}) => id === group)
    return found!.reasons.map((reason) => describeReason(words, reason))
  })
}

test('three clubs level are told apart by goal difference, then by goals', () => {
  expect(reasons('5')).toEqual([
    [
      'San Jose Earthquakes, Montreal Impact and Heredia level on 6 points; ranked by goal difference: +2, −1, −1; then by goals scored: Montreal Impact 3, Heredia 2.',
    ],
    [
      '聖荷西地震、蒙特利爾衝擊及Heredia同得6分；按得失球差排名：+2、−1、−1；再按入球：蒙特利爾衝擊 3、Heredia 2。',
    ],
    [
      'San Jose Earthquakes, Montreal Impact y Heredia empatados con 6 puntos; se ordenan por diferencia de goles: +2, −1, −1; luego por goles anotados: Montreal Impact 3, Heredia 2.',
    ],
  ])
})

test('two clubs level are told apart by the matches between them', () => {
  expect(reasons('8')).toEqual([
    ['Cartaginés and Isidro Metapán level on 4 points; ranked by head-to-head points: 4, 1.'],
    ['卡達真尼斯及梅塔帕同得4分；按對賽積分排名：4、1。'],
    ['Cartaginés e Isidro Metapán empatados con 4 puntos; se ordenan por puntos entre sí: 4, 1.'],
  ])
})

test('a group without clubs level on points says nothing', () => {
  expect(reasons('1')).toEqual([[], [], []])
})

const four: LevelReason = {
  clubs: ids('a', 'b', 'c', 'd'),
  points: 1,
  steps: [
    {by: 'goalDifference', clubs: ids('a', 'b', 'c', 'd'), values: [1, 1, -1, -1]},
    {by: 'goalsFor', clubs: ids('c', 'd'), values: [4, 2]},
    {by: 'lots', clubs: ids('a', 'b'), values: []},
  ],
  settled: true,
}

test('figures of some of the clubs carry their names', () => {
  expect(describeReason(makeWords('en'), four)).toBe(
    'a, b, c and d level on 1 point; ranked by goal difference: +1, +1, −1, −1; then by goals scored: c 4, d 2; then by the drawing of lots: a, b.',
  )
})

test('clubs that nothing separates are said to be level', () => {
  const level: LevelReason = {clubs: ids('a', 'b'), points: 4, steps: [], settled: false}
  const says = (reason: LevelReason) =>
    languages.map((language) => describeReason(makeWords(language), reason))
  expect(says(level)).toEqual([
    'a and b level on 4 points.',
    'a及b同得4分。',
    'a y b empatados con 4 puntos.',
  ])
  const steps = [{by: 'goalsFor', clubs: ids('a', 'b', 'c'), values: [2, 2, 1]}] as const
  expect(says({...level, clubs: ids('a', 'b', 'c'), steps})).toEqual([
    'a, b and c level on 4 points; ranked by goals scored: 2, 2, 1; still level after that.',
    'a、b及c同得4分；按入球排名：2、2、1；其後仍未分先後。',
    'a, b y c empatados con 4 puntos; se ordenan por goles anotados: 2, 2, 1; siguen empatados después de eso.',
  ])
})

test('the rules of a season are told, a sentence each', () => {
  const words = realSeason('2007', 'en')
  expect(describeRules(words, words.season.record.rules)).toEqual([
    'Away goals do not decide a tie.',
    'A tie still level goes to extra time and, if need be, to penalties.',
  ])
  const later = realSeason('2013-14', 'zh-Hant')
  expect(describeRules(later, later.season.record.rules)).toEqual([
    '勝一場得3分，和一場得1分。',
    '同分球隊依次按對賽積分、對賽得失球差、對賽作客入球、得失球差、入球、作客入球、抽籤排名。',
    '總比數相同時，作客入球較多的一方勝出；加時的作客入球不作此計算。',
    '仍未分勝負則加時，再無勝負便互射十二碼。',
  ])
})

test('three clubs level on points are told apart in one step without their names', () => {
  const reason: LevelReason = {
    clubs: ids('a', 'b', 'c'),
    points: 6,
    steps: [{by: 'goalDifference', clubs: ids('a', 'b', 'c'), values: [2, 0, -2]}],
    settled: true,
  }
  expect(describeReason(makeWords('en'), reason)).toBe(
    'a, b and c level on 6 points; ranked by goal difference: +2, 0, −2.',
  )
})

test('the order of the tiebreakers is said to be one', () => {
  const words = realSeason('2013-14', 'en')
  expect(describeRules(words, words.season.record.rules)[1]).toBe(
    'Clubs level on points are ranked, in this order, by head-to-head points, head-to-head goal difference, head-to-head away goals, goal difference, goals scored, away goals scored, the drawing of lots.',
  )
})

test('what is not known about the rules is said', () => {
  const words = makeWords('es')
  const rules = {pointsForWin: null, awayGoals: null, extraTime: null, tiebreakers: null}
  expect(describeRules(words, rules)).toEqual([
    'Se desconoce cuántos puntos valía la victoria.',
    'Se desconoce cómo se ordenaba a los clubes empatados en puntos.',
    'Se desconoce si había tiempo extra.',
  ])
})

test('a stage says how many legs its ties have', () => {
  const words = realSeason('2004', 'es')
  expect(describeStageRules(words, words.season.stages[0]!)[0]).toBe('Cada llave es a ida y vuelta.')
})
