import type {ClubId} from '../season/ids.ts'
import type {Cell} from './csv.ts'
import type {ClubMatch} from './narrow.ts'

/** The columns of any saved match: they stay the same in every language. */
export const resultKeys = [
  'date',
  'home',
  'away',
  'homeName',
  'awayName',
  'neutral',
  'homeGoals',
  'awayGoals',
  'afterExtraTime',
  'homePenalties',
  'awayPenalties',
  'status',
] as const

/** The columns of the saved matches of a club. */
export const matchKeys = [
  'season',
  'stage',
  'tie',
  'leg',
  'group',
  ...resultKeys,
  'club',
  'opponent',
  'goalsFor',
  'goalsAgainst',
  'result',
] as const

export type MatchRecord = Readonly<Record<(typeof matchKeys)[number], Cell>>

/** Matches as a club sees them, as plain records for saving; `result` is empty where a match does not count. */
export function matchRecords(
  matches: readonly ClubMatch[],
  club: ClubId,
  nameOf: (club: ClubId) => string,
): readonly MatchRecord[] {
  return matches.map(({match, opponent, goals, outcome}) => ({
    season: match.season,
    stage: match.stage.id,
    tie: match.tie,
    leg: match.leg,
    group: match.group,
    date: match.date,
    home: match.home,
    away: match.away,
    homeName: match.home && nameOf(match.home),
    awayName: match.away && nameOf(match.away),
    neutral: match.neutral,
    homeGoals: match.goals?.[0] ?? null,
    awayGoals: match.goals?.[1] ?? null,
    afterExtraTime: match.afterExtraTime !== null,
    homePenalties: match.penalties?.[0] ?? null,
    awayPenalties: match.penalties?.[1] ?? null,
    status: match.status,
    club,
    opponent,
    goalsFor: goals?.[0] ?? null,
    goalsAgainst: goals?.[1] ?? null,
    result: outcome,
  }))
}
