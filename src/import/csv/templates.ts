import {writeLine} from '../../archive/csv.ts'
import {type ColumnKey, columnOf} from './columns.ts'
import {settingOf, type SettingKey} from './settings.ts'

export interface Template {
  /** The name of the file in `data/templates/`. */
  readonly file: string
  readonly text: string
}

/** Empty cups to start from: what is to be typed over is the clubs, and what is to be filled in is the rest. */
export function makeTemplates(): readonly Template[] {
  return [
    {file: 'groups-and-knockout.csv', text: write([...groupRows(), ...knockoutRows(['QF', 'SF', 'F'])])},
    {file: 'knockout.csv', text: write(knockoutRows(['R16-', 'QF', 'SF', 'F'], true))},
  ]
}

type Row = Partial<Record<ColumnKey, string>>

const settingRows: readonly SettingKey[] = ['competition', 'season', 'awayGoals', 'extraTime']
const columnRow: readonly ColumnKey[] = [
  ...(['stage', 'group', 'tie', 'leg', 'date', 'home', 'away', 'score'] as const),
  ...(['afterExtraTime', 'penalties', 'venue', 'city', 'place', 'next', 'note'] as const),
]

// With the mark without which Excel takes accents for other letters.
function write(rows: readonly Row[]): string {
  return [
    '\uFEFF',
    ...settingRows.map((key) => writeLine([settingOf(key).title, ''])),
    writeLine(columnRow.map((key) => columnOf(key).title)),
    ...rows.map((row) => writeLine(columnRow.map((key) => row[key] ?? ''))),
  ].join('')
}

// Four clubs meet once: each pair of rows is a day.
const meetings = [
  ...([
    ['1', '2'],
    ['3', '4'],
  ] as const),
  ...([
    ['1', '3'],
    ['4', '2'],
  ] as const),
  ...([
    ['4', '1'],
    ['2', '3'],
  ] as const),
] as const

// The first of a group meets the second of another; both of one group are apart until the final.
const ways = [
  ['A', '1', 'QF1'],
  ['A', '2', 'QF3'],
  ['B', '1', 'QF3'],
  ['B', '2', 'QF1'],
  ['C', '1', 'QF2'],
  ['C', '2', 'QF4'],
  ['D', '1', 'QF4'],
  ['D', '2', 'QF2'],
] as const

function groupRows(): readonly Row[] {
  return ['A', 'B', 'C', 'D'].flatMap((group) => [
    ...meetings.map(([home, away]) => ({
      stage: 'Group stage',
      group,
      home: `${group}${home}`,
      away: `${group}${away}`,
    })),
    ...ways
      .filter(([from]) => from === group)
      .map(([, place, next]) => ({stage: 'Group stage', group, place, next})),
  ])
}

const names: Readonly<Record<string, string>> = {
  'R16-': 'Round of 16',
  QF: 'Quarter-finals',
  SF: 'Semi-finals',
  F: 'Final',
}

/** Rounds of two legs, each half as many ties as the one before; in the first the clubs are there to type over. */
function knockoutRows(rounds: readonly string[], withClubs = false): readonly Row[] {
  return rounds.flatMap((prefix, r) => {
    const ties = 2 ** (rounds.length - 1 - r)
    return Array.from({length: ties}).flatMap((_, i) => {
      const tie = ties === 1 ? prefix : `${prefix}${i + 1}`
      const after = rounds[r + 1]
      const next = after === undefined ? 'none' : ties === 2 ? after : `${after}${Math.floor(i / 2) + 1}`
      const [first, second] =
        withClubs && r === 0 ? [`Club ${2 * i + 1}`, `Club ${2 * i + 2}`] : (['', ''] as const)
      const common = {stage: names[prefix] ?? prefix, tie}
      return [
        {...common, leg: '1', home: first, away: second, next},
        {...common, leg: '2', home: second, away: first},
      ]
    })
  })
}
