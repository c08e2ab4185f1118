// @vitest-environment node
import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {drawingNames, markupOf} from '../drawing/render.tsx'
import {realClubs, realRecord, sceneOf} from '../drawing/scenes.ts'
import {checkSeason} from '../../src/rules/checkSeason.ts'
import {parseSeason} from '../../src/season/parse.ts'
import {mutate, mutations} from './mutate.ts'
import {smallSeason} from './smallSeason.ts'

const known = new Set<string>([
  ...realClubs().clubs.map(({id}) => id),
  ...smallSeason().entrants.map(({club}) => club),
])
const files = [smallSeason(), ...['1962', '1971', '1993', '2004', '2013-14'].map(realRecord)]

it(
  'a thousand broken files are drawn, or refused with a place: none throws, none comes out blank',
  {timeout: 120_000},
  () => {
    const seen = {drawn: 0, refused: 0, notJson: 0}
    fc.assert(
      fc.property(fc.constantFrom(...files), mutations, (file, changes) => {
        const parsed = parseSeason(mutate(file, changes), known)
        if (parsed.status === 'failed') {
          const {failure} = parsed
          if (failure.kind === 'notJson') {
            seen.notJson++
            expect(failure.line).toBeGreaterThan(0)
          } else if (failure.kind !== 'version') {
            seen.refused++
            expect(failure.problems.length).toBeGreaterThan(0)
            expect(failure.problems.length).toBeLessThanOrEqual(10)
            for (const problem of failure.problems) {
              for (const text of Object.values(problem)) expect(text).not.toBe('')
              expect(JSON.stringify(problem).length).toBeLessThan(2000)
            }
          }
          return
        }
        seen.drawn++
        const scene = sceneOf(parsed.value)
        for (const drawing of drawingNames) {
          const markup = markupOf(drawing, scene)
          // Of these a season may have nothing to show.
          if (!['groups', 'seeding', 'draw', 'schedule'].includes(drawing)) expect(markup).not.toBe('')
          expect(markup).not.toMatch(/undefined|NaN|\[object Object\]/)
        }
        for (const warning of checkSeason(scene.season)) expect(warning.place).not.toBe('')
      }),
      {numRuns: 1000, seed: 1962},
    )
    // Otherwise the thousand would say nothing of one of the three.
    expect(seen.drawn).toBeGreaterThan(150)
    expect(seen.refused).toBeGreaterThan(300)
    expect(seen.notJson).toBeGreaterThan(50)
  },
)
