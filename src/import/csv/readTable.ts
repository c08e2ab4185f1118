import Papa from 'papaparse'
import {foldText} from '../../archive/foldText.ts'
import {nearestWord} from '../../season/misspelt.ts'
import type {Language} from '../../season/languages.ts'
import {type ColumnKey, columnKeys, columnOf, surplusColumns} from './columns.ts'
import type {CsvFinding} from './csvFinding.ts'
import {type SettingKey, settingKeys, settingOf} from './settings.ts'

/** A column or a setting, and the language of its text where it says one: "city (es)". */
export interface Named<Key> {
  readonly key: Key
  readonly language?: Language
}

export interface TableRow {
  /** The row of the spreadsheet, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface SettingLine extends Named<SettingKey> {
  readonly line: number
  /** The name of the setting as written. */
  readonly name: string
  readonly value: string
  readonly more: string
}

export interface CsvTable {
  readonly settings: readonly SettingLine[]
  /** What each column is; null where it is not read. */
  readonly header: readonly (Named<ColumnKey> | null)[]
  /** The header as written. */
  readonly titles: readonly string[]
  readonly rows: readonly TableRow[]
  /** The lines of cells in columns that the season format has no place for. */
  readonly surplusLines: readonly number[]
  readonly findings: readonly CsvFinding[]
}

/** Cells of a CSV file with what its header calls them, and the settings above. */
export function readTable(text: string): CsvTable {
  const {rows, quotes} = parseRows(text.replace(/^\uFEFF/, ''))
  const headerAt = findHeader(rows)
  const header = rows[headerAt]
  const findings: CsvFinding[] = [
    ...findLostLetters(rows),
    ...quotes.map((line): CsvFinding => ({kind: 'quotes', line})),
  ]
  if (header === undefined) {
    const first = rows[0]
    const finding: CsvFinding = {
      kind: 'row',
      line: first?.line ?? 1,
      text: rowText(first),
      expected: 'header',
    }
    return {
      settings: [],
      header: [],
      titles: [],
      rows: [],
      surplusLines: [],
      findings: [...findings, finding],
    }
  }

  const settings: SettingLine[] = []
  for (const {line, cells} of rows.slice(0, headerAt)) {
    const [name = '', value = '', more = ''] = cells.filter((cell) => cell !== '')
    const found = findNamed(name, settingNames)
    // A setting that is not filled in is as good as left out.
    if (found === undefined) findings.push(unknownName('setting', line, rowText({line, cells}), settingNames))
    else if (value !== '') settings.push({...found, line, name, value, more})
  }

  const body = rows.slice(headerAt + 1)
  const seen = new Set<string>()
  const surplus = new Set<number>()
  const columns = header.cells.map((title, i): Named<ColumnKey> | null => {
    const filled = body.filter(({cells}) => (cells[i] ?? '') !== '')
    const found = title === '' ? undefined : findNamed(title, columnNames)
    const twice = found !== undefined && seen.has(JSON.stringify(found))
    if (found !== undefined && !twice) {
      seen.add(JSON.stringify(found))
      return found
    }
    if (isSurplus(title)) for (const {line} of filled) surplus.add(line)
    else if (title !== '' || filled.length > 0)
      findings.push(
        twice
          ? {kind: 'column', line: header.line, text: title}
          : unknownName('column', header.line, title, columnNames),
      )
    return null
  })
  for (const key of ['home', 'away'] as const) {
    if (!columns.some((column) => column?.key === key))
      findings.push({kind: 'row', line: header.line, text: rowText(header), expected: 'homeAndAway'})
  }
  const again = header.cells.join('\n')
  return {
    settings,
    header: columns,
    titles: header.cells,
    rows: body.filter(({cells}) => cells.join('\n') !== again),
    surplusLines: [...surplus].sort((a, b) => a - b),
    findings,
  }
}

/** The row with the names of the columns: one of the first that names both clubs; null where there is none. */
export function findHeaderLine(text: string): number | null {
  const {rows} = parseRows(text.replace(/^\uFEFF/, ''), 60)
  const header = rows[findHeader(rows)]
  const keys = header?.cells.map((cell) => findNamed(cell, columnNames)?.key)
  return header !== undefined && keys?.includes('home') === true && keys.includes('away') ? header.line : null
}

export const rowText = (row: TableRow | undefined): string =>
  (row?.cells ?? []).filter((cell) => cell !== '').join(' | ')

