import type {Scene} from '../drawing/scene.ts'
import {stageShortName} from '../i18n/stageShortName.ts'
import type {BracketLayout} from '../layout/bracket.ts'

/** A label for each column of the tree: its round, in short. */
export function roundChips(scene: Scene, layout: BracketLayout): readonly {column: number; label: string}[] {
  return layout.columns.flatMap((_, column) => {
    const round = layout.rounds.find((candidate) => candidate.column === column)
    const stage = round && scene.season.stageById.get(round.stage)
    return stage ? [{column, label: stageShortName(scene, stage.record)}] : []
  })
}
