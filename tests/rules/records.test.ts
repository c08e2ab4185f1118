import {describe, expect, it} from 'vitest'
import {seedingTable} from '../../src/rules/records.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {club, group, groups, match, noRules, season} from './build.ts'

describe('the seeding', () => {
  const seeds = seedingTable(
    resolveSeason(
      season(
        [
          groups('first', [group('x', {clubs: ['toluca', 'aurora']})]),
          groups('groups', [
            group('3', {clubs: ['cruz-azul', 'herediano'], matches: [match('cruz-azul 3-0 herediano')]}),
            group('6', {clubs: ['comunicaciones', 'toluca'], matches: [match('comunicaciones 1-2 toluca')]}),
          ]),
        ],
        {
          rules: {...noRules, pointsForWin: 3},
          entrants: [
            {club: club('cruz-azul'), seed: 2},
            {club: club('toluca'), seed: 1},
            {club: club('herediano')},
            {club: club('guest'), seed: 3},
          ],
        },
      ),
    ),
  )

  it('is in the order of the seeds, and of seeded clubs only', () => {
    expect(seeds.map(({seed, club: id}) => [seed, id])).toEqual([
      [1, 'toluca'],
      [2, 'cruz-azul'],
      [3, 'guest'],
    ])
  })

  it('shows the standing in the last group of each club', () => {
    expect(seeds.map(({group: last, standing}) => [last?.id, standing?.goalsFor, standing?.points])).toEqual([
      ['6', 2, 3],
      ['3', 3, 3],
      [undefined, undefined, undefined],
    ])
  })
})