const delimiters = [',', ';', '\t', '|']

/** Rows that are not empty, cut by the sign that gives the best header. */
function parseRows(text: string, preview = 0): {rows: readonly TableRow[]; quotes: readonly number[]} {
  // What Excel writes above all to say how it cut the cells.
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1]
  const known = (delimiter: string) =>
    Math.max(0, ...parseWith(text, delimiter, 60).data.map((cells) => countKnown(cells)))
  const best = delimiters
    .map((delimiter) => ({delimiter, known: known(delimiter)}))
    .reduce((a, b) => (b.known > a.known ? b : a))
  const {data, errors} = parseWith(text, declared ?? best.delimiter, preview)
  const rows = data.flatMap((cells, i): TableRow[] => {
    const trimmed = cells.map(readCell)
    const empty = trimmed.every((cell) => cell === '') || (i === 0 && declared !== undefined)
    return empty ? [] : [{line: i + 1, cells: trimmed}]
  })
  const quotes = errors.filter(({type}) => type === 'Quotes').map(({row}) => (row ?? 0) + 1)
  return {rows, quotes: [...new Set(quotes)]}
}

const parseWith = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, {delimiter, preview, skipEmptyLines: false})

// The apostrophe with which a writer keeps a spreadsheet from taking a text for a formula is no part of it.
const readCell = (cell: string) => cell.trim().replace(/^'(?='*[=+\-@\t\r])/, '')

const countKnown = (cells: readonly string[]) =>
  new Set(cells.flatMap((cell) => findNamed(cell, columnNames)?.key ?? [])).size

function findHeader(rows: readonly TableRow[]): number {
  const known = rows.slice(0, 60).map(({cells}) => countKnown(cells))
  const most = Math.max(0, ...known)
  return most < 2 ? -1 : known.indexOf(most)
}

function findLostLetters(rows: readonly TableRow[]): CsvFinding[] {
  const lost = rows.find(({cells}) => cells.some((cell) => cell.includes('\uFFFD')))
  return lost === undefined ? [] : [{kind: 'encoding', line: lost.line, text: rowText(lost)}]
}

interface Names<Key> {
  readonly byWord: ReadonlyMap<string, Key>
  readonly perLanguage: ReadonlySet<Key>
  readonly titles: ReadonlyMap<string, string>
}

function namesOf<Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => {title: string; others: readonly string[]; perLanguage?: true},
): Names<Key> {
  const named = keys.flatMap((key) => {
    const {title, others} = of(key)
    return [title, ...others].map((name) => ({key, title, word: foldText(name)}))
  })
  return {
    byWord: new Map(named.map(({word, key}) => [word, key])),
    perLanguage: new Set(keys.filter((key) => of(key).perLanguage === true)),
    titles: new Map(named.map(({word, title}) => [word, title])),
  }
}

const columnNames = namesOf(columnKeys, columnOf)
const settingNames = namesOf(settingKeys, settingOf)
const surplusNames = new Set(surplusColumns.map(foldText))
const isSurplus = (title: string) => title !== '' && surplusNames.has(foldText(title))

function findNamed<Key extends string>(text: string, names: Names<Key>): Named<Key> | undefined {
  const plain = text.replace(/[:：]\s*$/, '')
  const key = names.byWord.get(foldText(plain))
  if (key !== undefined) return {key}
  const [, base = '', tag = ''] = /^(.*?)[\s([]+([a-z-]+)[\])]$/i.exec(plain.trim()) ?? []
  const language = languageOf(tag)
  const localised = names.byWord.get(foldText(base))
  if (language === undefined || localised === undefined || !names.perLanguage.has(localised)) return undefined
  return {key: localised, language}
}

function languageOf(tag: string): Language | undefined {
  const lower = tag.toLowerCase()
  if (lower === 'en' || lower === 'es') return lower
  return /^zh(-|$)/.test(lower) ? 'zh-Hant' : undefined
}

function unknownName<Key>(
  kind: 'column' | 'setting',
  line: number,
  text: string,
  names: Names<Key>,
): CsvFinding {
  const word = foldText(text.split(' | ')[0] ?? text)
  const nearest = nearestWord(word, [...names.titles.keys()])
  const meant = nearest === undefined ? undefined : names.titles.get(nearest)
  return {kind, line, text, ...(meant === undefined ? {} : {meant})}
}
