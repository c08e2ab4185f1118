import type {Result} from '../season/entrant.ts'
import type {ClubId} from '../season/ids.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import type {DecidedBy, Match} from '../season/schema.ts'
import type {Round, Zone} from '../season/stage.ts'
import type {Language} from '../season/languages.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {Messages} from './en.ts'

/** What every description needs to know: the language, its messages, the season and the names of its clubs. */
export interface Words {
  readonly messages: Messages
  readonly language: Language
  readonly season: ResolvedSeason
  readonly clubName: (id: ClubId) => string
  /** Scores as they are said ("3 to 2"), for accessible names. */
  readonly spoken?: boolean
}

/** The words of one round. `n` is the number of the tie in its round, null where there is only one. */
export interface RoundWords {
  readonly name: string
  /** For narrow places: "Quarters". */
  readonly short: string
  /** One tie, as a title: "Quarter-final 2". */
  readonly tie: (n: number | null) => string
  /** One tie, or the whole stage, inside a sentence: "the final". */
  readonly inText: (n: number | null) => string
}

export interface Column {
  readonly full: string
  readonly short: string
}

export type ColumnKey =
  | 'position'
  | 'club'
  | 'played'
  | 'won'
  | 'drawn'
  | 'lost'
  | 'goalsFor'
  | 'goalsAgainst'
  | 'goalDifference'
  | 'points'

export type MatchStatus = NonNullable<Match['status']>
export type RoundTable = Record<Round, RoundWords>
export type ZoneTable = Record<Zone, string>
export type ColumnTable = Record<ColumnKey, Column>
export type StatusTable = Record<MatchStatus, string>
export type ResultTable = Record<Result, string>
export type TiebreakerTable = Record<Tiebreaker | 'order', string>
export type DecisionTable = Record<DecidedBy | 'open', string>
