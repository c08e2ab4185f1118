import type {Round, Zone} from '../../season/stage.ts'
import type {DraftMatch, DraftRemark, DraftTie} from '../draft.ts'
import {remarksOf} from './entrantLines.ts'
import {isLegTable, readLegTable} from './legTable.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {type Phrase, plainText, slicePhrase} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {readSentences, type Statement} from './statements.ts'

/** What the page says of a knock-out round, under one heading or several. */
export interface KnockoutRound {
  readonly line: number
  readonly label: string
  readonly round: Round
  readonly zone: Zone | undefined
  readonly section: string | undefined
  readonly ties: readonly DraftTie[]
  readonly matches: readonly DraftMatch[]
  readonly remarks: readonly Omit<DraftRemark, 'stage'>[]
}

/** The ties of a round, from sentences, lists of who went on, and tables of results that the page still has. */
export function readKnockout(
  blocks: readonly Block[],
  of: string,
  notebook: Notebook,
): Pick<KnockoutRound, 'ties' | 'matches' | 'remarks'> {
  const ties: DraftTie[] = []
  const matches: DraftMatch[] = []
  const remarks: DraftRemark[] = []
  const readText = (phrase: Phrase) => {
    notebook.take(phrase)
    const list = readAdvancing(phrase)
    if (list !== undefined) {
      ties.push(...list)
      return
    }
    const {statements, others} = readSentences(phrase)
    ties.push(...statements.map(toTie))
    for (const other of others) {
      if (isChampionSentence(other)) continue
      remarks.push(...remarksOf(other))
    }
    // Where else the winner goes is no round of this cup.
    for (const statement of statements) if (saysMore(statement)) remarks.push(...remarksOf(statement.phrase))
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') readText(block.phrase)
    else if (block.kind === 'list') {
      const read = (items: typeof block.items) => {
        for (const {phrase, items: nested} of items) {
          if (phrase.text !== '') readText(phrase)
          read(nested)
        }
      }
      read(block.items)
    } else if (block.kind === 'lost') notebook.lost('matches', of, block.line)
    else if (block.kind === 'table' && isLegTable(block)) {
      const read = readLegTable(block, of, notebook)
      ties.push(...read.ties)
      matches.push(...read.matches)
    }
  }
  return {ties: mergeTies(ties), matches, remarks}
}

function toTie({phrase, winner, loser, decidedBy, aggregate, penalties}: Statement): DraftTie {
  return {
    ...{line: phrase.lines[0] ?? winner.line, winner, decidedBy},
    clubs: decidedBy === 'bye' ? [winner] : [winner, loser ?? null],
    ...(aggregate === undefined ? {} : {aggregate}),
    ...(penalties === undefined ? {} : {penalties}),
  }
}

const saysMore = ({phrase}: Statement) =>
  /[，,]\s*(?:also )?(?:advances?|qualif\w+|晉級|將)[^，,]*\[?\d{4}/i.test(phrase.text.replaceAll('\n', ' '))

const isChampionSentence = ({text}: Phrase) => /^.{2,40}\d{4}.{0,60}champions?\.?$/is.test(text)

// "Advancing clubs:" and the clubs under it, each in a line.
function readAdvancing(phrase: Phrase): readonly DraftTie[] | undefined {
  const [head = '', ...rest] = phrase.text.split('\n')
  if (
    !/^(?:advancing clubs?|advancing teams?|qualified|晉級球隊|晉級球會|出線球隊)/i.test(head) ||
    rest.length === 0
  )
    return undefined
  const clubs = phrase.links.filter(({start}) => start > head.length)
  const named =
    clubs.length > 0
      ? clubs.map((link) => namedClub(slicePhrase(phrase, link.start, link.end)))
      : rest.map((name, i) => ({name: name.trim(), line: phrase.lines[i + 1] ?? 0}))
  return named.map((winner) => ({line: winner.line, clubs: [winner, null], winner, decidedBy: 'unknown'}))
}

/** Ties of the same club are one: a later sentence adds what the first does not say. */
export function mergeTies(ties: readonly DraftTie[]): readonly DraftTie[] {
  const merged: DraftTie[] = []
  for (const tie of ties) {
    const known = tie.winner?.name
    const at = merged.findIndex(
      (other) => known !== undefined && other.clubs.some((club) => club?.name === known),
    )
    const first = merged[at]
    if (first === undefined) {
      merged.push(tie)
      continue
    }
    merged[at] = joinTies(first, tie)
  }
  return merged
}

function joinTies(first: DraftTie, second: DraftTie): DraftTie {
  const both = first.clubs.includes(null) ? second.clubs : first.clubs
  const turned =
    both === first.clubs && second.clubs[0]?.name !== first.clubs[0]?.name && second.clubs[0] !== null
  const turn = (score: readonly [number, number] | undefined) =>
    score === undefined ? undefined : turned ? ([score[1], score[0]] as const) : score
  const decidedBy =
    first.decidedBy === undefined || first.decidedBy === 'unknown' ? second.decidedBy : first.decidedBy
  return {
    ...second,
    ...first,
    ...{clubs: both, decidedBy, winner: first.winner ?? second.winner},
    aggregate: first.aggregate ?? turn(second.aggregate),
    penalties: first.penalties ?? turn(second.penalties),
  }
}

export const labelOf = (heading: Phrase | undefined): string =>
  heading === undefined ? '' : plainText(heading)
