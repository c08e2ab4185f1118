import type {DraftGroup, DraftMatch, DraftTableRow, NamedClub} from '../draft.ts'
import {remarksOf} from './entrantLines.ts'
import {isMatrix, readMatrix} from './matrix.ts'
import type {Notebook} from './notebook.ts'
import {type Phrase, plainText} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {isSportsTable, readSportsTable} from './sportsTable.ts'
import {isStandings, readStandings, recordOf} from './standings.ts'

export interface ReadGroup {
  readonly group: DraftGroup
  readonly codes: readonly {readonly club: NamedClub; readonly code: string}[]
}

/** A group from its results and its table, whichever the page still has. */
export function readGroup(
  blocks: readonly Block[],
  id: string,
  label: string,
  line: number,
  notebook: Notebook,
): ReadGroup {
  const clubs: NamedClub[] = []
  const matches: DraftMatch[] = []
  const codes: {club: NamedClub; code: string}[] = []
  const notes: Phrase[] = []
  let table: readonly DraftTableRow[] | undefined
  let lostAt: number | undefined
  for (const block of blocks) {
    if (block.kind === 'lost') lostAt ??= block.line
    else if (block.kind === 'table' && isMatrix(block)) {
      const read = readMatrix(block, label, notebook)
      clubs.push(...read.clubs)
      matches.push(...read.matches)
      read.codes.forEach((code, i) => {
        const club = read.clubs[i]
        if (code !== undefined && club !== undefined) codes.push({club, code})
      })
    } else if (block.kind === 'table' && isStandings(block)) table = readStandings(block, label, notebook)
    else if (block.kind === 'template' && isSportsTable(block)) {
      const read = readSportsTable(block, label, notebook)
      clubs.push(...read.clubs)
      matches.push(...read.matches)
      codes.push(...read.codes)
      notes.push(...read.notes)
      table = read.rows
    } else if (block.kind === 'paragraph') notes.push(block.phrase)
    else if (block.kind === 'list') {
      const texts = block.items.flatMap(({phrase, items}) => [phrase, ...items.map((item) => item.phrase)])
      notes.push(...texts.filter(({text}) => text !== '' && !isTiebreakerHeading(text)))
      notebook.take(...texts)
    }
  }
  notebook.take(...notes)
  if (table === undefined) notebook.lost('standings', label, lostAt ?? line)
  if (table !== undefined && matches.length > 0) compare(table, matches, label, notebook)
  const [note, ...more] = remarksOf({
    ...{links: [], bold: false, marks: [], lines: notes[0]?.lines ?? [line]},
    text: notes.map(plainText).join(' '),
  }).filter(({text}) => text !== '')
  for (const {line: at, text} of more)
    notebook.report({kind: 'unread', line: at, text: JSON.stringify(text), expected: 'line'})
  return {
    group: {
      ...{line, id, matches, clubs: clubs.length > 0 ? clubs : (table ?? []).map(({club}) => club)},
      ...(table === undefined || table.length === 0 ? {} : {order: table.map(({club}) => club), table}),
      ...(note === undefined || notes.length === 0 ? {} : {note: note.text}),
    },
    codes,
  }
}

const isTiebreakerHeading = (text: string) => /^(?:tie-?breakers?|notes?|備註)[:：]?$/i.test(text)

function compare(
  table: readonly DraftTableRow[],
  matches: readonly DraftMatch[],
  label: string,
  notebook: Notebook,
): void {
  for (const said of table) {
    const {club} = said
    const found = recordOf(club.name, matches)
    for (const key of ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const) {
      if (said[key] === undefined || said[key] === found[key]) continue
      notebook.report({
        ...{kind: 'conflict', what: 'standings', of: `${label}: ${club.name}, ${key}`},
        ...{said: String(said[key]), found: String(found[key]), line: club.line},
      })
    }
  }
}
