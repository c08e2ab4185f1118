import type {Scene} from '../drawing/scene.ts'
import type {GroupId, StageId, TieId} from '../season/ids.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'

type Place = {readonly tie: TieId} | {readonly stage: StageId; readonly group?: GroupId}

/** What the record says of a tie, group or stage: its own note, then the notes of the season that are about it. */
export function notesAt({season, language}: Scene, at: Place, own: Text | undefined): string[] {
  const about = season.record.notes.filter((note) =>
    'tie' in at
      ? note.tie === at.tie
      : note.tie === undefined && note.stage === at.stage && note.group === at.group,
  )
  return [...(own ? [own] : []), ...about.map(({text}) => text)].map((text) => textIn(text, language).text)
}
