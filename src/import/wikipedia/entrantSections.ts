import type {Zone} from '../../season/stage.ts'
import {readEntrantItems, readEntrantLines} from './entrantLines.ts'
import {readEntrantTable} from './entrantTable.ts'
import type {Notebook} from './notebook.ts'
import type {Gathered} from './pageFacts.ts'
import {isIntroduction, readNotes} from './pageRemarks.ts'
import type {Phrase} from './phrase.ts'
import type {Block} from './readMarkdown.ts'

/** The clubs of a zone, or of all, as table, list or lines; what follows a heading "Notes" are notes. */
export function readEntrants(
  blocks: readonly Block[],
  zone: Zone | undefined,
  facts: Gathered,
  notebook: Notebook,
): void {
  let notesOnly = false
  for (const block of blocks) {
    if (block.kind === 'lost') notebook.lost('clubs', '', block.line)
    else if (block.kind === 'table') facts.entrants.push(...readEntrantTable(block, notebook))
    else if (block.kind === 'list' && block.items.some(({phrase}) => isNoteHeading(phrase))) {
      notesOnly = true
      const [bare, rest] = [
        block.items.filter(({phrase}) => isNoteHeading(phrase)),
        block.items.filter(({phrase}) => !isNoteHeading(phrase)),
      ]
      if (blocks.at(-1) !== block || rest.length > 0) notebook.take(...bare.map(({phrase}) => phrase))
      readNotes([{...block, items: rest}], facts, notebook)
    } else if (notesOnly || block.kind === 'heading') readNotes([block], facts, notebook)
    else if (block.kind === 'list') {
      const read = readEntrantItems(block.items, zone, notebook)
      facts.entrants.push(...read.entrants)
      facts.notes.push(...read.notes)
    } else if (block.kind === 'paragraph') {
      if (isIntroduction(block.phrase)) {
        readNotes([block], facts, notebook)
        continue
      }
      const read = readEntrantLines(block.phrase, zone, notebook)
      facts.entrants.push(...read.entrants)
      facts.notes.push(...read.notes)
    } else readNotes([block], facts, notebook)
  }
}

const isNoteHeading = ({text}: Phrase) => /^(?:notes?|備註|附註|註)[:：]?$/i.test(text)
