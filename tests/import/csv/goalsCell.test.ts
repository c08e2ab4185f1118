import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readGoals, writeGoals} from '../../../src/import/csv/goalsCell.ts'

describe('goals in a cell', () => {
  it('say side, player, minute, stoppage time and kind', () => {
    expect(
      readGoals("home José Cardozo 12'; away Álvaro Saborío 45+2' (p); home Own Goaler 90' (og); away X"),
    ).toEqual([
      {side: 'home', player: 'José Cardozo', minute: 12},
      {side: 'away', player: 'Álvaro Saborío', minute: 45, stoppage: 2, kind: 'penalty'},
      {side: 'home', player: 'Own Goaler', minute: 90, kind: 'own'},
      {side: 'away', player: 'X'},
    ])
  })

  it('are read in other words and one per line', () => {
    expect(readGoals("Local: Ana 3’\nvisitante Eva 4′ (pen)\n客 李 5'")).toEqual([
      {side: 'home', player: 'Ana', minute: 3},
      {side: 'away', player: 'Eva', minute: 4, kind: 'penalty'},
      {side: 'away', player: '李', minute: 5},
    ])
  })

  it.each(['José Cardozo 12', 'home', "home X 0'", "home X 200'", '', ';'])(
    'are not guessed from %j',
    (text) => {
      expect(readGoals(text)).toBeNull()
    },
  )

  it('come back as they were, whatever the players are called', () => {
    const sign = fc.constantFrom('\\', ';', "'", '’', '(', ')', ' ', '\n', ':', '4', 'p', 'ñ', '李', '+', '=')
    const player = fc.oneof(
      fc.string({minLength: 1, maxLength: 20, unit: sign}),
      fc.string({minLength: 1, maxLength: 20, unit: 'binary'}),
      fc.constantFrom("X 40'", 'X (p)', "X 45+2' (og)", '\\', 'home', ' '),
    )
    const goal = fc.record(
      {
        side: fc.constantFrom('home' as const, 'away' as const),
        player,
        minute: fc.integer({min: 1, max: 150}),
        kind: fc.constantFrom('penalty' as const, 'own' as const),
      },
      {requiredKeys: ['side', 'player']},
    )
    fc.assert(
      fc.property(fc.array(goal, {minLength: 1, maxLength: 5}), (goals) => {
        expect(readGoals(writeGoals(goals))).toEqual(goals)
      }),
      {numRuns: 300},
    )
  })
})
