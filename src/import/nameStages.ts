import type {StageId, TieId} from '../season/ids.ts'
import type {Round, Zone} from '../season/stage.ts'
import type {DraftStage} from './draft.ts'
import {asStageId, asTieId, makeId, numbered} from './makeId.ts'
import type {PairedTie} from './pairLegs.ts'

export interface NamedStage {
  readonly id: StageId
  readonly tieIds: ReadonlyMap<PairedTie, TieId>
}

/** Ids for stages and ties, each once in the season: those of the input where it has some, else by round and number. */
export function nameStages(
  stages: readonly DraftStage[],
  ties: readonly (readonly PairedTie[])[],
): readonly NamedStage[] {
  const taken = new Set<string>()
  const take = (id: string) => {
    const free = numbered(id, taken)
    taken.add(free)
    return free
  }
  const ids = stages.map((stage) => asStageId(take(stage.id ?? stageIdOf(stage))))
  const labels = stages.map((stage, i) => (ties[i] ?? []).map(({label}) => tieLabel(stage, label)))
  const seen = labels.flat().filter((label) => label !== undefined)
  for (const label of seen) taken.add(label)
  const repeated = new Set(seen.filter((label, i) => seen.indexOf(label) !== i))
  return stages.map((stage, i) => {
    const own = ties[i] ?? []
    const prefix = tiePrefix(stage, ids[i] ?? '')
    const single = own.length === 1
    const tieIds = own.map((tie, n): readonly [PairedTie, TieId] => {
      const label = labels[i]?.[n]
      if (label !== undefined && !repeated.has(label)) return [tie, asTieId(label)]
      const counted = single && alone.has(prefix) ? prefix : `${prefix}${n + 1}`
      return [tie, asTieId(take(label === undefined ? counted : `${prefix}${label}`))]
    })
    return {id: ids[i] ?? asStageId('x'), tieIds: new Map(tieIds)}
  })
}

function stageIdOf({round, zone, section, name, label, kind}: DraftStage): string {
  const own = name ?? section
  const text = typeof own === 'string' ? own : (own?.en ?? own?.es ?? own?.['zh-Hant'])
  const written = round === undefined ? (text ?? label) : undefined
  const base = round === undefined ? makeId(written ?? kind) : (stageIds[round] ?? makeId(round))
  const part = round !== undefined && section !== undefined && text !== undefined ? [makeId(text)] : []
  return [...(zone === undefined ? [] : [zone]), ...part, base].join('-')
}

function tiePrefix({round, zone}: DraftStage, id: string): string {
  const own = round === undefined ? undefined : tiePrefixes[round]
  const prefix = own ?? `${id.toUpperCase()}-`
  return zone === undefined || own === undefined ? prefix : `${zoneLetters[zone]}-${prefix}`
}

// A label of digits only says which tie of its round it is.
function tieLabel(stage: DraftStage, label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const id = asTieId(label)
  return /^\d+$/.test(id) ? `${tiePrefix(stage, stageIdOf(stage))}${id}` : id
}

const stageIds: Partial<Record<Round, string>> = {
  ...{first: 'r1', second: 'r2', third: 'r3', fourth: 'r4', fifth: 'r5'},
  ...{'third-place': 'third'},
}

const tiePrefixes: Partial<Record<Round, string>> = {
  ...{
    preliminary: 'P',
    qualifying: 'Q',
    playoff: 'PO',
    first: 'R1-',
    second: 'R2-',
    third: 'R3-',
    fourth: 'R4-',
  },
  ...{fifth: 'R5-', r32: 'R32-', r16: 'R16-', qf: 'QF', sf: 'SF', 'third-place': '3P', final: 'F'},
}

const zoneLetters: Record<Zone, string> = {
  ...{north: 'N', central: 'C', caribbean: 'K', 'north-central': 'NC'},
}

// Rounds that have one tie do not count it.
const alone = new Set(['F', '3P', 'PO', 'N-F', 'C-F', 'K-F', 'NC-F'])
