import type {Result} from '../season/entrant.ts'
import type {Association, ClubId} from '../season/ids.ts'
import type {Immutable} from '../season/immutable.ts'
import type {Regulations} from '../season/regulations.ts'
import type {DecidedBy, Match, Score} from '../season/schema.ts'
import type {Round, Zone} from '../season/stage.ts'
import type {Text} from '../season/text.ts'

/** A club as the input names it, and the line where it does. */
export interface NamedClub {
  readonly name: string
  /** The country code beside the name, if there is one. */
  readonly association?: Association | undefined
  /** An id that the input gives, which wins over the name. */
  readonly id?: ClubId | undefined
  /** No more than the name is known: it stands in its tie under no id, and no match names it. */
  readonly nameOnly?: true | undefined
  /** Another name that the input gives it, asked where nobody goes by the first. */
  readonly alias?: string | undefined
  readonly line: number
}

/** A match as the input gives it, scores with the home club first. */
export interface DraftMatch {
  readonly line: number
  /** null where the input leaves the club open. */
  readonly home: NamedClub | null
  readonly away: NamedClub | null
  /** ISO date, or as much of it as is known. */
  readonly date?: string | undefined
  /** The season format has no place for it: reported as not kept. */
  readonly time?: string | undefined
  /** After 90 minutes; null where not known or not played. */
  readonly score: Score | null
  readonly halfTime?: Score | undefined
  readonly afterExtraTime?: Score | undefined
  readonly penalties?: Score | undefined
  readonly replay?: true | undefined
  readonly status?: Match['status']
  readonly neutral?: boolean | undefined
  readonly venue?: Text | undefined
  readonly city?: Text | undefined
  readonly attendance?: number | undefined
  /** Left out unless all goals are known. */
  readonly goals?: readonly DraftGoal[] | undefined
  readonly note?: Text | undefined
  /** Which leg of its tie it is, from 1, if the input says so. */
  readonly leg?: number | undefined
  /** What the input calls its tie: matches of a stage with the same one are legs of one tie. */
  readonly tie?: string | undefined
}

export interface DraftGoal {
  readonly side: 'home' | 'away'
  readonly player: string
  readonly minute?: number | undefined
  readonly stoppage?: number | undefined
  readonly kind?: 'penalty' | 'own' | undefined
}

/** What the input says of a tie besides its matches; all there is where only who went through is known. */
export interface DraftTie {
  readonly line: number
  /** What the input calls it, as in its matches. */
  readonly tie?: string | undefined
  /** The one at home in the first leg first; one club for a bye; null for a club that is not known. */
  readonly clubs: readonly [NamedClub | null] | readonly [NamedClub | null, NamedClub | null]
  /** The clubs stand in this order, whoever was at home first. */
  readonly clubsInOrder?: true | undefined
  /** null: the input says that nobody went through. */
  readonly winner?: NamedClub | null | undefined
  /** In the order of `clubs`: held against the matches, and noted where there are none. */
  readonly aggregate?: Score | undefined
  /** The shoot-out, in the order of `clubs`. */
  readonly penalties?: Score | undefined
  readonly decidedBy?: DecidedBy | undefined
  /** What the input calls the tie, or the group stage, that the winner goes to; null: nowhere. */
  readonly next?: string | null | undefined
  /** What it calls the tie that the loser goes to; null: nowhere. */
  readonly loserNext?: string | null | undefined
  readonly note?: Text | undefined
}

export interface DraftGroup {
  readonly line: number
  /** "A", "1", or what the input calls it. */
  readonly id: string
  readonly name?: Text | undefined
  /** In the order of the input; clubs that only matches name are added. */
  readonly clubs: readonly NamedClub[]
  readonly matches: readonly DraftMatch[]
  /** The final order, and who went on, where the input says so. */
  readonly order?: readonly NamedClub[] | undefined
  readonly advance?: readonly DraftAdvance[] | undefined
  /** The table as printed, where the matches do not give it. */
  readonly table?: readonly DraftTableRow[] | undefined
  readonly note?: Text | undefined
}

