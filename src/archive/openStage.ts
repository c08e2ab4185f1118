import {matchCounts, matchGoals, resolveLegs, sumAggregate} from '../rules/aggregate.ts'
import type {Slot} from '../rules/resolved.ts'
import type {ArchiveRow, ArchiveStage} from '../season/archive.ts'
import type {ClubId, SeasonId} from '../season/ids.ts'
import type {Match} from '../season/schema.ts'
import type {ArchiveMatch, ArchiveTie} from './archiveMatch.ts'

interface OpenedStage {
  readonly matches: readonly ArchiveMatch[]
  readonly ties: readonly ArchiveTie[]
}

/** The ties of a stage, and its matches in the order of the file. */
export function openStage(stage: ArchiveStage, season: SeasonId, allClubs: readonly ClubId[]): OpenedStage {
  const clubAt = (index: number | null) => (index === null ? null : (allClubs[index] ?? null))
  if (stage.kind === 'groups') {
    const matches = stage.groups.flatMap((group) => {
      const clubs = group.clubs.map(clubAt)
      return group.matches.map((row, index) => {
        const id = `${stage.id}-${group.id}-${index + 1}`
        return toMatch(recordOf(row, clubs), {id, season, stage, tie: null, group: group.id, leg: null})
      })
    })
    return {matches, ties: []}
  }
  const ties = stage.ties.map(({id, clubs: [first, second], winner, by, legs}): ArchiveTie => {
    const clubs = [clubAt(first), clubAt(second)] as const
    const records = legs.map((row) => recordOf(row, clubs))
    const matches = records.map((record, index) => {
      const leg = index + 1
      return toMatch(record, {id: `${id}-${leg}`, season, stage, tie: id, group: null, leg})
    })
    const aggregate = sumAggregate(resolveLegs(records, [slotOf(clubs[0]), slotOf(clubs[1])]))
    return {id, season, stage, clubs, winner: winner === null ? null : clubs[winner], by, aggregate, matches}
  })
  return {matches: ties.flatMap(({matches}) => matches), ties}
}

function recordOf(row: ArchiveRow, clubs: readonly (ClubId | null)[]): Match {
  const [date, homeAt, awayAt, score, facts] = row
  const home = homeAt === null ? null : (clubs[homeAt] ?? null)
  const away = awayAt === null ? null : (clubs[awayAt] ?? null)
  const record = date === null ? {home, away, score} : {date, home, away, score}
  return facts === undefined ? record : {...record, ...facts}
}

type Place = Pick<ArchiveMatch, 'id' | 'season' | 'stage' | 'tie' | 'group' | 'leg'>

// Field by field, so that all have one shape: thousands of spreads take several times as long.
function toMatch(record: Match, {id, season, stage, tie, group, leg}: Place): ArchiveMatch {
  const goals = matchGoals(record)
  const counts = matchCounts(record) && !(record.status === 'walkover' && goals === null)
  return {
    id,
    season,
    stage,
    tie,
    group,
    leg,
    date: record.date ?? null,
    home: record.home,
    away: record.away,
    score: record.score,
    afterExtraTime: record.afterExtraTime ?? null,
    goals,
    penalties: record.penalties ?? null,
    replay: record.replay ?? false,
    neutral: record.neutral ?? false,
    status: record.status ?? null,
    counts,
    known: counts && goals !== null,
  }
}

const slotOf = (club: ClubId | null): Slot => (club === null ? {kind: 'open'} : {kind: 'club', club})
