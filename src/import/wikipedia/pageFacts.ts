import type {Round, Zone} from '../../season/stage.ts'
import type {Text} from '../../season/text.ts'
import type {Draft, DraftEntrant, DraftGroup, DraftRemark, DraftSource, NamedClub} from '../draft.ts'
import type {BracketRound} from './bracketTemplate.ts'
import type {ReadDraw} from './draw.ts'
import type {KnockoutRound} from './knockouts.ts'
import type {readLead} from './lead.ts'
import type {ScheduledDraw, ScheduledRound} from './schedule.ts'
import type {Seed} from './seeding.ts'

/** A group stage, or what the page has left of it. */
export interface GroupRound {
  readonly line: number
  readonly label: string
  readonly round: Round
  readonly zone: Zone | undefined
  readonly groups: readonly DraftGroup[]
  readonly remarks: readonly DraftRemark[]
}

export type PageStage =
  ({readonly kind: 'knockout'} & KnockoutRound) | ({readonly kind: 'groups'} & GroupRound)

/** All that a page says, before it is put together. */
export interface PageFacts {
  readonly lead: ReturnType<typeof readLead>
  readonly entrants: readonly DraftEntrant[]
  readonly notes: readonly DraftRemark[]
  readonly draw: ReadDraw
  readonly pots: NonNullable<NonNullable<Draft['draw']>['pots']>
  readonly draws: readonly ScheduledDraw[]
  readonly schedule: readonly ScheduledRound[]
  /** In the order of the page. A round may stand in several. */
  readonly stages: readonly PageStage[]
  readonly brackets: readonly BracketRound[]
  readonly codes: readonly {readonly club: NamedClub; readonly code: string}[]
  readonly seeds: readonly Seed[]
  readonly champions: NonNullable<Draft['champions']>
  readonly sources: readonly DraftSource[]
  readonly format: Text | undefined
}

/** The same while it is being gathered. */
export type Gathered = {
  -readonly [Key in keyof PageFacts]: PageFacts[Key] extends readonly (infer Item)[] ? Item[] : PageFacts[Key]
}
