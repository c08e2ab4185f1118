import type {ClubId, GroupId, SeasonId, StageId, TieId} from '../../src/season/ids.ts'
import type {Group, Match, Season, Stage, Tie} from '../../src/season/schema.ts'
import type {Rules, Slot} from '../../src/rules/resolved.ts'

export const club = (id: string) => id as ClubId
export const tieId = (id: string) => id as TieId
export const stageId = (id: string) => id as StageId
export const groupId = (id: string) => id as GroupId

export const slot = (id: string): Slot => ({kind: 'club', club: club(id)})

export const noRules: Rules = {pointsForWin: null, awayGoals: null, extraTime: null, tiebreakers: null}

type MatchText = `${string} ${number}-${number} ${string}` | `${string} v ${string}`

/** "olimpia 2-1 aurora"; "olimpia v aurora" where the result is not known; "?" for a club that is not. */
export function match(text: MatchText, more: Partial<Match> = {}): Match {
  const [home = '', result = '', away = ''] = text.split(' ')
  const [scored, conceded] = result.split('-').map(Number)
  const side = (id: string) => (id === '?' ? null : club(id))
  return {
    home: side(home),
    away: side(away),
    score: scored === undefined || conceded === undefined ? null : [scored, conceded],
    ...more,
  }
}

interface TieText extends Partial<Omit<Tie, 'id' | 'clubs' | 'winner' | 'next' | 'loserNext'>> {
  readonly clubs: readonly (string | {readonly name: string} | null)[]
  readonly winner?: string | null
  readonly next?: string | null
  readonly loserNext?: string
}

export function tie(id: string, {clubs, ...more}: TieText): Tie {
  return {id, clubs, legs: [], ...more} as unknown as Tie
}

export function group(id: string, more: {readonly [Key in keyof Group]?: unknown}): Group {
  return {id, clubs: [], matches: [], ...more} as unknown as Group
}

export const knockout = (id: string, ties: readonly Tie[], rules?: Partial<Rules>): Stage => ({
  kind: 'knockout',
  id: stageId(id),
  ties,
  ...(rules && {rules}),
})

export const groups = (id: string, list: readonly Group[], rules?: Partial<Rules>): Stage => ({
  kind: 'groups',
  id: stageId(id),
  groups: list,
  ...(rules && {rules}),
})

export function season(stages: readonly Stage[], more: Partial<Season> = {}): Season {
  return deepFreeze({
    $schema: 'season.v1.schema.json',
    id: '2000' as SeasonId,
    competition: 'Cup',
    edition: null,
    rules: noRules,
    entrants: [],
    stages,
    champions: [],
    runnersUp: [],
    notes: [],
    uncertain: [],
    sources: [],
    ...more,
  })
}

/** Whoever writes into a frozen season throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
