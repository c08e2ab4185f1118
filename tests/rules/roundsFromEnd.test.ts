import {expect, test} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {roundsFromEnd} from '../../src/rules/roundsFromEnd.ts'
import type {Season, Stage} from '../../src/season/schema.ts'
import {club, group, groups, knockout, season, tie} from './build.ts'

const one = (id: string, next: string | null, more: object = {}) =>
  knockout(id, [tie(`${id}1`, {clubs: ['ada', 'bee'], winner: 'ada', next, ...more})])
const zoned = (stage: Stage, zone: NonNullable<Stage['zone']>, section?: string): Stage => ({
  ...stage,
  zone,
  ...(section === undefined ? {} : {section}),
})
const champion = {champions: [{club: club('ada')}]}

test.each<[string, readonly Stage[], Partial<Season>, Record<string, number>]>([
  ['a cup', [one('qf', 'sf1'), one('sf', 'f1'), one('f', null)], champion, {f: 1, sf: 2, qf: 3}],
  [
    'a cup under way, where nothing says yet who goes where',
    [knockout('qf', [tie('Q', {clubs: ['ada', 'bee']})]), knockout('f', [tie('F', {clubs: [null, null]})])],
    {},
    {f: 1, qf: 2},
  ],
  [
    'a group that sends its first on',
    [
      groups('g', [group('A', {clubs: ['ada', 'bee'], advance: [{place: 1, club: 'ada', next: 'f1'}]})]),
      one('f', null),
    ],
    champion,
    {f: 1, g: 2},
  ],
  [
    'a group at the end',
    [one('sf', 'g'), groups('g', [group('A', {clubs: ['ada', 'cat']})])],
    champion,
    {g: 1, sf: 2},
  ],
  [
    'a match for third place',
    [one('sf', 'f1', {loserNext: 'p1'}), one('p', null), one('f', null)],
    champion,
    {f: 1, sf: 2, p: 2},
  ],
  [
    'a match for third place at the very end',
    [one('sf', 'f1', {loserNext: 'p1'}), one('f', null), one('p', null)],
    champion,
    {f: 1, sf: 2, p: 2},
  ],
  [
    'a short way and a long one',
    [
      knockout('r', [
        tie('r1', {clubs: ['ada', 'bee'], winner: 'ada', next: 'f1'}),
        tie('r2', {clubs: ['cat', 'dog'], winner: 'cat', next: 'x1'}),
      ]),
      one('x', 'f1'),
      one('f', null),
    ],
    champion,
    {f: 1, x: 2, r: 3},
  ],
  [
    'a zone whose winner withdrew',
    [zoned(one('n', null), 'north'), zoned(one('c', 'f1'), 'central'), one('f', null)],
    champion,
    {f: 1, c: 2, n: 2},
  ],
  [
    'a round that nobody left for the next one of its zone',
    [
      zoned(one('n1', null), 'north'),
      zoned(one('c1', null), 'central'),
      zoned(one('n2', 'f1'), 'north'),
      one('f', null),
    ],
    champion,
    {f: 1, n2: 2, n1: 3, c1: 2},
  ],
  [
    'the same in one of two sections',
    [
      zoned(one('a1', null), 'north', 'a'),
      zoned(one('b1', 'b21'), 'north', 'b'),
      zoned(one('b2', 'f1'), 'north', 'b'),
      one('f', null),
    ],
    champion,
    {f: 1, b2: 2, b1: 3, a1: 2},
  ],
  [
    'zones that share the title',
    [zoned(one('n1', 'n21'), 'north'), zoned(one('n2', null), 'north'), zoned(one('c', null), 'central')],
    champion,
    {n2: 1, c: 1, n1: 2},
  ],
  [
    'zones whose winners never met, without a champion',
    [zoned(one('n1', 'n21'), 'north'), zoned(one('n2', null), 'north'), zoned(one('c', null), 'central')],
    {},
    {n2: 2, c: 2, n1: 3},
  ],
])('counts the rounds from the end of %s', (_, stages, more, rounds) => {
  expect(Object.fromEntries(roundsFromEnd(resolveSeason(season(stages, more))))).toEqual(rounds)
})