export interface DraftAdvance {
  readonly place: number
  readonly club?: NamedClub | undefined
  /** What the input calls the tie, or the group stage, that this place goes to. */
  readonly next?: string | undefined
}

export interface DraftTableRow {
  readonly club: NamedClub
  readonly played?: number | undefined
  readonly won?: number | undefined
  readonly drawn?: number | undefined
  readonly lost?: number | undefined
  readonly goalsFor?: number | undefined
  readonly goalsAgainst?: number | undefined
  readonly points?: number | undefined
}

interface StageHead {
  readonly line: number
  /** The heading as written. */
  readonly label?: string | undefined
  /** An id that the input gives; otherwise it is made of zone and round. */
  readonly id?: string | undefined
  readonly round?: Round | undefined
  readonly zone?: Zone | undefined
  readonly section?: Text | undefined
  /** A name of its own where `round` has no word for it. */
  readonly name?: Text | undefined
  readonly rules?: Partial<Regulations> | undefined
  readonly note?: Text | undefined
}
export type DraftKnockout = StageHead & {
  readonly kind: 'knockout'
  readonly matches: readonly DraftMatch[]
  readonly ties?: readonly DraftTie[] | undefined
}
export type DraftGroups = StageHead & {readonly kind: 'groups'; readonly groups: readonly DraftGroup[]}
export type DraftStage = DraftKnockout | DraftGroups

export interface DraftEntrant {
  readonly line: number
  readonly club: NamedClub
  readonly zone?: Zone | undefined
  readonly qualifiedAs?: Text | undefined
  readonly pot?: string | undefined
  readonly seed?: number | undefined
  /** Its letters in the tables of the season. */
  readonly code?: string | undefined
  /** This season included. */
  readonly appearances?: number | undefined
  /** A season's id; null where there was none before. */
  readonly lastAppearance?: string | null | undefined
  readonly previousBest?: Result | null | undefined
  /** The place in `stages` of the first stage the club plays in, where the input says so. */
  readonly entersAt?: number | undefined
  readonly note?: Text | undefined
}

export interface DraftDraw {
  readonly date?: string | undefined
  readonly place?: Text | undefined
  readonly rules?: readonly Text[] | undefined
  readonly pots?: readonly {readonly name: string; readonly clubs: readonly NamedClub[]}[] | undefined
}

/** `stage` is a place in `stages`. */
export interface DraftScheduled {
  readonly stage: number
  readonly matchday?: number | undefined
  readonly leg?: number | undefined
  readonly from: string
  readonly to: string
}

export interface DraftRemark {
  readonly line: number
  readonly text: Text
  /** A place in `stages`. */
  readonly stage?: number | undefined
}

export interface DraftSource {
  readonly title?: Text | undefined
  readonly url?: string | undefined
}

/**
 * What an importer read, before it is a season: names as written, nothing concluded. Stages stand in the order of
 * play.
 */
export interface Draft {
  readonly id?: string | undefined
  readonly label?: Text | undefined
  readonly competition?: Text | undefined
  /** null: the input says that it is not counted. */
  readonly edition?: number | null | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly format?: Text | undefined
  readonly rules?: Partial<Immutable<Regulations>> | undefined
  readonly stages: readonly DraftStage[]
  /** A score that is left out says that the match is still to come: nothing is missing. */
  readonly openScores?: true | undefined
  /** The ties of each stage stand in bracket order already. */
  readonly tiesInOrder?: boolean | undefined
  readonly entrants?: readonly DraftEntrant[] | undefined
  readonly draw?: DraftDraw | undefined
  readonly schedule?: readonly DraftScheduled[] | undefined
  readonly champions?: readonly (NamedClub & {readonly title?: number | undefined})[] | undefined
  readonly runnersUp?: readonly NamedClub[] | undefined
  readonly notes?: readonly DraftRemark[] | undefined
  readonly uncertain?: readonly DraftRemark[] | undefined
  readonly sources?: readonly DraftSource[] | undefined
}
