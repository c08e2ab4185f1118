import {resolveSeason} from '../rules/resolve.ts'
import type {ResolvedSeason, ResolvedStage, Slot} from '../rules/resolved.ts'
import {roundsFromEnd} from '../rules/roundsFromEnd.ts'
import type {Archive, ArchiveRow, ArchiveSeason, ArchiveStage} from '../season/archive.ts'
import type {ClubId, StageId} from '../season/ids.ts'
import {mentionsOf} from '../season/mentions.ts'
import type {Match, Season} from '../season/schema.ts'

type Result = ArchiveSeason['results'][number]
type IndexOf = (club: ClubId) => number

/** What `archive.json` says of the seasons, which come oldest first. */
export function archiveOf(seasons: readonly Season[]): Archive {
  const clubs = [...new Set(seasons.flatMap((season) => mentionsOf(season).map(({club}) => club)))].sort()
  const places = new Map(clubs.map((club, index) => [club, index]))
  const indexOf: IndexOf = (club) => places.get(club) ?? -1
  return {clubs, seasons: seasons.map((season) => entryOf(resolveSeason(season), indexOf))}
}

function entryOf(season: ResolvedSeason, indexOf: IndexOf): ArchiveSeason {
  const fromEnd = roundsFromEnd(season)
  return {
    id: season.record.id,
    stages: season.stages.map((stage) => stageOf(stage, fromEnd, indexOf)),
    results: season.record.entrants.map(({club}) => resultOf(club, season, fromEnd, indexOf)),
  }
}

function stageOf(
  stage: ResolvedStage,
  fromEnd: ReadonlyMap<StageId, number>,
  indexOf: IndexOf,
): ArchiveStage {
  const {id, round, zone, section, name} = stage.record
  const head = {
    id,
    ...(round === undefined ? {} : {round}),
    ...(zone === undefined ? {} : {zone}),
    ...(section === undefined ? {} : {section}),
    ...(name === undefined ? {} : {name}),
    fromEnd: fromEnd.get(id) ?? 1,
  }
  if (stage.kind === 'groups') {
    const groups = stage.groups.map(({id, record: {clubs, matches}}) => ({
      id,
      clubs: clubs.map(indexOf),
      matches: matches.map((match) => rowOf(match, placeIn(clubs, match.home), placeIn(clubs, match.away))),
    }))
    return {kind: 'groups', ...head, groups}
  }
  const clubIn = (slot: Slot) => (slot.kind === 'club' ? indexOf(slot.club) : null)
  const ties = stage.ties
    .filter(({decision}) => decision.by !== 'bye')
    .map(({id, slots: [first, second], winner, decision, legs}) => ({
      id,
      clubs: [clubIn(first), clubIn(second)] as const,
      winner,
      by: decision.by,
      legs: legs.map(({match, home}) => rowOf(match, home, home === null ? null : 1 - home)),
    }))
  return {kind: 'knockout', ...head, ties}
}

function rowOf(match: Match, home: number | null, away: number | null): ArchiveRow {
  const {afterExtraTime, penalties, replay, status, neutral} = match
  const facts = {
    ...(afterExtraTime === undefined ? {} : {afterExtraTime}),
    ...(penalties === undefined ? {} : {penalties}),
    ...(replay === undefined ? {} : {replay}),
    ...(status === undefined ? {} : {status}),
    ...(neutral === true ? {neutral} : {}),
  }
  const row = [match.date ?? null, home, away, match.score] as const
  return Object.keys(facts).length === 0 ? row : [...row, facts]
}

function placeIn(clubs: readonly ClubId[], club: ClubId | null): number | null {
  const place = club === null ? -1 : clubs.indexOf(club)
  return place === -1 ? null : place
}

// A way ends in the stage nearest to the end of the season, of two that are as near in the later: of a club that lost
// a semi-final that is the match for third place, where there was one, whether it won or lost it.
function resultOf(
  club: ClubId,
  {record, stages}: ResolvedSeason,
  fromEnd: ReadonlyMap<StageId, number>,
  indexOf: IndexOf,
): Result {
  let nearest = Infinity
  let end: number | null = null
  for (const [index, stage] of stages.entries()) {
    const distance = fromEnd.get(stage.record.id) ?? Infinity
    if (distance > nearest || !playsIn(stage, club)) continue
    nearest = distance
    end = index
  }
  if (record.champions.some((champion) => champion.club === club)) return [indexOf(club), end, 'champion']
  return record.runnersUp.includes(club) ? [indexOf(club), end, 'runner-up'] : [indexOf(club), end]
}

function playsIn(stage: ResolvedStage, club: ClubId): boolean {
  return stage.kind === 'knockout'
    ? stage.ties.some(({slots}) => slots.some((slot) => slot.kind === 'club' && slot.club === club))
    : stage.groups.some(({record}) => record.clubs.includes(club))
}
