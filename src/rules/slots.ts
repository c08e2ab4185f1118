import type {Tie} from '../season/schema.ts'
import type {Origin, Slot} from './resolved.ts'

/** What arrives from an earlier tie or group: the club, or, while it is not decided, the place it comes from. */
export interface Feed {
  readonly origin: Origin
  readonly slot: Slot
}

export interface FilledSlots {
  readonly slots: readonly [Slot, Slot]
  readonly origins: readonly [Origin | null, Origin | null]
}

interface Filled {
  readonly slot: Slot
  readonly origin: Origin | null
}

/** Recorded clubs claim their own feeders first; what is left fills the empty slots, in the order of play. */
export function fillSlots(clubs: Tie['clubs'], feeds: readonly Feed[]): FilledSlots {
  const waiting = [...feeds]
  const take = (isWanted: (feed: Feed) => boolean): Feed | undefined => {
    const index = waiting.findIndex(isWanted)
    return index < 0 ? undefined : waiting.splice(index, 1)[0]
  }
  const recorded = clubs.map((club): Filled | null => {
    const slot = recordedSlot(club)
    return slot === null ? null : {slot, origin: take((feed) => isSame(feed.slot, slot))?.origin ?? null}
  })
  const fill = (filled: Filled | null | undefined): Filled => {
    if (filled === undefined) return {slot: {kind: 'bye'}, origin: null}
    return filled ?? take(() => true) ?? {slot: {kind: 'open'}, origin: null}
  }
  const first = fill(recorded[0])
  const second = fill(recorded[1])
  return {slots: [first.slot, second.slot], origins: [first.origin, second.origin]}
}

function recordedSlot(club: Tie['clubs'][number]): Slot | null {
  if (club === null) return null
  return typeof club === 'string' ? {kind: 'club', club} : {kind: 'named', name: club.name}
}

function isSame(a: Slot, b: Slot): boolean {
  if (a.kind === 'club' && b.kind === 'club') return a.club === b.club
  if (a.kind === 'named' && b.kind === 'named') return JSON.stringify(a.name) === JSON.stringify(b.name)
  return false
}
