import type {Zone} from '../../season/stage.ts'
import {isHeld, readHeld} from './draw.ts'
import {readGroup} from './groups.ts'
import {readKnockout} from './knockouts.ts'
import {type Notebook, phrasesOf} from './notebook.ts'
import type {Gathered} from './pageFacts.ts'
import {readNotes, takeRemarks} from './pageRemarks.ts'
import {lineOf, plainText} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import type {Section, Topic} from './sections.ts'

/** A group under a heading of its own. */
export function readGroupSection(
  blocks: readonly Block[],
  id: string,
  label: string,
  {line, within}: Section,
  zone: Zone | undefined,
  facts: Gathered,
  notebook: Notebook,
): void {
  const {group, codes} = readGroup(blocks, id, label, line, notebook)
  facts.codes.push(...codes)
  const round = roundOf(within) ?? 'groups'
  facts.stages.push({kind: 'groups', ...{line, label: round, round, zone, groups: [group], remarks: []}})
}

/** A round: of ties, or of groups whose headings follow. */
export function readRound(
  blocks: readonly Block[],
  label: string,
  section: Section,
  zone: Zone | undefined,
  facts: Gathered,
  notebook: Notebook,
): void {
  const round = roundOf([section.topic, ...section.within])
  if (round === undefined) {
    readNotes(blocks, facts, notebook)
    return
  }
  if (round === 'groups' || round === 'finalGroup' || round === 'finalTournament') {
    const texts = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'list')
    const tables = blocks.filter((block) => !texts.includes(block))
    const read = tables.length > 0 ? readGroup(tables, '1', label, section.line, notebook) : undefined
    facts.codes.push(...(read?.codes ?? []))
    for (const phrase of texts.flatMap(phrasesOf)) {
      const text = plainText(phrase)
      if (isHeld(text)) facts.draws.push({...{line: lineOf(phrase), date: ''}, ...readHeld(text)})
    }
    facts.stages.push({
      kind: 'groups',
      ...{line: section.line, label, round, zone},
      groups: read === undefined ? [] : [read.group],
      remarks: takeRemarks(texts, notebook),
    })
    return
  }
  const group = section.within.find((one) => one.kind === 'group')
  facts.stages.push({
    kind: 'knockout',
    ...{line: section.line, label, round, zone},
    section: group?.kind === 'group' ? group.id : undefined,
    ...readKnockout(blocks, label, notebook),
  })
}

const roundOf = (topics: readonly Topic[]) =>
  topics.flatMap((one) => (one.kind === 'round' ? [one.round] : []))[0]
