import type {ImportFinding, Surplus} from '../finding.ts'
import type {ReadDraft} from '../report.ts'
import {assembleDraft} from './assembleDraft.ts'
import {openNotebook, phrasesOf} from './notebook.ts'
import {reportLeftovers} from './leftovers.ts'
import {readPage} from './readPage.ts'
import {readMarkdown} from './readMarkdown.ts'

/** Reads the Markdown of a season's page of the Chinese Wikipedia. */
export function readWikipedia(text: string): ReadDraft {
  const {notebook, taken, findings} = openNotebook()
  const blocks = readMarkdown(text)
  const facts = readPage(blocks, notebook)
  const draft = assembleDraft(facts, notebook)
  reportLeftovers(blocks, taken, notebook)
  for (const phrase of blocks.flatMap(phrasesOf)) {
    if (phrase.text !== '' && !taken.has(phrase)) notebook.unread(phrase, 'line')
  }
  return {draft, findings: joinLines(findings)}
}

/** Whether a text looks like such a page: a heading of it, and links as its copies have them. */
export const isWikipedia = (text: string): boolean =>
  /^#{2,3} /m.test(text) && /"wikilink"|title="wikilink"|\.wikipedia\.org\/wiki\//.test(text)

// What was left out for the same reason is said once.
function joinLines(findings: readonly ImportFinding[]): readonly ImportFinding[] {
  const lines = new Map<Surplus, Set<number>>()
  for (const finding of findings) {
    if (finding.kind !== 'notKept') continue
    lines.set(finding.what, new Set([...(lines.get(finding.what) ?? []), ...finding.lines]))
  }
  return [
    ...findings.filter(({kind}) => kind !== 'notKept'),
    ...[...lines].map(([what, of]): ImportFinding => ({
      kind: 'notKept',
      what,
      lines: [...of].sort((a, b) => a - b),
    })),
  ]
}
