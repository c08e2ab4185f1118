import {readDraw} from './draw.ts'
import {inItsLanguage, inPieces, type Notebook, phrasesOf} from './notebook.ts'
import type {Gathered} from './pageFacts.ts'
import {readNotes} from './pageRemarks.ts'
import {lineOf, type Phrase, plainText} from './phrase.ts'
import {isPotTable, readPots} from './pots.ts'
import type {Block} from './readMarkdown.ts'
import {readSeeds} from './seeding.ts'
import {isSportsTable, readSportsTable} from './sportsTable.ts'

/** The draw with its pots, or how the season was played. */
export function readRules(
  blocks: readonly Block[],
  kind: 'draw' | 'format',
  facts: Gathered,
  notebook: Notebook,
): void {
  const texts: Phrase[] = []
  for (const block of blocks) {
    if (block.kind === 'table' && isPotTable(block)) facts.pots.push(...readPots(block, notebook))
    else if (block.kind === 'lost') notebook.lost('clubs', kind === 'draw' ? 'pots' : 'format', block.line)
    else if (block.kind === 'paragraph') texts.push(block.phrase)
    else if (block.kind === 'list') texts.push(...phrasesOf(block).filter(({text}) => text !== ''))
    else readNotes([block], facts, notebook)
  }
  if (texts.length === 0) return
  if (kind === 'draw') {
    facts.draw = readDraw(texts, notebook)
    return
  }
  notebook.take(...texts)
  const [first = '', ...more] = inPieces(texts.map(plainText).join(' '))
  facts.format = inItsLanguage(first)
  facts.notes.push(...more.map((text) => ({line: lineOf(texts[0] ?? noPhrase), text: inItsLanguage(text)})))
}

const noPhrase: Phrase = {text: '', links: [], bold: false, marks: [], lines: [1]}

/** The seeding after the groups: a table of its own, or in the order of the standings. */
export function readSeeding(
  blocks: readonly Block[],
  label: string,
  line: number,
  facts: Gathered,
  notebook: Notebook,
): void {
  let found = false
  for (const block of blocks) {
    if (block.kind === 'template' && isSportsTable(block)) {
      const {places, rows} = readSportsTable(block, label, notebook)
      const inOrder = rows.map(({club}, i) => ({club, place: i + 1}))
      facts.seeds.push(
        ...(places.length > 0 ? places : inOrder).map(({club, place}) => ({club, seed: place})),
      )
      found = true
      continue
    }
    const seeds = block.kind === 'table' ? readSeeds(block, notebook) : undefined
    if (seeds !== undefined) facts.seeds.push(...seeds)
    if (seeds === undefined && block.kind !== 'lost') readNotes([block], facts, notebook)
    found ||= seeds !== undefined
  }
  if (!found) notebook.lost('seeding', label, blocks.find(({kind}) => kind === 'lost')?.line ?? line)
}
