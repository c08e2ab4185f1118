import type {Round, Zone} from '../../season/stage.ts'
import type {Text} from '../../season/text.ts'
import type {Draft, DraftEntrant, DraftGroup, DraftRemark, DraftSource, NamedClub} from '../draft.ts'
import {isBracket, readBracket, type BracketRound} from './bracketTemplate.ts'
import {isChampionTable, readChampion, readChampionTable} from './champion.ts'
import {isHeld, readDraw, readHeld, type ReadDraw} from './draw.ts'
import {readEntrantItems, readEntrantLines, remarksOf} from './entrantLines.ts'
import {readEntrantTable} from './entrantTable.ts'
import {readGroup} from './groups.ts'
import {type KnockoutRound, readKnockout} from './knockouts.ts'
import {readLead} from './lead.ts'
import {inItsLanguage, inPieces, type Notebook, phrasesOf} from './notebook.ts'
import {lineOf, type Phrase, plainText} from './phrase.ts'
import {isPotTable, readPots} from './pots.ts'
import type {Block} from './readMarkdown.ts'
import {readSchedule, type ScheduledDraw, type ScheduledRound} from './schedule.ts'
import {readSections, type Section, type Topic} from './sections.ts'
import {readSeeds, type Seed} from './seeding.ts'
import {readLinks, sourcesOf} from './sources.ts'
import {isSportsTable, readSportsTable} from './sportsTable.ts'

/** A group stage, or what the page has left of it. */
export interface GroupRound {
  readonly line: number
  readonly label: string
  readonly round: Round
  readonly zone: Zone | undefined
  readonly groups: readonly DraftGroup[]
  readonly remarks: readonly DraftRemark[]
}

export type PageStage =
  ({readonly kind: 'knockout'} & KnockoutRound) | ({readonly kind: 'groups'} & GroupRound)

/** All that a page says, before it is put together. */
export interface PageFacts {
  readonly lead: ReturnType<typeof readLead>
  readonly entrants: readonly DraftEntrant[]
  readonly notes: readonly DraftRemark[]
  readonly draw: ReadDraw
  readonly pots: NonNullable<NonNullable<Draft['draw']>['pots']>
  readonly draws: readonly ScheduledDraw[]
  readonly schedule: readonly ScheduledRound[]
  /** In the order of the page. A round may stand in several. */
  readonly stages: readonly PageStage[]
  readonly brackets: readonly BracketRound[]
  readonly codes: readonly {readonly club: NamedClub; readonly code: string}[]
  readonly seeds: readonly Seed[]
  readonly champions: NonNullable<Draft['champions']>
  readonly sources: readonly DraftSource[]
  readonly format: Text | undefined
}

type Gathered = {
  -readonly [Key in keyof PageFacts]: PageFacts[Key] extends readonly (infer Item)[] ? Item[] : PageFacts[Key]
}

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
      readRound(blocks, section, zone, facts, notebook)
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

function readEntrants(
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

// "The schedule was as follows:" says nothing without what follows.
const isIntroduction = ({text}: Phrase) =>
  !text.includes('\n') && /(?:如下|as follows|[：:]$)[：:.。]?$/i.test(text)

function readRules(
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

function readSeeding(
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

function readGroupSection(
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
  const round = within.flatMap((one) => (one.kind === 'round' ? [one.round] : []))[0] ?? 'groups'
  facts.stages.push({kind: 'groups', ...{line, label: round, round, zone, groups: [group], remarks: []}})
}

function readRound(
  blocks: readonly Block[],
  section: Section,
  zone: Zone | undefined,
  facts: Gathered,
  notebook: Notebook,
): void {
  const chain: readonly Topic[] = [section.topic, ...section.within]
  const round = chain.flatMap((one) => (one.kind === 'round' ? [one.round] : []))[0]
  const label = section.heading === undefined ? '' : plainText(section.heading)
  if (round === undefined) {
    readNotes(blocks, facts, notebook)
    return
  }
  if (round === 'groups' || round === 'finalGroup' || round === 'finalTournament') {
    const texts = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'list')
    const tables = without(blocks, texts)
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

function readNotes(blocks: readonly Block[], facts: Gathered, notebook: Notebook): void {
  facts.notes.push(...takeRemarks(blocks, notebook))
}

function takeRemarks(blocks: readonly Block[], notebook: Notebook): readonly DraftRemark[] {
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
