import type {Scene} from '../../drawing/scene.ts'
import {stageShortName} from '../../i18n/stageShortName.ts'
import type {BracketLayout} from '../../layout/bracket.ts'
import type {StageId} from '../../season/ids.ts'

/** A label for each column of the tree: in short the round that most of it belongs to. */
export function roundChips(scene: Scene, layout: BracketLayout): readonly {column: number; label: string}[] {
  const {messages, season} = scene
  const boxes = [
    ...layout.ties.map(({id, column}) => ({column, stage: season.ties.get(id)?.stage})),
    ...layout.groups,
  ]
  const labelOf = (id: StageId | undefined) => {
    const stage = id && season.stageById.get(id)?.record
    if (!stage) return []
    return stage.round ? messages.rounds[stage.round].short : stageShortName(scene, stage)
  }
  return layout.columns.flatMap((_, column) => {
    const labels = boxes.filter((box) => box.column === column).flatMap(({stage}) => labelOf(stage))
    const label = mostFrequent(labels)
    return label === undefined ? [] : [{column, label}]
  })
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
