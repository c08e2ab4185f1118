import type {Draft, NamedClub} from '../draft.ts'
import type {ImportFinding} from '../finding.ts'
import type {ReadDraft} from '../report.ts'
import {findAwayGoals, findExtraTime, findPointsForWin, findTiebreakers, isNone} from './choices.ts'
import type {CellExpectation, CsvFinding} from './csvFinding.ts'
import {readDateColumn} from './dateOrder.ts'
import {draftStages} from './draftStages.ts'
import {readCount} from './readCount.ts'
import type {DateOrder} from './readDate.ts'
import {type CsvRow, readRow} from './readRow.ts'
import {type CsvTable, readTable, type SettingLine} from './readTable.ts'
import {resolveNext} from './resolveNext.ts'
import {createRowCells, textOf} from './rowCells.ts'
import {settingOf, type SettingKey} from './settings.ts'
import type {Text} from '../../season/text.ts'

/** Reads a CSV with a header, as people have it in a spreadsheet: see `src/docs/csv.md`. */
export function readCsv(text: string): ReadDraft {
  const table = readTable(text)
  const findings: CsvFinding[] = [...table.findings]
  const tell = (finding: CsvFinding) => {
    findings.push(finding)
  }
  const settings = createSettings(table, tell)
  const dateColumn = table.header.findIndex((column) => column?.key === 'date')
  const dates = readDateColumn(
    table.rows.flatMap(({line, cells}) => {
      const cell = cells[dateColumn] ?? ''
      return cell === '' ? [] : [{line, text: cell}]
    }),
    settings.read('dateOrder', findDateOrder, 'dateOrder'),
  )
  findings.push(...dates.findings)
  const day = (value: string) => dates.dateOf(value) ?? undefined
  const rows = table.rows.map((row) => readRow(createRowCells(table, row, tell), dates))
  const stages = resolveNext(draftStages(rows, tell), tell)
  const rules = {
    pointsForWin: settings.read('pointsForWin', findPointsForWin, 'pointsForWin'),
    awayGoals: settings.read('awayGoals', findAwayGoals, 'awayGoals'),
    extraTime: settings.read('extraTime', findExtraTime, 'extraTime'),
    tiebreakers: settings.read('tiebreakers', findTiebreakers, 'tiebreakers'),
  }
  const draft: Draft = {
    id: settings.read('season', asId, 'id'),
    label: settings.text('label'),
    competition: settings.text('competition'),
    edition: settings.read('edition', (value) => (isNone(value) ? null : positive(value)), 'number'),
    start: settings.read('start', day, 'date'),
    end: settings.read('end', day, 'date'),
    format: settings.text('format'),
    rules: Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)),
    stages,
    openScores: true,
    tiesInOrder: stages.every(
      (stage) => stage.kind === 'groups' || (stage.ties ?? []).every(({tie}) => tie !== undefined),
    ),
    ...honours(settings.lines),
  }
  return {draft, findings: [...findings, ...notKept(table, dates.timedLines, rows)]}
}

interface Settings {
  readonly lines: readonly SettingLine[]
  readonly read: <Value>(
    key: SettingKey,
    reader: (text: string) => Value | undefined,
    expected: CellExpectation,
  ) => Value | undefined
  readonly text: (key: SettingKey) => Text | undefined
}

function createSettings({settings}: CsvTable, tell: (finding: CsvFinding) => void): Settings {
  const report = ({key, line, value}: SettingLine, expected: CellExpectation) => {
    tell({kind: 'cell', line, column: settingOf(key).title, text: value, expected})
  }
  const repeatable = new Set<SettingKey>(['champion', 'runnerUp'])
  const seen = new Set<string>()
  const lines = settings.filter((setting) => {
    const key = JSON.stringify([setting.key, setting.language])
    if (repeatable.has(setting.key) || !seen.has(key)) return seen.add(key)
    report(setting, 'sameAsAbove')
    return false
  })
  const short = (key: SettingKey, language?: string) => {
    const setting = lines.find((line) => line.key === key && line.language === language)
    if (setting === undefined || setting.value.length <= 600) return setting?.value ?? ''
    report(setting, 'shorter')
    return ''
  }
  return {
    lines,
    read: (key, reader, expected) => {
      const setting = lines.find((line) => line.key === key)
      if (setting === undefined) return undefined
      const value = reader(setting.value)
      if (value === undefined) report(setting, expected)
      return value
    },
    text: (key) => textOf(short(key), (language) => short(key, language)),
  }
}

/** Champions and runners-up where a line says them; an empty list where it says there were none. */
function honours(lines: readonly SettingLine[]): Pick<Draft, 'champions' | 'runnersUp'> {
  const clubs = (key: SettingKey) => {
    const own = lines.filter((setting) => setting.key === key)
    if (own.length === 0) return undefined
    return own
      .filter(({value}) => !isNone(value))
      .map(({value, line, more}): NamedClub & {title?: number} => {
        const title = readCount(more)
        return {name: value, line, ...(title === null || title < 1 ? {} : {title})}
      })
  }
  return {champions: clubs('champion'), runnersUp: clubs('runnerUp')}
}

// What the season format has no place for.
function notKept(
  {surplusLines}: CsvTable,
  timedLines: readonly number[],
  rows: readonly CsvRow[],
): readonly ImportFinding[] {
  const matchdays = rows.filter(({matchdayGiven}) => matchdayGiven).map(({line}) => line)
  return [
    ...(surplusLines.length === 0 ? [] : [{kind: 'notKept', what: 'comment', lines: surplusLines} as const]),
    ...(timedLines.length === 0 ? [] : [{kind: 'notKept', what: 'time', lines: timedLines} as const]),
    ...(matchdays.length === 0 ? [] : [{kind: 'notKept', what: 'matchday', lines: matchdays} as const]),
  ]
}

const findDateOrder = (text: string): DateOrder | undefined => {
  const letters = text.toLowerCase().replaceAll(/[^dmya]/g, '')
  return /^d+m+/.test(letters) ? 'dmy' : /^m+d+/.test(letters) ? 'mdy' : undefined
}
const asId = (text: string) => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(text) ? text : undefined)
const positive = (text: string) => {
  const count = readCount(text)
  return count === null || count < 1 ? undefined : count
}
