import type {Match} from '../../src/season/schema.ts'
import {match} from './build.ts'

interface RealGroup {
  readonly name: string
  readonly rules: 'goals' | 'headToHead'
  readonly matches: readonly Match[]
  /** Place by place. */
  readonly order: readonly string[]
  /** What each step separated, with its figures. */
  readonly steps: readonly (readonly [string, Readonly<Record<string, number>>])[]
}

/** Groups of the cup in which clubs were level on points, with what separated them. */
export const realGroups: readonly RealGroup[] = [
  {
    name: '1993 final group: three clubs unbeaten, ranked on goal difference',
    rules: 'goals',
    matches: [
      match('saprissa 2-2 leon', {neutral: true}),
      match('municipal 3-0 robinhood'),
      match('leon 4-0 robinhood', {neutral: true}),
      match('municipal 0-0 saprissa'),
      match('saprissa 9-1 robinhood', {neutral: true}),
      match('municipal 0-0 leon'),
    ],
    order: ['saprissa', 'leon', 'municipal', 'robinhood'],
    steps: [['goalDifference', {saprissa: 8, leon: 4, municipal: 3}]],
  },
  {
    name: '1988 Central American group: level on goal difference too, ranked on goals',
    rules: 'goals',
    matches: [
      match('olimpia 0-0 aurora'),
      match('marathon 0-2 alajuelense'),
      match('olimpia 1-1 alajuelense'),
      match('marathon 0-0 aurora'),
      match('alajuelense 1-1 aurora', {neutral: true}),
      match('olimpia 2-0 marathon'),
    ],
    order: ['alajuelense', 'olimpia', 'aurora', 'marathon'],
    steps: [['goalsFor', {alajuelense: 4, olimpia: 3}]],
  },
  {
    name: '2008-09 group C: ranked on points in their two matches',
    rules: 'headToHead',
    matches: [
      match('montreal 2-0 joe-public'),
      match('atlante 1-0 olimpia'),
      match('joe-public 1-3 olimpia'),
      match('montreal 0-0 atlante'),
      match('olimpia 1-2 montreal'),
      match('atlante 0-1 joe-public'),
      match('joe-public 1-4 montreal'),
      match('olimpia 1-1 atlante'),
      match('joe-public 0-2 atlante'),
      match('montreal 1-1 olimpia'),
      match('atlante 2-1 montreal'),
      match('olimpia 4-0 joe-public'),
    ],
    order: ['atlante', 'montreal', 'olimpia', 'joe-public'],
    steps: [['headToHeadPoints', {atlante: 4, montreal: 1}]],
  },
  {
    name: '2011-12 group A: three clubs with as many points among them, ranked on goal difference there',
    rules: 'headToHead',
    matches: [
      match('alajuelense 1-0 morelia'),
      match('la-galaxy 2-0 motagua'),
      match('la-galaxy 2-0 alajuelense'),
      match('morelia 4-0 motagua'),
      match('morelia 2-1 la-galaxy'),
      match('motagua 2-4 alajuelense'),
      match('alajuelense 1-0 la-galaxy'),
      match('motagua 0-2 morelia'),
      match('la-galaxy 2-1 morelia'),
      match('alajuelense 1-0 motagua'),
      match('morelia 2-1 alajuelense'),
      match('motagua 0-1 la-galaxy'),
    ],
    order: ['la-galaxy', 'morelia', 'alajuelense', 'motagua'],
    steps: [['headToHeadGoalDifference', {'la-galaxy': 1, morelia: 0, alajuelense: -1}]],
  },
  {
    name: '2012-13 group 8: ranked on away goals in their two matches',
    rules: 'headToHead',
    matches: [
      match('w-connection 2-2 xelaju'),
      match('xelaju 1-0 guadalajara'),
      match('guadalajara 4-0 w-connection'),
      match('xelaju 3-2 w-connection'),
      match('w-connection 1-1 guadalajara'),
      match('guadalajara 2-1 xelaju'),
    ],
    order: ['xelaju', 'guadalajara', 'w-connection'],
    steps: [['headToHeadAwayGoalsFor', {xelaju: 1, guadalajara: 0}]],
  },
  {
    name: '2013-14 group 5: all three level: figures among them are those of the group',
    rules: 'headToHead',
    matches: [
      match('montreal 1-0 san-jose-earthquakes'),
      match('heredia-gua 1-0 montreal'),
      match('heredia-gua 1-0 san-jose-earthquakes'),
      match('san-jose-earthquakes 3-0 montreal'),
      match('montreal 2-0 heredia-gua'),
      match('san-jose-earthquakes 1-0 heredia-gua'),
    ],
    order: ['san-jose-earthquakes', 'montreal', 'heredia-gua'],
    steps: [
      ['goalDifference', {'san-jose-earthquakes': 2, montreal: -1, 'heredia-gua': -1}],
      ['goalsFor', {montreal: 3, 'heredia-gua': 2}],
    ],
  },
  {
    name: '2013-14 group 8: ranked on points in their two matches',
    rules: 'headToHead',
    matches: [
      match('isidro-metapan 2-4 cartagines'),
      match('la-galaxy 2-0 cartagines'),
      match('cartagines 0-0 isidro-metapan'),
      match('la-galaxy 1-0 isidro-metapan'),
      match('cartagines 0-3 la-galaxy'),
      match('isidro-metapan 4-0 la-galaxy'),
    ],
    order: ['la-galaxy', 'cartagines', 'isidro-metapan'],
    steps: [['headToHeadPoints', {cartagines: 4, 'isidro-metapan': 1}]],
  },
  {
    name: '2015-16 group D: level in their two matches, ranked on goal difference in the group',
    rules: 'headToHead',
    matches: [
      match('la-galaxy 5-1 central-fc'),
      match('la-galaxy 5-0 comunicaciones'),
      match('comunicaciones 1-0 central-fc'),
      match('central-fc 1-0 comunicaciones'),
      match('central-fc 1-1 la-galaxy'),
      match('comunicaciones 1-1 la-galaxy'),
    ],
    order: ['la-galaxy', 'central-fc', 'comunicaciones'],
    steps: [['goalDifference', {'central-fc': -4, comunicaciones: -5}]],
  },
]
