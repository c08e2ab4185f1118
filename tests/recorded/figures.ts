import type {ResolvedSeason, ResolvedTie, Standing} from '../../src/rules/resolved.ts'
import type {Honours} from './champions.ts'
import type {Row} from './tables.ts'

export function winnerOf({slots, winner}: ResolvedTie): string | null {
  return winner === null ? null : clubIn(slots[winner])
}

function loserOf({slots, winner}: ResolvedTie): string | null {
  return winner === null ? null : clubIn(slots[winner === 0 ? 1 : 0])
}

const clubIn = (slot: ResolvedTie['slots'][number]) => (slot.kind === 'club' ? slot.club : null)

interface Title extends Pick<Honours, 'won' | 'runnerUp'> {
  readonly champions: readonly (string | null)[]
}

/** Who won the title and how, as the last stage shows it. A last stage of one zone is no final of the whole. */
export function titleOf({record, stages}: ResolvedSeason): Title {
  const last = stages.at(-1)
  if (last === undefined || last.record.zone !== undefined) {
    const shared = record.champions.length > 0
    return {won: shared ? 'shared' : 'none', champions: shared ? zoneWinners(stages) : [], runnerUp: null}
  }
  if (last.kind === 'groups') {
    const [first, second] = last.groups.at(-1)?.standings ?? []
    return {won: 'group', champions: [first?.club ?? null], runnerUp: second?.club ?? null}
  }
  const tie = last.ties.at(-1)
  const runnerUp = tie === undefined ? null : loserOf(tie)
  const won = runnerUp === null ? 'declared' : last.record.round === 'playoff' ? 'playoff' : 'final'
  return {won, champions: [tie === undefined ? null : winnerOf(tie)], runnerUp}
}

// The winner of the last tie of each zone, in the order of the zones.
function zoneWinners(stages: ResolvedSeason['stages']): readonly (string | null)[] {
  const last = new Map(
    stages.flatMap((stage) => (stage.kind === 'knockout' ? [[stage.record.zone, stage.ties.at(-1)]] : [])),
  )
  return [...last.values()].map((tie) => (tie === undefined ? null : winnerOf(tie)))
}

/** The tables that the matches give, by stage and group; a group without a match that counts has none. */
export function tablesOf({stages}: ResolvedSeason) {
  const tables: Record<string, Record<string, readonly Row[]>> = {}
  for (const stage of stages) {
    for (const {id, standings} of stage.kind === 'groups' ? stage.groups : []) {
      if (standings.some(({played}) => played > 0))
        tables[stage.record.id] = {...tables[stage.record.id], [id]: standings.map(toRow)}
    }
  }
  return tables
}

/** The row of a club in its group. */
export function rowOf({stages}: ResolvedSeason, club: string): Row | undefined {
  const standings = stages.flatMap((stage) =>
    stage.kind === 'groups' ? stage.groups.flatMap((group) => group.standings) : [],
  )
  return standings.map(toRow).find((row) => row[0] === club)
}

function toRow({club, played, won, drawn, lost, goalsFor, goalsAgainst, points}: Standing): Row {
  return [club, played, won, drawn, lost, goalsFor, goalsAgainst, points]
}
