import {foldText} from '../../archive/foldText.ts'
import type {DraftKnockout, DraftGroups, DraftStage} from '../draft.ts'
import type {CsvFinding} from './csvFinding.ts'
import {draftGroups} from './draftGroups.ts'
import {draftTies} from './draftTies.ts'
import {hasMatch, type CsvRow} from './readRow.ts'

/** A row with the stage and the group that it belongs to. */
export interface PlacedRow extends CsvRow {
  readonly groupId: string | undefined
}

interface StageRows {
  readonly key: string
  readonly rows: PlacedRow[]
}

/** The rows as stages in the order in which they first come. */
export function draftStages(
  rows: readonly CsvRow[],
  tell: (finding: CsvFinding) => void,
): readonly DraftStage[] {
  return placeRows(rows, tell).map(({rows: own}): DraftStage => {
    const head = draftHead(own)
    const groups = own.some(({groupId}) => groupId !== undefined) || head.round === 'groups'
    if (groups || (head.round === 'finalGroup' && !own.some(({tie}) => tie !== undefined))) {
      return {...head, kind: 'groups', groups: draftGroups(own, tell)} satisfies DraftGroups
    }
    return {...head, kind: 'knockout', ...draftTies(own, tell)} satisfies DraftKnockout
  })
}

// What people leave empty is as in the row above: the stage, and in a group stage the group.
function placeRows(rows: readonly CsvRow[], tell: (finding: CsvFinding) => void): readonly StageRows[] {
  const stages = new Map<string, StageRows>()
  let above: PlacedRow | undefined
  let stage: StageRows | undefined
  for (const row of rows) {
    const named =
      row.stage.label !== '' || [row.stage.id, row.stage.round, row.stage.zone, row.stage.name].some(isGiven)
    const continued =
      !named && stage !== undefined && (row.group === undefined || above?.groupId !== undefined)
    if (!named && !continued && row.group === undefined) {
      tell({kind: 'row', line: row.line, text: rowOf(row), expected: 'stage'})
      continue
    }
    const placed: CsvRow = named || continued ? row : {...row, stage: {...row.stage, round: 'groups'}}
    const key = continued && stage !== undefined ? stage.key : keyOf(placed)
    const same: StageRows = stages.get(key) ?? {key, rows: []}
    stages.set(key, same)
    const groupId = row.group ?? (same === stage ? above?.groupId : undefined)
    const whole: PlacedRow = {...placed, groupId}
    same.rows.push(whole)
    stage = same
    above = whole
  }
  return [...stages.values()]
}

const isGiven = (value: unknown) => value !== undefined

const rowOf = ({home, away, cells}: CsvRow) =>
  [home, away].flatMap((cell) => (cell.kind === 'club' ? [cell.club.name] : [])).join(' – ') ||
  cells.raw('date') ||
  cells.raw('tie')

function keyOf({stage: {id, round, zone, section, name, label}}: CsvRow): string {
  if (id !== undefined) return `id ${id}`
  if (round === undefined && zone === undefined && section === undefined && name === undefined)
    return foldText(label) || label
  const own = typeof name === 'string' ? foldText(name) || name : JSON.stringify(name ?? '')
  return JSON.stringify([round, zone, section, own])
}

// Each said once, by the first row that says it.
function draftHead(rows: readonly PlacedRow[]) {
  const first = <Value>(of: (row: PlacedRow) => Value | undefined): Value | undefined =>
    rows.map(of).find((value) => value !== undefined)
  for (const row of rows) compareHead(row, rows)
  const label = rows.map(({stage}) => stage.label).find((text) => text !== '')
  return {
    line: rows[0]?.line ?? 1,
    label,
    id: first(({stage}) => stage.id),
    round: first(({stage}) => stage.round),
    zone: first(({stage}) => stage.zone),
    section: first(({stage}) => stage.section),
    name: first(({stage}) => stage.name),
    rules: first(({stage}) => stage.rules),
    note: first(({stage}) => stage.note),
  }
}

// A row that says something else of its stage than the rows above.
function compareHead({cells, stage}: PlacedRow, rows: readonly PlacedRow[]) {
  for (const [key, part] of headColumns) {
    const said = rows.map((row) => row.stage[part]).find((value) => value !== undefined)
    if (stage[part] !== undefined && JSON.stringify(stage[part]) !== JSON.stringify(said) && cells.has(key))
      cells.report(key, 'sameAsAbove')
  }
}

const headColumns = [
  ['round', 'round'],
  ['zone', 'zone'],
  ['section', 'section'],
  ['stageName', 'name'],
  ['stageNote', 'note'],
  ['stageAwayGoals', 'rules'],
] as const

/** A row that only begins a stage or a group. */
export const isHeading = (row: CsvRow): boolean =>
  row.home.kind === 'empty' &&
  row.away.kind === 'empty' &&
  row.tie === undefined &&
  !hasMatch(row) &&
  !(['place', 'next', 'order', 'winner', 'decidedBy'] as const).some((key) => row.cells.has(key))
