import {isBracket, readBracket} from './bracketTemplate.ts'
import {isChampionTable, readChampion, readChampionTable} from './champion.ts'
import {readEntrants} from './entrantSections.ts'
import {readLead} from './lead.ts'
import {type Notebook, phrasesOf} from './notebook.ts'
import type {Gathered, PageFacts} from './pageFacts.ts'
import {readNotes} from './pageRemarks.ts'
import {plainText} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {readGroupSection, readRound} from './roundSections.ts'
import {readRules, readSeeding} from './ruleSections.ts'
import {readSchedule} from './schedule.ts'
import {readSections, type Section} from './sections.ts'
import {readLinks, sourcesOf} from './sources.ts'

/** Reads the sections of a page, each by what its heading says it is about. */
export function readPage(blocks: readonly Block[], notebook: Notebook): PageFacts {
  const sections = readSections(blocks)
  const facts: Gathered = {
    ...{lead: readLead(sections[0]?.blocks ?? [], notebook), draw: {rules: []}, format: undefined},
    ...{entrants: [], notes: [], pots: [], draws: [], schedule: [], stages: [], brackets: []},
    ...{codes: [], seeds: [], champions: [], sources: [...sourcesOf(blocks)]},
  }
  sections.forEach((section, i) => {
    const {heading, topic} = section
    if (heading !== undefined && topic.kind !== 'other') notebook.take(heading)
    const parts = sections.slice(i + 1).filter(({within}) => within.includes(topic))
    readSection(section, parts, facts, notebook)
  })
  return facts
}

function readSection(section: Section, parts: readonly Section[], facts: Gathered, notebook: Notebook): void {
  const {topic, within} = section
  const blocks = readHonours(section.blocks, facts, notebook)
  const label = section.heading === undefined ? '' : plainText(section.heading)
  const zone = [topic, ...within].flatMap((one) => (one.kind === 'zone' ? [one.zone] : []))[0]
  switch (topic.kind) {
    case 'lead':
      return
    case 'entrants':
    case 'zone':
      readEntrants(blocks, zone, facts, notebook)
      return
    case 'draw':
    case 'format':
      readRules(blocks, topic.kind, facts, notebook)
      return
    case 'schedule':
      for (const block of blocks) {
        if (block.kind === 'table') {
          const read = readSchedule(block, notebook)
          facts.schedule.push(...read.rounds)
          facts.draws.push(...read.draws)
        } else if (block.kind === 'lost') notebook.lost('date', label, block.line)
        else readNotes([block], facts, notebook)
      }
      return
    case 'bracket': {
      const found = blocks.filter((block) => block.kind === 'template' && isBracket(block))
      for (const block of found)
        if (block.kind === 'template') facts.brackets.push(...readBracket(block, facts.lead.id, notebook))
      if (found.length === 0) notebook.lost('bracket', label, section.line)
      readNotes(without(blocks, found), facts, notebook)
      return
    }
    case 'seeding':
      readSeeding(blocks, label, section.line, facts, notebook)
      return
    case 'champion':
      for (const phrase of blocks.flatMap(phrasesOf))
        if (phrase.text !== '') facts.champions.push(...readChampion(phrase, notebook))
      return
    case 'notes':
      readNotes(blocks, facts, notebook)
      return
    case 'references':
    case 'links':
      facts.sources.push(
        ...readLinks(
          blocks.filter((block) => !isCategory(block)),
          notebook,
        ),
      )
      return
    case 'group':
      if (parts.some((part) => part.topic.kind === 'round')) readNotes(blocks, facts, notebook)
      else readGroupSection(blocks, topic.id, label, section, zone, facts, notebook)
      return
    case 'round':
    case 'leg':
      readRound(blocks, label, section, zone, facts, notebook)
      return
    case 'finals':
      readNotes(blocks, facts, notebook)
      return
    case 'other':
      if (section.heading !== undefined) {
        if (blocks.length === 0 && parts.length > 0) notebook.take(section.heading)
        else notebook.unread(section.heading, 'heading')
      }
  }
}

const without = (blocks: readonly Block[], some: readonly Block[]) =>
  blocks.filter((block) => !some.includes(block))

const isCategory = (block: Block) => block.kind === 'paragraph' && /^category:/i.test(block.phrase.text)

// The box of the champion stands under a heading of its own, or under the final.
function readHonours(blocks: readonly Block[], facts: Gathered, notebook: Notebook): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind !== 'table' || !isChampionTable(block)) return true
    facts.champions.push(...readChampionTable(block, facts.lead.id?.slice(0, 4), notebook))
    return false
  })
}
