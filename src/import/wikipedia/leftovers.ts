import type {Notebook} from './notebook.ts'
import {phrasesOf} from './notebook.ts'
import {lineOf} from './phrase.ts'
import type {Block} from './readMarkdown.ts'

/** What a page has beside its facts: categories, and footnotes of which only the marks are left. */
export function reportLeftovers(
  blocks: readonly Block[],
  taken: ReadonlySet<unknown>,
  notebook: Notebook,
): void {
  const phrases = blocks.flatMap(phrasesOf)
  const categories = phrases.filter(({text}) => /^(?:category|分類)[:：]/i.test(text))
  if (categories.length > 0) {
    notebook.take(...categories)
    notebook.report({kind: 'notKept', what: 'links', lines: categories.map(lineOf)})
  }
  const emptyNotes = blocks.find(
    (block) =>
      block.kind === 'list' &&
      block.ordered &&
      block.items.every(({phrase, items}) => phrase.text === '' && items.length === 0),
  )
  if (emptyNotes?.kind === 'list')
    notebook.lost('references', `1–${emptyNotes.items.length}`, emptyNotes.line)
  const explained = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.phrase.marks[0] ?? []) : [])),
  )
  const marks = new Map<string, number>()
  for (const phrase of phrases)
    for (const mark of phrase.marks) if (!marks.has(mark)) marks.set(mark, lineOf(phrase))
  for (const [mark, line] of marks) {
    if (/^\[\d+\]$/.test(mark) ? emptyNotes !== undefined : explained.has(mark)) continue
    notebook.lost('footnotes', mark, line)
  }
  const bare = phrases.filter((phrase) => !taken.has(phrase) && /^(?:notes?|備註)[:：]?$/i.test(phrase.text))
  notebook.take(...bare)
  for (const phrase of bare) notebook.lost('footnotes', phrase.text, lineOf(phrase))
}
