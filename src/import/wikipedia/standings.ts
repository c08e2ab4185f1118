import type {DraftMatch, DraftTableRow} from '../draft.ts'
import type {Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {plainText} from './phrase.ts'

type Count = Exclude<keyof DraftTableRow, 'club'>
type ColumnOf = Count | 'club' | 'difference' | 'place' | 'other'

const headings: readonly (readonly [ColumnOf, RegExp])[] = [
  ['place', /^(?:名次|排名|#|pos\.?|rank)$/i],
  ['club', /^(?:球隊|球队|球會|隊伍|俱樂部|俱乐部|team|club)$/i],
  ['played', /^(?:賽|赛|已賽|場次|場|p|pld|gp|mp)$/i],
  ['won', /^(?:勝|胜|w)$/i],
  ['drawn', /^(?:和|平|d|t)$/i],
  ['lost', /^(?:負|负|l)$/i],
  ['goalsFor', /^(?:得球?|入球?|進球?|gf|f)$/i],
  ['goalsAgainst', /^(?:失球?|ga|a)$/i],
  ['difference', /^(?:球差|差|得失球差|淨勝球|gd|\+\/[-−–])$/i],
  ['points', /^(?:分數?|積分|pts\.?|points)$/i],
]

const usual: readonly ColumnOf[] = [
  ...([
    'club',
    'played',
    'won',
    'drawn',
    'lost',
    'goalsFor',
    'goalsAgainst',
    'difference',
    'points',
  ] as const),
]

/** A table with a club and its record in each row, also where the headings were lost. */
export const isStandings = (table: Table): boolean => columnsOf(table) !== undefined

export function readStandings(table: Table, of: string, notebook: Notebook): readonly DraftTableRow[] {
  const columns = columnsOf(table) ?? []
  const [head = [], ...body] = table.rows
  notebook.take(...head.map(({phrase}) => phrase))
  return body.flatMap((row): readonly DraftTableRow[] => {
    const at = (column: ColumnOf) => row[columns.indexOf(column)]
    const club = at('club')
    if (club === undefined || club.phrase.text === '') {
      for (const {phrase} of row) if (phrase.text !== '') notebook.unread(phrase, 'club')
      return []
    }
    notebook.take(club.phrase)
    const counts: {-readonly [Key in Count]?: number} = {}
    row.forEach(({phrase}, i) => {
      const column = columns[i] ?? 'other'
      if (column === 'club' || phrase.text === '') return
      const number = readCount(phrase.text)
      if (number === undefined) notebook.unread(phrase, 'number')
      else notebook.take(phrase)
      if (number === undefined || column === 'other' || column === 'place' || column === 'difference') return
      counts[column] = number
    })
    const difference = at('difference')
    const printed = difference && readCount(difference.phrase.text)
    const {goalsFor, goalsAgainst} = counts
    if (
      printed !== undefined &&
      goalsFor !== undefined &&
      goalsAgainst !== undefined &&
      goalsFor - goalsAgainst !== printed
    )
      notebook.report({
        ...{kind: 'conflict', what: 'standings', of: `${of}: ${plainText(club.phrase)}`},
        ...{said: String(printed), found: String(goalsFor - goalsAgainst), line: club.line},
      })
    return [{club: namedClub(club.phrase), ...counts}]
  })
}

/** How a club did in matches, to be held against a table. */
export function recordOf(
  club: string,
  matches: readonly DraftMatch[],
): Omit<Required<DraftTableRow>, 'club' | 'points'> {
  const goals = matches.flatMap(({home, away, score}) => {
    if (score === null || home === null || away === null) return []
    if (home.name === club) return [score]
    return away.name === club ? [[score[1], score[0]] as const] : []
  })
  const count = (test: (own: number, other: number) => boolean) =>
    goals.filter(([own, other]) => test(own, other)).length
  return {
    played: goals.length,
    won: count((own, other) => own > other),
    drawn: count((own, other) => own === other),
    lost: count((own, other) => own < other),
    goalsFor: goals.reduce((sum, [own]) => sum + own, 0),
    goalsAgainst: goals.reduce((sum, [, other]) => sum + other, 0),
  }
}

/** What a win counts, where every row of the tables says the same. */
export function pointsForWin(rows: readonly DraftTableRow[]): 2 | 3 | undefined {
  const fits = (win: number) =>
    rows.length > 0 &&
    rows.every(
      ({won, drawn, points}) => won !== undefined && drawn !== undefined && points === won * win + drawn,
    )
  return fits(3) === fits(2) ? undefined : fits(3) ? 3 : 2
}

function columnsOf({rows}: Table): readonly ColumnOf[] | undefined {
  const [head = [], ...body] = rows
  const named = head.map(
    ({phrase}) => headings.find(([, pattern]) => pattern.test(phrase.text.trim()))?.[0] ?? 'other',
  )
  const counts = named.filter((column) => !['club', 'place', 'other'].includes(column))
  if (named.includes('club') && counts.length >= 3) return named
  const blank = head.slice(1).every(({phrase}) => phrase.text === '')
  const fits = body.every((row) => {
    const [played = NaN, won = NaN, drawn = NaN, lost = NaN, scored = NaN, against = NaN, difference = NaN] =
      row.slice(1).map(({phrase}) => readCount(phrase.text) ?? NaN)
    return row.length === usual.length && played === won + drawn + lost && scored - against === difference
  })
  return blank && body.length > 0 && fits ? usual : undefined
}

function readCount(text: string): number | undefined {
  const [, sign, digits] = /^([+−–-]?)\s*(\d+)$/.exec(text.trim()) ?? []
  return digits === undefined ? undefined : Number(digits) * (sign === '' || sign === '+' ? 1 : -1)
}
