import type {Result} from '../../season/entrant.ts'
import {countryOf} from './countries.ts'
import type {Cell} from './htmlTables.ts'
import {pageOf} from './phrase.ts'
import {potOf} from './pots.ts'
import {findRound} from './rounds.ts'

export type ColumnKind = 'country' | 'club' | 'pot' | 'route' | 'appearances' | 'last' | 'best' | 'other'

/** What a column of a table of entrants has, by its heading. */
export function columnKindOf(heading: string): ColumnKind {
  return headings.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? 'other'
}

const headings = [
  ['country', /^(?:國家|国家|足協|屬會|地區|association|country|nation)/i],
  ['club', /^(?:球隊|球队|球會|球会|俱樂部|俱乐部|隊伍|club|team)/i],
  ['pot', /^(?:檔次|档次|種子檔|pot)/i],
  ['route', /^(?:參賽途徑|参赛途径|參賽資格|晉級途徑|晉級方式|資格|qualif|route)/i],
  ['appearances', /^(?:參賽次數|参赛次数|參與次數|app)/i],
  ['last', /^(?:上次參賽|上次参赛|上屆參賽|last app|previous app)/i],
  ['best', /^(?:歷屆最佳|历届最佳|最佳成績|最佳成绩|previous best|best)/i],
] as const

export const isEntrantHeader = (columns: readonly ColumnKind[]): boolean =>
  columns.includes('club') && (columns.includes('route') || columns.includes('country'))

/**
 * The cells of a row by column. A cell that reached over several rows stands in the first of them only, so the others
 * have moved to the left: of all ways to leave columns out, the one in which most cells look like what they should be.
 */
export function alignCells(
  row: readonly Cell[],
  columns: readonly ColumnKind[],
): ReadonlyMap<ColumnKind, Cell> {
  const filled = row.slice(0, row.findLastIndex(({phrase}) => phrase.text !== '') + 1)
  let best: {score: number; places: readonly number[]} = {score: -Infinity, places: []}
  for (const places of choose(filled.length, columns.length)) {
    const score = filled.reduce((sum, cell, i) => sum + fit(cell, columns[places[i] ?? -1] ?? 'other'), 0)
    if (score > best.score) best = {score, places}
  }
  const cells = new Map<ColumnKind, Cell>()
  filled.forEach((cell, i) => cells.set(columns[best.places[i] ?? -1] ?? 'other', cell))
  // A row that has all its cells has the empty ones at its end too.
  if (best.places.every((place, i) => place === i) && row.length === columns.length) {
    row.slice(filled.length).forEach((cell, i) => cells.set(columns[filled.length + i] ?? 'other', cell))
  }
  return cells
}

/** How far a club came in its best season before; null for a club that took part for the first time. */
export function resultOf(text: string): Result | null | undefined {
  const words = text.trim()
  if (/^(?:N\/A|無|沒有|首次|[–—-]+|none)/i.test(words)) return null
  if (/^(?:亞軍|runners?-?\s?up)/i.test(words)) return 'runnerUp'
  if (/^(?:冠軍|champions?|winners?)/i.test(words)) return 'champion'
  const round = findRound(words)
  if (round === 'qualifying' || round === 'playoff') return 'preliminary'
  return results.find((result) => result === round)
}

const results = ['sf', 'qf', 'r16', 'r32', 'groups', 'preliminary', 'first'] as const

function fit({phrase}: Cell, kind: ColumnKind): number {
  const {text} = phrase
  if (text === '') return kind === 'club' ? -3 : 0
  switch (kind) {
    case 'country': {
      const page = phrase.links[0] === undefined ? '' : (pageOf(phrase.links[0].url) ?? '')
      const [name = ''] = text.split('\n')
      if (
        countryOf(name) !== undefined ||
        /足球(?:協會|總會)$|football (?:federation|association)/i.test(page)
      )
        return 3
      return -1
    }
    case 'club':
      return isRecord(text) ? -3 : /\d{4}/.test(text) ? -1 : 2
    case 'pot':
      return potOf(text) === undefined ? -3 : 3
    case 'route':
      return isRecord(text) ? -3 : /\d{4}|冠軍|亞軍|winner|runner|record/i.test(text) ? 2 : 0
    case 'appearances':
      return /^(?:\d+(?:st|nd|rd|th)?|第?\s*[\d一二三四五六七八九十]+\s*次?|首次)$/.test(text) ? 3 : -3
    case 'last':
      return /^(?:\d{4}(?:[–—-]\d{2,4})?年?|N\/A|無|首次|[–—-]+)$/.test(text) ? 3 : -3
    case 'best':
      return resultOf(text) === undefined || text.length > 30 ? -3 : 3
    case 'other':
      return 0
  }
}

const isRecord = (text: string) => /^(?:\d+(?:st|nd|rd|th)|N\/A|\d{4}(?:[–—-]\d{2,4})?|[A-Z\d])$/.test(text)

// The ways to set some cells into more columns without changing their order, fewest columns left out at the left first.
function choose(cells: number, columns: number): readonly (readonly number[])[] {
  if (cells === 0) return [[]]
  if (cells > columns) return [Array.from({length: cells}, (_, i) => i)]
  const ways: number[][] = []
  const go = (taken: readonly number[], next: number) => {
    if (taken.length === cells) ways.push([...taken])
    else for (let i = next; i <= columns - (cells - taken.length); i++) go([...taken, i], i + 1)
  }
  go([], 0)
  return ways
}
