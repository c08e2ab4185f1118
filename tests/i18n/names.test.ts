import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {associationName} from '../../src/i18n/associations.ts'
import {destinationInText, destinationName, slotName, stageName, tieName} from '../../src/i18n/names.ts'
import {stageShortName} from '../../src/i18n/stageShortName.ts'
import type {Destination, Slot} from '../../src/rules/resolved.ts'
import type {ClubId, StageId, TieId} from '../../src/season/ids.ts'
import type {Stage} from '../../src/season/schema.ts'
import {languages} from '../../src/season/languages.ts'
import {makeSeason, makeWords} from './cup.ts'

const everywhere = (say: (words: ReturnType<typeof makeWords>) => string) =>
  languages.map((language) => say(makeWords(language)))
const toTie = (tie: string): Destination => ({kind: 'tie', tie: tie as TieId, slot: null})
const stage = (facts: Partial<Stage>): Stage =>
  ({kind: 'groups', id: 'x' as StageId, groups: [], ...facts}) as Stage

test('a stage is called by its round, within its zone and section', () => {
  const first = stage({round: 'first', zone: 'central'})
  expect(everywhere((words) => stageName(words, first))).toEqual([
    'Central American zone, first round',
    '中美洲區第一圈',
    'Zona centroamericana, primera ronda',
  ])
  const part = stage({
    round: 'second',
    zone: 'caribbean',
    section: {en: 'group A', 'zh-Hant': 'A組', es: 'grupo A'},
  })
  expect(everywhere((words) => stageName(words, part))).toEqual([
    'Caribbean zone, group A, second round',
    '加勒比海區A組第二圈',
    'Zona del Caribe, grupo A, segunda ronda',
  ])
  expect(everywhere((words) => stageName(words, stage({zone: 'north'})))).toEqual([
    'North American zone',
    '北美洲區',
    'Zona norteamericana',
  ])
})

test('a stage with a name of its own keeps it', () => {
  const named = stage({round: 'sf', name: {en: 'Northern final', es: 'Final del norte'}})
  expect(everywhere((words) => stageName(words, named))).toEqual([
    'Northern final',
    'Northern final',
    'Final del norte',
  ])
})

test('a narrow place gets the short word', () => {
  expect(everywhere((words) => stageShortName(words, stage({round: 'qf'})))).toEqual([
    'Quarters',
    '半準決賽',
    'Cuartos',
  ])
  expect(everywhere((words) => stageShortName(words, stage({round: 'sf'})))).toEqual([
    'Semis',
    '準決賽',
    'Semis',
  ])
})

test('a tie is called by its round and number', () => {
  const named = (id: string) => everywhere((words) => tieName(words, words.season.ties.get(id as TieId)!))
  expect(named('QF2')).toEqual(['Quarter-final 2', '半準決賽（2）', 'Cuartos de final, llave 2'])
  expect(named('F')).toEqual(['Final', '決賽', 'Final'])
  expect(named('C2')).toEqual([
    'Central American zone, first round, tie 2',
    '中美洲區第一圈（2）',
    'Zona centroamericana, primera ronda, llave 2',
  ])
})

test('a slot says who stands there or who will', () => {
  const slots: readonly [Slot, readonly string[]][] = [
    [{kind: 'club', club: 'saprissa' as ClubId}, ['Saprissa', 'Saprissa', 'Saprissa']],
    [{kind: 'named', name: 'Old Boys'}, ['Old Boys', 'Old Boys', 'Old Boys']],
    [
      {kind: 'winnerOf', tie: 'QF2' as TieId},
      ['Winner of Quarter-final 2', '半準決賽（2）勝方', 'Ganador de la llave 2 de los cuartos de final'],
    ],
    [
      {kind: 'winnerOf', tie: 'C2' as TieId},
      [
        'Winner of the first round, tie 2 (Central American zone)',
        '中美洲區第一圈（2）勝方',
        'Ganador de la llave 2 de la primera ronda (Zona centroamericana)',
      ],
    ],
    [
      {kind: 'loserOf', tie: 'SF1' as TieId},
      ['Loser of Semi-final 1', '準決賽（1）負方', 'Perdedor de la semifinal 1'],
    ],
    [
      {kind: 'placed', stage: 'groups' as StageId, group: '5' as never, place: 1},
      ['Group 5 winners', '第5組首名', '1.º del Grupo 5'],
    ],
    [
      {kind: 'placed', stage: 'groups' as StageId, group: '5' as never, place: 2},
      ['Group 5 runners-up', '第5組次名', '2.º del Grupo 5'],
    ],
    [
      {kind: 'placed', stage: 'groups' as StageId, group: '5' as never, place: 3},
      ['3rd of Group 5', '第5組第3名', '3.º del Grupo 5'],
    ],
    [{kind: 'bye'}, ['Bye', '輪空', 'Pase directo']],
    [{kind: 'open'}, ['To be decided', '待定', 'Por definir']],
  ]
  for (const [slot, expected] of slots) expect(everywhere((words) => slotName(words, slot))).toEqual(expected)
})

test('what is still open when all is over is not known', () => {
  for (const record of [{champions: [{club: 'saprissa' as ClubId}]}, {end: '1964'}]) {
    const words = makeWords('en', makeSeason(undefined, record))
    expect(slotName(words, {kind: 'open'})).toBe('Not known')
  }
})

test('a destination has a title and a form for sentences', () => {
  expect(everywhere((words) => destinationName(words, toTie('F')))).toEqual(['Final', '決賽', 'Final'])
  expect(everywhere((words) => destinationInText(words, toTie('F')))).toEqual([
    'the final',
    '決賽',
    'la final',
  ])
  const groups: Destination = {kind: 'groups', stage: 'groups' as StageId, group: null}
  expect(everywhere((words) => destinationName(words, groups))).toEqual([
    'Group stage',
    '小組賽',
    'Fase de grupos',
  ])
  expect(everywhere((words) => destinationInText(words, groups))).toEqual([
    'the group stage',
    '小組賽',
    'la fase de grupos',
  ])
})

test('Spanish joins its article to what goes before', () => {
  const {messages} = makeWords('es')
  const third = messages.rounds['third-place'].inText(null)
  expect(messages.sentence.goesTo('FAS', third)).toBe('FAS avanza al partido por el tercer lugar.')
  expect(messages.slots.winnerOf(third)).toBe('Ganador del partido por el tercer lugar')
})

test('every association of the clubs has a name in every language', () => {
  const {clubs} = JSON.parse(readFileSync('public/data/clubs.json', 'utf8')) as {
    clubs: readonly {association?: string}[]
  }
  const codes = [...new Set(clubs.flatMap(({association}) => association ?? []))]
  for (const language of languages)
    for (const code of codes) expect(associationName(language, code), code).not.toBe(code)
  expect(everywhere((words) => associationName(words.language, 'TRI'))).toEqual([
    'Trinidad and Tobago',
    '千里達及多巴哥',
    'Trinidad y Tobago',
  ])
  expect(everywhere((words) => associationName(words.language, 'toString'))).toEqual([
    'toString',
    'toString',
    'toString',
  ])
})
