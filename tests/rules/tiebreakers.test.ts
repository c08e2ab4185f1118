import {describe, expect, it} from 'vitest'
import {emptyTally} from '../../src/rules/tally.ts'
import {tiebreakers} from '../../src/rules/tiebreakers.ts'
import {tiebreakers as names} from '../../src/season/regulations.ts'

const tally = {
  ...{played: 6, won: 3, drawn: 1, lost: 2, goalsFor: 9, goalsAgainst: 6},
  ...{awayGoalsFor: 4, awayWins: 1, points: 10},
}

describe('a tiebreaker', () => {
  it.each([
    ['points', 10],
    ['goalDifference', 3],
    ['goalsFor', 9],
    ['awayGoalsFor', 4],
    ['wins', 3],
    ['awayWins', 1],
    ['goalAverage', 1.5],
    ['headToHeadPoints', 10],
    ['headToHeadGoalDifference', 3],
    ['headToHeadGoalsFor', 9],
    ['headToHeadAwayGoalsFor', 4],
  ] as const)('%s counts %d', (name, value) => {
    expect(tiebreakers[name]?.figure(tally)).toBe(value)
  })

  it.each(['lots', 'playoff', 'fairPlay'] as const)('%s cannot be counted', (name) => {
    expect(tiebreakers[name]).toBeNull()
  })

  it.each(names)('%s counts among the level clubs if its name says head to head', (name) => {
    const criterion = tiebreakers[name]
    expect(criterion?.among === 'level').toBe(name.startsWith('headToHead'))
  })

  it('goalAverage is a number that can be compared, without goals against too', () => {
    const average = tiebreakers.goalAverage!.figure
    expect(average(emptyTally)).toBe(0)
    expect(average({...emptyTally, goalsFor: 1})).toBe(Infinity)
  })
})
