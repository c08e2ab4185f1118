import type {Association} from '../../season/ids.ts'
import type {Zone} from '../../season/stage.ts'
import type {DraftEntrant} from '../draft.ts'
import {alignCells, type ColumnKind, columnKindOf, isEntrantHeader, resultOf} from './alignCells.ts'
import {countryOf} from './countries.ts'
import type {Cell, Table} from './htmlTables.ts'
import {inItsLanguage, namedClub, type Notebook} from './notebook.ts'
import {pageOf, plainText} from './phrase.ts'
import {potOf} from './pots.ts'
import {readNumber, zoneOf} from './rounds.ts'

/** The entrants of a table, by its headings; rows of which leading cells were lost are set right by what is in them. */
export function readEntrantTable(table: Table, notebook: Notebook): readonly DraftEntrant[] {
  const [head = [], ...body] = table.rows
  const columns = head.map(({phrase}) => columnKindOf(plainText(phrase)))
  if (!isEntrantHeader(columns)) return readEntrantColumn(table, notebook)
  notebook.take(...head.map(({phrase}) => phrase))
  const entrants: DraftEntrant[] = []
  const announced: {zone: string; count: number; line: number; from: number}[] = []
  let zone: Zone | undefined
  let association: Association | undefined
  let pot: string | undefined
  for (const row of body) {
    const [first, ...others] = row.filter(({phrase}) => phrase.text !== '')
    if (first === undefined) continue
    const named = zoneOf(first.phrase.text)
    if (named !== undefined && others.length === 0) {
      zone = named
      notebook.take(first.phrase)
      const [, count] = /(\d+)\s*(?:隊|支|間|teams|clubs)/.exec(first.phrase.text) ?? []
      const name = plainText(first.phrase)
      if (count !== undefined)
        announced.push({zone: name, count: Number(count), line: first.line, from: entrants.length})
      continue
    }
    const cells = alignCells(row, columns)
    const country = cells.get('country')
    const club = cells.get('club')
    if (club === undefined || club.phrase.text === '') {
      for (const {phrase} of row) if (phrase.text !== '') notebook.unread(phrase, 'club')
      continue
    }
    if (country !== undefined) association = readCountry(country, notebook)
    const ownPot = cells.get('pot')
    if (ownPot !== undefined) pot = potOf(ownPot.phrase.text) ?? pot
    entrants.push({
      ...{line: club.line, ...(zone === undefined ? {} : {zone}), ...(pot === undefined ? {} : {pot})},
      club: {...namedClub(club.phrase), ...(association === undefined ? {} : {association})},
      ...readRecord(cells, plainText(club.phrase), notebook),
    })
    notebook.take(club.phrase, ...(ownPot ? [ownPot.phrase] : []))
  }
  announced.forEach(({zone: name, count, line, from}, i) => {
    const found = (announced[i + 1]?.from ?? entrants.length) - from
    if (found !== count)
      notebook.report({
        kind: 'conflict',
        what: 'teamCount',
        of: name,
        said: String(count),
        found: String(found),
        line,
      })
  })
  return entrants
}

function readCountry({phrase, line}: Cell, notebook: Notebook): Association | undefined {
  const [name = ''] = phrase.text.split('\n')
  const page = phrase.links[0] === undefined ? undefined : pageOf(phrase.links[0].url)
  const association = countryOf(name) ?? (page === undefined ? undefined : countryOf(page))
  if (association !== undefined) notebook.take(phrase)
  else if (phrase.text === '') notebook.lost('association', '', line)
  else notebook.unread(phrase, 'country')
  return association
}

function readRecord(
  cells: ReadonlyMap<ColumnKind, Cell>,
  club: string,
  notebook: Notebook,
): Partial<DraftEntrant> {
  const [route, appearances, last, best] = (['route', 'appearances', 'last', 'best'] as const).map((kind) => {
    const cell = cells.get(kind)
    if (cell?.phrase.text !== '') return cell
    notebook.lost(
      kind === 'route'
        ? 'route'
        : kind === 'last'
          ? 'lastAppearance'
          : kind === 'best'
            ? 'previousBest'
            : 'appearances',
      club,
      cell.line,
    )
    return undefined
  })
  const record: {-readonly [Key in keyof DraftEntrant]?: DraftEntrant[Key]} = {}
  if (route !== undefined) {
    record.qualifiedAs = inItsLanguage(plainText(route.phrase))
    notebook.take(route.phrase)
  }
  const count = appearances && readCount(appearances.phrase.text)
  if (count !== undefined) record.appearances = count
  const season = last && readSeason(last.phrase.text)
  if (season !== undefined) record.lastAppearance = season
  const result = best && resultOf(best.phrase.text)
  if (result !== undefined) record.previousBest = result
  for (const [cell, read] of [
    [appearances, count],
    [last, season],
    [best, result],
  ] as const) {
    if (cell === undefined) continue
    if (read === undefined) notebook.unread(cell.phrase, 'line')
    else notebook.take(cell.phrase)
  }
  return record
}

function readCount(text: string): number | undefined {
  if (/首次|first/i.test(text)) return 1
  const [, digits] = /(\d+|[一二三四五六七八九十]+)/.exec(text) ?? []
  return digits === undefined ? undefined : readNumber(digits)
}

/** A season as its id: "2010-11"; null for a first appearance. */
function readSeason(text: string): string | null | undefined {
  if (isNone(text)) return null
  const [, from, end] = /^(\d{4})(?:\s*[–—-]\s*(?:\d{2})?(\d{2}))?年?/.exec(text.trim()) ?? []
  return from === undefined ? undefined : end === undefined ? from : `${from}-${end}`
}

const isNone = (text: string) =>
  /^(?:N\/A|無|没有|沒有|首次|首次參賽|從未|[–—-]+|debut|none)$/i.test(text.trim())

// A table of one column whose other cells were lost: zones, clubs, and empty cells where clubs were.
function readEntrantColumn(table: Table, notebook: Notebook): readonly DraftEntrant[] {
  const entrants: DraftEntrant[] = []
  let zone: Zone | undefined
  for (const row of table.rows) {
    if (row.length > 1) continue
    for (const {phrase, line} of row) {
      const named = zoneOf(phrase.text)
      if (phrase.text === '') notebook.lost('clubs', '', line)
      else if (named !== undefined) zone = named
      else if (/^(?:國家|country|球隊|club|team)s?$/i.test(phrase.text)) notebook.take(phrase)
      else entrants.push({line, club: namedClub(phrase), ...(zone === undefined ? {} : {zone})})
      if (phrase.text !== '') notebook.take(phrase)
    }
  }
  return entrants
}
