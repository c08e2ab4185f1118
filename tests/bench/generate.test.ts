import {expect, test} from 'vitest'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {generateSeason} from './generate.ts'

test.each([8, 32, 1024])(
  'a generated season of %i clubs is valid and mixes the ways ties are decided',
  (clubs) => {
    const season = generateSeason(clubs)
    const ties = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : []))
    expect(ties).toHaveLength(clubs - 1)
    expect(new Set(season.clubs?.map((club) => club.name)).size).toBe(clubs)
    const ways = new Set(ties.map((tie) => tie.decidedBy))
    if (clubs > 8) expect([...ways].sort()).toEqual(['aggregate', 'awayGoals', 'extraTime', 'penalties'])
  },
)

test('the winners of a generated season are the ones the rules give', () => {
  for (const {record, winner, slots, decision} of resolveSeason(generateSeason(128)).ties.values()) {
    expect(decision.by).toBe(record.decidedBy)
    const slot = winner === null ? null : slots[winner]
    expect(slot?.kind === 'club' ? slot.club : null).toBe(record.winner)
  }
})
