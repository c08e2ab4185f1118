import fc from 'fast-check'
import {expect, it} from 'vitest'
import {clubPath} from '../../src/rules/clubPath.ts'
import {groupKey} from '../../src/rules/groupKey.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {ResolvedSeason, ResolvedTie} from '../../src/rules/resolved.ts'
import {seasonMatches} from '../../src/rules/seasonMatches.ts'
import {seasonTotals} from '../../src/rules/totals.ts'
import type {Season, Stage} from '../../src/season/schema.ts'
import {anyMatch, anyRules, anyTie, clubs} from './arbitraries.ts'
import {club, group, groups, knockout, season} from './build.ts'

const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'g', 'h', '__proto__', 'nowhere']

const anyGroups = (id: string): fc.Arbitrary<Stage> =>
  fc
    .record({
      matches: fc.array(anyMatch(clubs), {maxLength: 6}),
      order: fc.option(fc.shuffledSubarray(clubs), {nil: undefined}),
      advance: fc.array(
        fc.record(
          {
            place: fc.integer({min: 1, max: 5}),
            club: fc.constantFrom(...clubs),
            next: fc.constantFrom(...ids),
          },
          {requiredKeys: ['place']},
        ),
        {maxLength: 3},
      ),
    })
    .map((more) => groups(id, [group('1', {clubs: clubs.slice(0, 3), ...more})]))

/** Seasons that the schema lets through, whether they hold together or not; frozen. */
const anySeason: fc.Arbitrary<Season> = fc
  .tuple(
    fc.tuple(anyTie('A', ids), anyTie('B', ids)).map((ties) => knockout('r1', ties)),
    anyGroups('g'),
    fc.tuple(anyTie('C', ids), anyTie('D', ids)).map((ties) => knockout('r2', ties)),
    anyGroups('h'),
    fc.tuple(anyTie('E', ids)).map((ties) => knockout('r3', ties)),
    fc.tuple(anyTie('F', ids)).map((ties) => knockout('r4', ties)),
  )
  .chain((stages) => fc.tuple(fc.constant(stages), anyRules))
  .map(([stages, rules]) => season(stages, {rules}))

const follow = (resolved: ResolvedSeason, tie: ResolvedTie): ResolvedTie | undefined =>
  tie.next?.kind === 'tie' ? resolved.ties.get(tie.next.tie) : undefined

it('any season is resolved, and left unchanged', () => {
  fc.assert(
    fc.property(anySeason, (given) => {
      const before = structuredClone(given)
      const resolved = resolveSeason(given)
      expect(seasonTotals(resolved).unknown).toBeGreaterThanOrEqual(0)
      expect(new Set(seasonMatches(resolved).map(({match}) => match)).size).toBe(
        given.stages.flatMap((stage): readonly unknown[] =>
          stage.kind === 'knockout'
            ? stage.ties.flatMap(({legs}) => legs)
            : stage.groups.flatMap(({matches}) => matches),
        ).length,
      )
      expect(given).toEqual(before)
    }),
    {numRuns: 300},
  )
})

it('nobody who follows the ways of a season walks in a circle', () => {
  fc.assert(
    fc.property(anySeason, (given) => {
      const resolved = resolveSeason(given)
      for (const start of resolved.ties.values()) {
        const seen = new Set<ResolvedTie>()
        for (let tie: ResolvedTie | undefined = start; tie !== undefined; tie = follow(resolved, tie)) {
          expect(seen.has(tie)).toBe(false)
          seen.add(tie)
        }
      }
    }),
  )
})

it('where a way ends in a slot, that slot comes from there', () => {
  fc.assert(
    fc.property(anySeason, (given) => {
      const resolved = resolveSeason(given)
      for (const tie of resolved.ties.values()) {
        if (tie.next?.kind !== 'tie' || tie.next.slot === null) continue
        const origin = resolved.ties.get(tie.next.tie)?.origins[tie.next.slot]
        expect(origin).toEqual({kind: 'winnerOf', tie: tie.id})
      }
      for (const tie of resolved.ties.values()) {
        for (const [index, origin] of tie.origins.entries()) {
          if (origin?.kind !== 'winnerOf') continue
          expect(resolved.ties.get(origin.tie)?.next).toEqual({kind: 'tie', tie: tie.id, slot: index})
        }
      }
    }),
    {numRuns: 300},
  )
})

it('the path of a club goes only through ties and groups in which it stands', () => {
  fc.assert(
    fc.property(anySeason, fc.constantFrom(...clubs).map(club), (given, id) => {
      const path = clubPath(resolveSeason(given), id)
      const groups = path.groups.map(({stage, group}) => groupKey(stage, group))
      const stands = [...path.ties, ...groups]
      for (const {from, to} of path.links) {
        expect(stands).toContain(from)
        expect(stands).toContain(to)
      }
    }),
  )
})
