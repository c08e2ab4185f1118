import type {DraftRemark} from '../draft.ts'
import {remarksOf} from './entrantLines.ts'
import {type Notebook, phrasesOf} from './notebook.ts'
import type {Gathered} from './pageFacts.ts'
import {lineOf, type Phrase} from './phrase.ts'
import type {Block} from './readMarkdown.ts'

/** What blocks say becomes notes of the season. */
export function readNotes(blocks: readonly Block[], facts: Gathered, notebook: Notebook): void {
  facts.notes.push(...takeRemarks(blocks, notebook))
}

/** What blocks say, as remarks. */
export function takeRemarks(blocks: readonly Block[], notebook: Notebook): readonly DraftRemark[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list') return []
    const phrases = phrasesOf(block).filter(({text}) => text !== '' && !/^(?:category|分類)[:：]/i.test(text))
    notebook.take(...phrases)
    const introductions = phrases.filter(isIntroduction)
    if (introductions.length > 0)
      notebook.report({kind: 'notKept', what: 'layout', lines: introductions.map(lineOf)})
    return phrases.filter((phrase) => !introductions.includes(phrase)).flatMap((phrase) => remarksOf(phrase))
  })
}

// "The schedule was as follows:" says nothing without what follows.
export const isIntroduction = ({text}: Phrase) =>
  !text.includes('\n') && /(?:如下|as follows|[：:]$)[：:.。]?$/i.test(text)
