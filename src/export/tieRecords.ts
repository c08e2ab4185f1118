import type {Cell} from '../archive/csv.ts'
import type {Scene} from '../drawing/scene.ts'
import {stageName} from '../i18n/names.ts'
import {tieSlotName} from '../i18n/tieSlotName.ts'
import type {ResolvedTie, SlotIndex} from '../rules/resolved.ts'
import type {Dataset} from './dataset.ts'

/** The ties of a season with their legs; figures of the first club end in 1, those of the second in 2. */
export function tieRecords(scene: Scene): Dataset {
  const {season} = scene
  const ties = [...season.ties.values()]
  const legs = Math.max(0, ...ties.map((tie) => tie.legs.length))
  const legNumbers = Array.from({length: legs}, (_, index) => index + 1)
  const figures = ['club', 'name', 'seed'].flatMap((key) => [`${key}1`, `${key}2`])
  return {
    name: `${season.record.id}-ties`,
    keys: [
      ...['season', 'stage', 'stageName', 'tie'],
      ...figures,
      ...legNumbers.flatMap((n) => [
        `leg${n}Date`,
        `leg${n}Goals1`,
        `leg${n}Goals2`,
        `leg${n}AfterExtraTime`,
        `leg${n}Status`,
      ]),
      ...[
        'aggregate1',
        'aggregate2',
        'penalties1',
        'penalties2',
        'winner',
        'winnerName',
        'decidedBy',
        'next',
      ],
    ],
    records: ties.map((tie) => tieRecord(scene, tie)),
  }
}

function tieRecord(scene: Scene, tie: ResolvedTie): Record<string, Cell> {
  const {season} = scene
  const stage = season.stageById.get(tie.stage)
  const club = (index: SlotIndex) => {
    const slot = tie.slots[index]
    return slot.kind === 'club' ? slot.club : null
  }
  const seed = (index: SlotIndex) => {
    const id = club(index)
    return (id && season.entrants.get(id)?.seed) ?? null
  }
  const penalties = tie.legs.flatMap((leg) => (leg.penalties ? [leg.penalties] : [])).at(-1)
  const legs = tie.legs.flatMap(({match, goals}, index): [string, Cell][] => {
    const key = (name: string) => `leg${index + 1}${name}`
    return [
      [key('Date'), match.date ?? null],
      [key('Goals1'), goals?.[0] ?? null],
      [key('Goals2'), goals?.[1] ?? null],
      [key('AfterExtraTime'), match.afterExtraTime !== undefined],
      [key('Status'), match.status ?? null],
    ]
  })
  return {
    season: season.record.id,
    stage: tie.stage,
    stageName: stage ? stageName(scene, stage.record) : null,
    tie: tie.id,
    club1: club(0),
    club2: club(1),
    name1: tieSlotName(scene, tie, 0),
    name2: tieSlotName(scene, tie, 1),
    seed1: seed(0),
    seed2: seed(1),
    ...Object.fromEntries(legs),
    aggregate1: tie.aggregate?.[0] ?? null,
    aggregate2: tie.aggregate?.[1] ?? null,
    penalties1: penalties?.[0] ?? null,
    penalties2: penalties?.[1] ?? null,
    winner: tie.winner === null ? null : club(tie.winner),
    winnerName: tie.winner === null ? null : tieSlotName(scene, tie, tie.winner),
    decidedBy: tie.decision.by,
    next: tie.next === null ? null : tie.next.kind === 'tie' ? tie.next.tie : tie.next.stage,
  }
}
