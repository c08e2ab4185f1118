import type {ClubId, GroupId, StageId, TieId} from '../season/ids.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import type {Entrant, Group, GroupStage, KnockoutStage, Match, Score, Season, Tie} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import type {Tally} from './tally.ts'

/** The rules that hold: those of the season, or what a stage has instead. */
export type Rules = Season['rules']

/** Who stands in one half of a tie, or where the club will come from. */
export type Slot =
  | {readonly kind: 'club'; readonly club: ClubId}
  | {readonly kind: 'named'; readonly name: Text}
  | {readonly kind: 'winnerOf'; readonly tie: TieId}
  | {readonly kind: 'loserOf'; readonly tie: TieId}
  | {readonly kind: 'placed'; readonly stage: StageId; readonly group: GroupId; readonly place: number}
  | {readonly kind: 'bye'}
  | {readonly kind: 'open'}

export type SlotIndex = 0 | 1

/** Where the club of a slot comes from inside this season; null where it enters here. */
export type Origin = Extract<Slot, {kind: 'winnerOf' | 'loserOf' | 'placed'}>

/** Where a club goes to. `slot` is null while the other end does not name the club. */
export type Destination =
  | {readonly kind: 'tie'; readonly tie: TieId; readonly slot: SlotIndex | null}
  | {readonly kind: 'groups'; readonly stage: StageId; readonly group: GroupId | null}

/**
 * How a tie was decided, with the figures that show it. Every pair of figures is in the order of the slots.
 * `open`: not decided, or not decidable from what is known.
 */
export type Decision =
  | {readonly by: 'aggregate'; readonly aggregate: Score; readonly legs: number}
  | {readonly by: 'awayGoals'; readonly aggregate: Score; readonly awayGoals: Score}
  | {readonly by: 'extraTime'; readonly aggregate: Score}
  | {readonly by: 'penalties'; readonly aggregate: Score | null; readonly penalties: Score | null}
  | {
      readonly by: 'replay'
      readonly aggregate: Score | null
      readonly replay: Score | null
      readonly penalties: Score | null
    }
  | {readonly by: 'lots'; readonly aggregate: Score | null}
  | {readonly by: 'walkover' | 'disqualification' | 'awarded' | 'unknown'; readonly aggregate: Score | null}
  | {readonly by: 'bye'}
  | {readonly by: 'open'; readonly aggregate: Score | null}

export interface ResolvedLeg {
  readonly match: Match
  /** Which slot was at home; null where that is not known. */
  readonly home: SlotIndex | null
  /** Goals of slot 0 and 1 at the end of the match, extra time included; null where not known or not played. */
  readonly goals: Score | null
  /** The shoot-out at the end of this match, in the order of the slots. */
  readonly penalties: Score | null
}

export interface ResolvedTie {
  readonly kind: 'tie'
  readonly id: TieId
  readonly stage: StageId
  /** Counted from 1 within its stage, in the order of the ids. */
  readonly number: number
  readonly record: Tie
  readonly rules: Rules
  readonly slots: readonly [Slot, Slot]
  readonly origins: readonly [Origin | null, Origin | null]
  readonly legs: readonly ResolvedLeg[]
  /** Goals over the legs without replays; null unless every leg that counts is known and at least one was played. */
  readonly aggregate: Score | null
  readonly decision: Decision
  readonly winner: SlotIndex | null
  readonly next: Destination | null
  readonly loserNext: Destination | null
}

/** Nobody has points where the rules do not say what a win is worth. */
export interface Standing extends Omit<Tally, 'awayGoalsFor' | 'awayWins'> {
  readonly club: ClubId
  /** From 1; clubs that nothing separates share a place. */
  readonly place: number
  /** Matches of this club whose result is not known or that are still to be played. */
  readonly open: number
  /** Went through, or stands on a place that goes through in a finished group. */
  readonly advances: boolean
  readonly next: Destination | null
}

/** One tiebreaker at work: what each of the clubs still level counted, in the order of their places. */
export interface TiebreakStep {
  readonly by: Tiebreaker | 'order'
  readonly clubs: readonly ClubId[]
  /** Figures for numeric tiebreakers, in the order of `clubs`; empty for lots, playoff, fairPlay and order. */
  readonly values: readonly number[]
}

/** Why clubs level on points are ranked as they are. Only steps that separated somebody are listed. */
export interface LevelReason {
  readonly clubs: readonly ClubId[]
  readonly points: number
  readonly steps: readonly TiebreakStep[]
  /** False where some of them stay level after all that is known. */
  readonly settled: boolean
}

export interface ResolvedGroup {
  readonly kind: 'group'
  readonly id: GroupId
  readonly stage: StageId
  readonly record: Group
  readonly rules: Rules
  readonly origins: ReadonlyMap<ClubId, Origin>
  readonly standings: readonly Standing[]
  readonly reasons: readonly LevelReason[]
  /** Every result that counts is known. */
  readonly complete: boolean
}

export type ResolvedStage =
  | {
      readonly kind: 'knockout'
      readonly record: KnockoutStage
      readonly rules: Rules
      readonly ties: readonly ResolvedTie[]
    }
  | {
      readonly kind: 'groups'
      readonly record: GroupStage
      readonly rules: Rules
      readonly groups: readonly ResolvedGroup[]
    }

/** A season with all that follows from its facts and its rules. Never changes once made. */
export interface ResolvedSeason {
  readonly record: Season
  readonly stages: readonly ResolvedStage[]
  readonly stageById: ReadonlyMap<StageId, ResolvedStage>
  readonly ties: ReadonlyMap<TieId, ResolvedTie>
  readonly entrants: ReadonlyMap<ClubId, Entrant>
}
