import type {Score} from '../../season/schema.ts'
import type {DraftMatch, DraftTie} from '../draft.ts'
import type {Cell, Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {plainText} from './phrase.ts'
import {findScores} from './scores.ts'

interface Columns {
  readonly first: number
  readonly second: number
  readonly aggregate: number
  readonly legs: readonly number[]
}

/** A table of ties: both clubs, the aggregate between them, and a column for each leg. */
export const isLegTable = (table: Table): boolean => columnsOf(table) !== undefined

export interface ReadTies {
  readonly ties: readonly DraftTie[]
  readonly matches: readonly DraftMatch[]
}

export function readLegTable(table: Table, of: string, notebook: Notebook): ReadTies {
  const columns = columnsOf(table)
  if (columns === undefined) return {ties: [], matches: []}
  const [head = [], ...body] = table.rows
  notebook.take(...head.map(({phrase}) => phrase))
  const ties: DraftTie[] = []
  const matches: DraftMatch[] = []
  for (const row of body) {
    const [one, two, total] = [row[columns.first], row[columns.second], row[columns.aggregate]]
    if (one === undefined || two === undefined || one.phrase.text === '' || two.phrase.text === '') {
      for (const {phrase} of row) if (phrase.text !== '') notebook.unread(phrase, 'match')
      continue
    }
    const [home, away] = [namedClub(one.phrase), namedClub(two.phrase)]
    const {line} = one
    const tie = `${of} ${ties.length + 1}`
    const legs = columns.legs.map((column) => row[column])
    const scores = legs.map((cell) =>
      cell === undefined ? undefined : findScores(cell.phrase.text)[0]?.score,
    )
    const text = row.map(({phrase}) => phrase.text).join(' ')
    const aggregate = total === undefined ? undefined : findScores(total.phrase.text)[0]?.score
    const penalties = /\(\s*(\d+)\s*[-–:]\s*(\d+)\s*(?:p|pens?|互射|十二碼)?[^)]*\)/i.exec(
      text.replaceAll('（', '(').replaceAll('）', ')'),
    )
    const winner = one.phrase.bold === two.phrase.bold ? undefined : one.phrase.bold ? home : away
    ties.push({
      ...{line, tie, clubs: [home, away]},
      ...(winner === undefined ? {} : {winner}),
      ...(aggregate === undefined ? {} : {aggregate}),
      ...(penalties === null ? {} : {penalties: [Number(penalties[1]), Number(penalties[2])] as const}),
      ...decidedIn(text, penalties !== null),
    })
    scores.forEach((score, i) => {
      const cell = legs[i]
      if (cell === undefined || (score === undefined && isUnplayed(cell))) return
      if (score === undefined) notebook.lost('score', `${of}: ${home.name} – ${away.name}`, cell.line)
      // Both legs are printed with the first club's goals first.
      matches.push({
        ...{line: cell.line, tie, leg: i + 1},
        ...(i % 2 === 0 ? {home, away} : {home: away, away: home}),
        score: score === undefined ? null : i % 2 === 0 ? score : [score[1], score[0]],
      })
    })
    checkAggregate(scores, aggregate, `${of}: ${home.name} – ${away.name}`, line, notebook)
    for (const {phrase} of row) notebook.take(phrase)
  }
  return {ties, matches}
}

export function checkAggregate(
  legs: readonly (Score | undefined)[],
  aggregate: Score | undefined,
  of: string,
  line: number,
  notebook: Notebook,
): void {
  if (aggregate === undefined || legs.length === 0 || legs.includes(undefined)) return
  const found = [0, 1].map((side) => legs.reduce((sum, leg) => sum + (leg?.[side] ?? 0), 0)).join('–')
  if (found !== aggregate.join('–'))
    notebook.report({kind: 'conflict', what: 'aggregate', of, said: aggregate.join('–'), found, line})
}

export function decidedIn(text: string, penalties: boolean): Pick<DraftTie, 'decidedBy'> {
  if (penalties || /十二碼|點球|penalt|\bpen\b/i.test(text)) return {decidedBy: 'penalties'}
  if (/\((?:a|客)\)|（客）|作客入球|away goals/i.test(text)) return {decidedBy: 'awayGoals'}
  return /加時|a\.?e\.?t\b|延長/i.test(text) ? {decidedBy: 'extraTime'} : {}
}

const isUnplayed = (cell: Cell) => /^(?:|[-–—]|N\/A|—)$/.test(plainText(cell.phrase))

function columnsOf({rows}: Table): Columns | undefined {
  const head = (rows[0] ?? []).map(({phrase}) => plainText(phrase))
  const clubs = head.flatMap((text, i) =>
    /^(?:球隊|球會|隊伍|team|club|主隊|客隊)\s*[一二12]?$/i.test(text) ? [i] : [],
  )
  const legs = head.flatMap((text, i) =>
    /^(?:首回合|次回合|第[一二]回合|(?:1st|2nd|first|second) leg)$/i.test(text) ? [i] : [],
  )
  const [first, second] = clubs
  if (first === undefined || second === undefined || legs.length === 0) return undefined
  return {first, second, legs, aggregate: head.findIndex((text) => /總比|总比|agg/i.test(text))}
}
