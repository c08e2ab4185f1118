import type {Association, ClubId, SeasonId, TieId} from '../../season/ids.ts'
import type {Language} from '../../season/languages.ts'

export const views = ['bracket', 'list', 'groups', 'clubs', 'matches', 'about', 'journey'] as const
export type View = (typeof views)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** All that a reader chose: what an address says, and nothing that follows from it. */
export interface Choices {
  /** null: the newest season. */
  readonly season: SeasonId | null
  readonly language: Language
  readonly clubs: readonly ClubId[]
  /** All clubs of these are lit, under one mark each. */
  readonly associations: readonly Association[]
  /** null: what the season has. */
  readonly view: View | null
  readonly tie: TieId | null
  readonly theme: Theme
  readonly plain: boolean
  /** A picture of the view and no more: nothing answers, links lead to the page itself. */
  readonly static: boolean
  /** The address of a season file of the reader's own. */
  readonly data: string | null
}

/** How many clubs and associations can be lit at once: as many as there are marks that can be told apart. */
export const mostChosen = 4
