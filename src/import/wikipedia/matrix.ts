import type {Score} from '../../season/schema.ts'
import type {DraftMatch, NamedClub} from '../draft.ts'
import type {Cell, Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {plainText} from './phrase.ts'
import {findScores} from './scores.ts'

export interface ReadMatrix {
  readonly clubs: readonly NamedClub[]
  readonly matches: readonly DraftMatch[]
  /** The letters of the clubs, in their order; undefined where the heading is a whole name, or nothing. */
  readonly codes: readonly (string | undefined)[]
}

/** A table with a club in each row, the same clubs over the columns, and results between. */
export function isMatrix({rows}: Table): boolean {
  const body = rows.slice(1)
  const size = body.length
  if (size < 2 || body.some((row) => row.length !== size + 1)) return false
  const cells = body.flatMap((row) => row.slice(1))
  const results = cells.filter(
    ({phrase}) => phrase.text === '' || isDash(phrase.text) || findScores(phrase.text).length > 0,
  )
  return results.length === cells.length && cells.some(({phrase}) => findScores(phrase.text).length > 0)
}

/** The results of a group: a row has the matches of its club at home. */
export function readMatrix({rows}: Table, of: string, notebook: Notebook): ReadMatrix {
  const [head = [], ...body] = rows
  const clubs = body.map(([first]) => (first === undefined ? {name: '', line: 0} : namedClub(first.phrase)))
  const columns = columnsOf(body)
  const codes = body.map((_, i) => codeOf(head[(columns[i] ?? i) + 1]))
  notebook.take(
    ...head.map(({phrase}) => phrase),
    ...body.flatMap(([first]) => (first ? [first.phrase] : [])),
  )
  const matches = clubs.flatMap((home, i) =>
    clubs.flatMap((away, j) => {
      const cell = body[i]?.[(columns[j] ?? j) + 1]
      if (i === j || cell === undefined) return []
      return readCell(cell, home, away, of, notebook)
    }),
  )
  body.forEach((row, i) => {
    const own = row[(columns[i] ?? i) + 1]
    if (own !== undefined) notebook.take(own.phrase)
  })
  return {clubs, matches, codes}
}

function readCell(
  {phrase, line}: Cell,
  home: NamedClub,
  away: NamedClub,
  of: string,
  notebook: Notebook,
): DraftMatch[] {
  const scores = findScores(phrase.text)
  const match = (score: Score | null): DraftMatch => ({line, home, away, score})
  notebook.take(phrase)
  if (scores.length === 0) {
    notebook.lost('score', `${of}: ${home.name} – ${away.name}`, line)
    return [match(null)]
  }
  const rest = scores
    .reduce((text, {text: written}) => text.replace(written, ''), phrase.text)
    .replaceAll(/[\s*[\]|]/g, '')
  if (rest !== '') notebook.report({kind: 'unread', line, text: plainText(phrase), expected: 'score'})
  return scores.map(({score}) => match(score))
}

// Which column is whose shows in where the dash stands in each row; usually in the order of the rows.
function columnsOf(body: readonly (readonly Cell[])[]): readonly number[] {
  const found = body.map((row) => {
    const dashes = row.slice(1).flatMap(({phrase}, j) => (isDash(phrase.text) ? [j] : []))
    return dashes.length === 1 ? dashes[0] : undefined
  })
  const distinct = new Set(found)
  return distinct.size === body.length && !distinct.has(undefined)
    ? found.flatMap((column) => column ?? [])
    : body.map((_, i) => i)
}

const isDash = (text: string) => /^[|\s]*[-–—−×xX][\s]*$/.test(text) || /^\\+$/.test(text)

function codeOf(cell: Cell | undefined): string | undefined {
  const text = cell?.phrase.text.trim() ?? ''
  return /^\p{Lu}[\p{Lu}\d]{1,3}$/u.test(text) ? text : undefined
}
