import {tieSlotName} from '../i18n/tieSlotName.ts'
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

/** What both lines of a tie say, the same in both drawings. */
export function tieFace(scene: Scene, tie: ResolvedTie): readonly [SlotFace, SlotFace] {
  return [slotFace(scene, tie, 0), slotFace(scene, tie, 1)]
}

/** The attributes of a tie that others rely on. */
export function tieHooks(tie: ResolvedTie) {
  const slot = tie.winner === null ? null : tie.slots[tie.winner]
  return {
    'data-tie': tie.id,
    'data-stage': tie.stage,
    'data-winner': slot?.kind === 'club' ? slot.club : '',
    'data-decided-by': tie.decision.by === 'open' ? '' : tie.decision.by,
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
    name: tieSlotName(scene, tie, slot),
    seed: (club && scene.season.entrants.get(club)?.seed) ?? null,
    winner,
    legs: tie.legs.map((leg) => ({
      text: legText(leg, slot),
      mark: leg.match.afterExtraTime ? marks.extraTimeLeg : '',
    })),
    aggregate: tie.legs.length > 1 && tie.aggregate ? String(tie.aggregate[slot]) : null,
    // Full-width brackets would stand in the line that leads on.
    aggregateMark:
      winner && tie.decision.by === 'awayGoals' ? marks.awayGoals.replace('（', '(').replace('）', ')') : '',
    penalties: tie.legs.flatMap((leg) => (leg.penalties ? [String(leg.penalties[slot])] : [])).at(-1) ?? null,
  }
}

function legText(leg: ResolvedLeg, slot: SlotIndex): string {
  if (leg.goals) return String(leg.goals[slot])
  return leg.match.status === 'unplayed' || leg.match.status === 'void' ? '–' : '?'
}
