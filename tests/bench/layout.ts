import {layoutBracket} from '../../src/layout/bracket.ts'
import type {TieMeasure} from '../../src/layout/bracketColumn.ts'
import {bracketTrees} from '../../src/layout/bracketTree.ts'
import {textWidth} from '../../src/layout/textWidth.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import type {ResolvedSeason} from '../../src/rules/resolved.ts'
import type {TieId} from '../../src/season/ids.ts'
import type {Generated} from './drawing.ts'
import {median, row, type Row} from './report.ts'

const budgets: Readonly<Record<number, number>> = {1024: 30}

/** The geometry of a resolved season, without a browser: trees, text widths and places. */
export function measureLayout(files: readonly Generated[], runs: number): readonly Row[] {
  return files.flatMap(({clubs, season}) => {
    const resolving: number[] = []
    const layout: number[] = []
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      const resolved = resolveSeason(season)
      const between = performance.now()
      const {ties} = layoutBracket(bracketTrees(resolved), {
        measure: measureOnce(resolved),
        width: 1200,
      })
      const end = performance.now()
      if (ties.length !== clubs - 1) throw new Error(`${clubs} clubs gave ${ties.length} ties`)
      resolving.push(between - start)
      layout.push(end - between)
    }
    return [
      row(`${clubs} clubs: layout`, median(layout), 'ms', budgets[clubs]),
      row(`${clubs} clubs: rules`, median(resolving), 'ms'),
    ]
  })
}

function measureOnce(season: ResolvedSeason): (id: TieId) => TieMeasure {
  const names = new Map(season.record.clubs?.map(({id, name}) => [id, typeof name === 'string' ? name : '']))
  const known = new Map<TieId, TieMeasure>()
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const tie = season.ties.get(id)
    const widths = tie?.slots.map((slot) =>
      slot.kind === 'club' ? textWidth(names.get(slot.club) ?? '', 15) : 0,
    )
    const measure: TieMeasure = {
      lineWidth: 26 + Math.max(0, ...(widths ?? [])),
      legs: tie?.legs.length ?? 0,
      aggregate: true,
      penalties: tie?.decision.by === 'penalties',
      winner: tie?.winner ?? null,
      nextSlot: tie?.next?.kind === 'tie' ? tie.next.slot : null,
    }
    known.set(id, measure)
    return measure
  }
}
