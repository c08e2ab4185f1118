import type {ClubId} from '../season/ids.ts'
import type {LinkedTies, PairedStage} from './linkTies.ts'
import type {PairedTie} from './pairLegs.ts'

interface Span {
  readonly start: number
  readonly width: number
}

/**
 * The ties of each stage from top to bottom: those that lead to a tie stand beside each other, in the order of its
 * clubs. What leads nowhere stays as the input has it.
 *
 *     QF1 ┐
 *         ├ SF1      a tie has a span, and each of its clubs came from one half of it
 *     QF2 ┘
 */
export function bracketOrder(
  stages: readonly PairedStage[],
  {linkOf}: LinkedTies,
): readonly (readonly PairedTie[])[] {
  const spans = new Map<PairedTie, Span>()
  let roots = 0
  for (const stage of stages.toReversed()) {
    if (stage.kind !== 'knockout') continue
    for (const tie of stage.ties) {
      const {next, winner} = linkOf(tie)
      if (next?.kind === 'groups') {
        const place = placeInGroups(stages[next.stage], winner)
        spans.set(tie, {start: roots + place, width: 1 / 1024})
        continue
      }
      const span = next === null ? undefined : spans.get(next.tie)
      if (span === undefined || next === null) {
        spans.set(tie, {start: roots++, width: 1})
        continue
      }
      const slot = next.tie.clubs[0] === winner && winner !== null ? 0 : 1
      spans.set(tie, {start: span.start + (slot * span.width) / 2, width: span.width / 2})
    }
    roots++
  }
  const start = (tie: PairedTie) => spans.get(tie)?.start ?? 0
  return stages.map((stage) =>
    stage.kind === 'knockout' ? stage.ties.toSorted((a, b) => start(a) - start(b)) : [],
  )
}

// Below 1, so that what leads into groups stays together.
function placeInGroups(stage: PairedStage | undefined, club: ClubId | null): number {
  if (stage?.kind !== 'groups' || club === null) return 0
  const clubs = stage.groups.flat()
  return Math.max(0, clubs.indexOf(club)) / (clubs.length + 1)
}
