import {describeTie, captionOf} from '../i18n/describeTie.ts'
import {slotName} from '../i18n/names.ts'
import type {ResolvedLeg, ResolvedTie, SlotIndex} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Scene} from './scene.ts'

export interface LegFigure {
  readonly text: string
  /** A small mark beside the figure: extra time was played here. */
  readonly mark: string
}

/** One line of a tie, as it is written in the tree and in the list. */
export interface SlotFace {
  readonly slot: SlotIndex
  readonly club: ClubId | null
  readonly name: string
  readonly seed: number | null
  readonly winner: boolean
  readonly legs: readonly LegFigure[]
  /** null where there is one leg, or a leg is not known. */
  readonly aggregate: string | null
  readonly aggregateMark: string
  readonly penalties: string | null
}
export interface TieFace {
  readonly tie: ResolvedTie
  readonly slots: readonly [SlotFace, SlotFace]
  /** The short reason under a tie; empty for a plain win. */
  readonly caption: string
  /** The whole tie as a sentence. */
  readonly sentence: string
}

/** What a tie says, the same in both drawings. */
export function tieFace(scene: Scene, tie: ResolvedTie): TieFace {
  return {
    tie,
    slots: [slotFace(scene, tie, 0), slotFace(scene, tie, 1)],
    caption: captionOf(scene, tie),
    sentence: describeTie({...scene, spoken: true}, tie),
  }
}

function slotFace(scene: Scene, tie: ResolvedTie, slot: SlotIndex): SlotFace {
  const place = tie.slots[slot]
  const club = place.kind === 'club' ? place.club : null
  const {marks} = scene.messages.tie
  const winner = tie.winner === slot
  return {
    slot,
    club,
    name: slotName(scene, place),
    seed: (club && scene.season.entrants.get(club)?.seed) ?? null,
    winner,
    legs: tie.legs.map((leg) => ({
      text: legText(leg, slot),
      mark: leg.match.afterExtraTime ? marks.extraTimeLeg : '',
    })),
    aggregate: tie.legs.length > 1 && tie.aggregate ? String(tie.aggregate[slot]) : null,
    aggregateMark: winner && tie.decision.by === 'awayGoals' ? marks.awayGoals : '',
    penalties: tie.legs.flatMap((leg) => (leg.penalties ? [String(leg.penalties[slot])] : [])).at(-1) ?? null,
  }
}

function legText(leg: ResolvedLeg, slot: SlotIndex): string {
  if (leg.goals) return String(leg.goals[slot])
  return leg.match.status === 'unplayed' || leg.match.status === 'void' ? '–' : '?'
}
