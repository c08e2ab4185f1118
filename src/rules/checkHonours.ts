import {type Finding, finding} from '../season/finding.ts'
import type {ClubId} from '../season/ids.ts'
import type {ResolvedSeason, ResolvedStage, Slot, SlotIndex} from './resolved.ts'
import {isForLosers} from './roundsFromEnd.ts'
import {otherSlot} from './score.ts'

/**
 * Champions that did not win the last tie, or the last group, and runners-up that did not lose it. Where the last stage
 * is of one zone, the champions of the zones may share the title, so that nothing can be said.
 */
export function findWrongHonours(season: ResolvedSeason): readonly Finding[] {
  const {champions, runnersUp} = season.record
  const last = season.stages.findLast((stage) => !isForLosers(stage, season))
  if (last === undefined || last.record.zone !== undefined || isOpenEnd(last)) return []
  const {first, second, decided} = outcomeOf(last)
  if (!decided) {
    const [early] = champions
    return early === undefined
      ? []
      : [finding(['champions', 0, 'club'], 'no champion before the last match is decided', early.club)]
  }
  return [
    ...wrong(
      first,
      champions.map(({club}) => club),
      ['champions'],
      'who won',
    ),
    ...wrong(second, runnersUp, ['runnersUp'], 'who lost'),
  ]

  function wrong(club: ClubId | null, listed: readonly ClubId[], path: readonly string[], who: string) {
    if (club === null || (listed.length === 1 && listed[0] === club)) return []
    return [finding(path, `${club}, ${who} the last round`, listed.join(', ') || undefined)]
  }
}

/** Several ties, or groups, none of which is the last one. */
const isOpenEnd = (stage: ResolvedStage) =>
  stage.kind === 'knockout' ? stage.ties.length > 1 : stage.groups.length > 1

interface Outcome {
  readonly first: ClubId | null
  readonly second: ClubId | null
  readonly decided: boolean
}

function outcomeOf(stage: ResolvedStage): Outcome {
  if (stage.kind === 'groups') {
    const group = stage.groups.at(-1)
    const at = (place: number) => {
      const there = group?.standings.filter((standing) => standing.place === place) ?? []
      return there.length === 1 ? (there[0]?.club ?? null) : null
    }
    return {first: at(1), second: at(2), decided: group?.complete === true && at(1) !== null}
  }
  const tie = stage.ties.at(-1)
  const winner = tie?.winner ?? null
  if (tie === undefined || winner === null) return {first: null, second: null, decided: false}
  return {first: clubIn(tie.slots, winner), second: clubIn(tie.slots, otherSlot(winner)), decided: true}
}

function clubIn(slots: readonly [Slot, Slot], index: SlotIndex): ClubId | null {
  const slot = slots[index]
  return slot.kind === 'club' ? slot.club : null
}
