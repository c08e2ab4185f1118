import type {ResolvedSeason, ResolvedTie, Standing} from '../../src/rules/resolved.ts'
import type {Season} from '../../src/season/schema.ts'
import type {Row} from './tables.ts'

interface Departure {
  readonly winner: string
  readonly next: string
}

/** Who goes where, as recorded. */
export function departures(season: Season): readonly Departure[] {
  return season.stages.flatMap((stage) =>
    stage.kind === 'knockout'
      ? stage.ties.flatMap(({winner, next}) => (winner && next ? [{winner, next}] : []))
      : stage.groups.flatMap(({advance = []}) =>
          advance.flatMap(({club, next}) => (club && next ? [{winner: club, next}] : [])),
        ),
  )
}

/** The clubs that a stage or a tie names. */
export function clubsAt(season: Season, id: string): readonly unknown[] {
  return season.stages.flatMap((stage) =>
    stage.kind === 'knockout'
      ? stage.ties.filter((tie) => tie.id === id || stage.id === id).flatMap((tie) => [...tie.clubs])
      : stage.groups.filter(() => stage.id === id).flatMap((group) => group.clubs),
  )
}

export function winnerOf({slots, winner}: ResolvedTie): string | null {
  const slot = winner === null ? undefined : slots[winner]
  return slot?.kind === 'club' ? slot.club : null
}

/** The tables that the matches give, by stage and group. */
export function tablesOf({stages}: ResolvedSeason) {
  return Object.fromEntries(
    stages.flatMap((stage) =>
      stage.kind === 'groups'
        ? [
            [
              stage.record.id,
              Object.fromEntries(stage.groups.map(({id, standings}) => [id, standings.map(toRow)])),
            ],
          ]
        : [],
    ),
  )
}

/** The row of a club in its group. */
export function rowOf({stages}: ResolvedSeason, club: string) {
  const rows = stages.flatMap((stage) =>
    stage.kind === 'groups'
      ? stage.groups.flatMap(({id, standings}) => standings.map((it) => ({group: id, row: toRow(it)})))
      : [],
  )
  return rows.find(({row}) => row[0] === club)
}

function toRow({club, played, won, drawn, lost, goalsFor, goalsAgainst, points}: Standing): Row {
  return [club, played, won, drawn, lost, goalsFor, goalsAgainst, points]
}
