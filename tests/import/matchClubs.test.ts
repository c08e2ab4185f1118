import {expect, test} from 'vitest'
import {matchClubs} from '../../src/import/matchClubs.ts'
import type {Club} from '../../src/season/club.ts'
import * as v from 'valibot'
import {clubId, seasonId} from '../../src/season/ids.ts'

const id = (text: string) => v.parse(clubId, text)
const seasons = (...ids: string[]) => ids.map((text) => v.parse(seasonId, text))

const known: readonly Club[] = [
  {
    id: id('tigres'),
    name: {en: 'Tigres UANL', 'zh-Hant': '新萊昂自治大學'},
    association: 'MEX',
    city: 'Monterrey',
  },
  {id: id('monterrey'), name: 'Monterrey', aka: ['Rayados'], association: 'MEX', city: 'Monterrey'},
  {id: id('municipal'), name: 'Municipal', fullName: 'Club Social y Deportivo Municipal', association: 'GUA'},
  {id: id('olimpia'), name: 'Olimpia', association: 'HON', seasons: seasons('1990', '1991')},
  {id: id('olimpia-par'), name: 'Olimpia', association: 'PAR', seasons: seasons('1990')},
  {id: id('atlas'), name: 'Atlas', association: 'MEX', city: 'Guadalajara'},
  {id: id('guadalajara'), name: 'Guadalajara', aka: ['Chivas'], association: 'MEX', city: 'Guadalajara'},
  {id: id('red-bulls'), name: 'Red Bulls', formerly: ['MetroStars'], association: 'USA'},
]

function matched(name: string, association?: string) {
  const club = {name, line: 1, ...(association === undefined ? {} : {association})}
  const {idOf, findings, own, formerNames} = matchClubs([club], known)
  return {id: idOf(club), findings, own, formerNames}
}

test.each([
  ['Monterrey', 'MEX', 'monterrey'],
  ['MONTERREY', undefined, 'monterrey'],
  ['Rayados', undefined, 'monterrey'],
  ['新萊昂自治大學', undefined, 'tigres'],
  ['新莱昂自治大学', undefined, 'tigres'],
  ['Club Social y Deportivo Municipal', 'GUA', 'municipal'],
  ['Olimpia', 'HON', 'olimpia'],
  ['Olimpia', 'PAR', 'olimpia-par'],
])('%s (%s) is known by a name of its own', (name, association, club) => {
  const result = matched(name, association)
  expect(result).toMatchObject({id: club, own: [], findings: []})
})

test.each([
  ['CF Monterrey', 'MEX', 'monterrey'],
  ['CSD Municipal', 'GUA', 'municipal'],
  ['UANL Tigres', 'MEX', 'tigres'],
  ['Atlas Guadalajara', 'MEX', 'atlas'],
])('%s is a known club by what is left of its name, and said to be likely', (name, association, club) => {
  const result = matched(name, association)
  expect(result.id).toBe(club)
  expect(result.findings).toMatchObject([{kind: 'likelyClub', name, club}])
})

test('of two clubs of one name the one with more seasons is taken, and the other named', () => {
  const result = matched('Olimpia')
  expect(result.id).toBe('olimpia')
  expect(result.findings).toMatchObject([{kind: 'likelyClub', others: ['Olimpia (PAR) [olimpia-par]']}])
})

test('a name in another country is another club', () => {
  const result = matched('Municipal', 'PER')
  expect(result.id).toBe('municipal-per')
  expect(result.own).toEqual([{id: 'municipal-per', name: 'Municipal', association: 'PER'}])
})

test('an unknown club is listed with the nearest names, those of its country first', () => {
  expect(matched('Montery FC', 'MEX').findings).toMatchObject([
    {kind: 'unknownClub', name: 'Montery FC', club: 'montery-fc', nearest: ['Monterrey (MEX)']},
  ])
})

test('among clubs that nobody knows, those known by their names alone are listed: they may be others', () => {
  const named = [
    {name: 'Monterrey', line: 1},
    {name: 'Municipal', association: 'GUA', line: 2},
  ]
  const stranger = {name: 'Colo-Colo', line: 3}
  expect(matchClubs(named, known).findings).toEqual([])
  expect(matchClubs([...named, stranger], known).findings).toMatchObject([
    {kind: 'unknownClub', name: 'Colo-Colo'},
    {kind: 'knownClubs', clubs: ['Monterrey (MEX)']},
  ])
})

test('the name that a club had before is the one of the season', () => {
  const result = matched('MetroStars', 'USA')
  expect([...result.formerNames]).toEqual([['red-bulls', 'MetroStars']])
})

test('clubs that meet are not the same club', () => {
  const [one, two] = [
    {name: 'Municipal', line: 1},
    {name: 'CD Municipal', line: 1},
  ]
  const {idOf, own} = matchClubs([one, two], known, [[one, two]])
  expect(idOf(one)).toBe('municipal')
  expect(idOf(two)).toBe('cd-municipal')
  expect(own).toMatchObject([{id: 'cd-municipal'}])
})

test('a club written once with its country is the same without it', () => {
  const [one, two] = [
    {name: 'Olimpia', association: 'PAR', line: 1},
    {name: 'Olimpia', line: 2},
  ]
  const {idOf} = matchClubs([one, two], known)
  expect(idOf(two)).toBe('olimpia-par')
})

test('names in other letters get ids of their own', () => {
  const clubs = ['東方', '南華'].map((name) => ({name, line: 1}))
  const {own} = matchClubs(clubs, known)
  expect(new Set(own.map((club) => club.id)).size).toBe(2)
  for (const club of own) expect(v.safeParse(clubId, club.id).success).toBe(true)
})
