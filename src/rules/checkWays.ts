import {type Finding, finding} from '../season/finding.ts'
import type {ClubId} from '../season/ids.ts'
import {groupsOf, tiesOf} from '../season/parts.ts'
import type {Path} from '../season/place.ts'
import {createFindTarget} from './targets.ts'
import type {Destination, ResolvedSeason, ResolvedTie, SlotIndex} from './resolved.ts'
import {otherSlot} from './score.ts'

/** Clubs that went on to a tie or group stage which does not name them. */
export function findLostOnTheWay(season: ResolvedSeason): readonly Finding[] {
  const {record, ties, stageById} = season
  const findTarget = createFindTarget(record)
  const fromTies = tiesOf(record).flatMap(({part, path}) => {
    const tie = ties.get(part.id)
    if (tie?.record !== part) return []
    const {winner, next, loserNext} = tie
    const loser = winner === null ? null : otherSlot(winner)
    return [
      ...lost(next, clubIn(tie, winner), [...path, 'next'], part.next),
      ...lost(loserNext, clubIn(tie, loser), [...path, 'loserNext'], part.loserNext),
    ]
  })
  const fromGroups = groupsOf(record).flatMap(({part, path, stage}) => {
    const resolved = record.stages[stage] && stageById.get(record.stages[stage].id)
    const group = resolved?.kind === 'groups' && resolved.groups.find((one) => one.record === part)
    if (!group) return []
    return (part.advance ?? []).flatMap((advance, i) => {
      const club =
        advance.club ?? group.standings.find((row) => row.place === advance.place && row.advances)?.club
      const to = group.standings.find((row) => row.club === club)?.next ?? null
      // A way that the file does not name was found by looking for the club, so that it cannot miss it.
      const named = findTarget(group.stage, advance.next) !== null
      return named && club !== undefined ? lost(to, club, [...path, 'advance', i, 'next'], advance.next) : []
    })
  })
  return [...fromTies, ...fromGroups]
}

function lost(
  to: Destination | null,
  club: ClubId | null,
  path: Path,
  found: string | null | undefined,
): readonly Finding[] {
  if (to === null || club === null) return []
  const arrives = to.kind === 'tie' ? to.slot !== null : to.group !== null
  const what = to.kind === 'tie' ? 'a tie' : 'a group stage'
  return arrives ? [] : [finding(path, `${what} in which ${club} stands`, found)]
}

function clubIn({slots}: ResolvedTie, index: SlotIndex | null): ClubId | null {
  const slot = index === null ? undefined : slots[index]
  return slot?.kind === 'club' ? slot.club : null
}
