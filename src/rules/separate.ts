import type {ClubId} from '../season/ids.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import type {TiebreakStep} from './resolved.ts'
import {emptyTally, tallyResults, type Result} from './tally.ts'
import {tiebreakers} from './tiebreakers.ts'

/** What is known of the group whose clubs are to be separated. */
export interface GroupFigures {
  readonly clubs: readonly ClubId[]
  readonly results: readonly Result[]
  readonly pointsForWin: number | null
  /** The final order as recorded; empty if none is. */
  readonly order: readonly ClubId[]
}

export interface Separation {
  /** Best first; clubs in the same element share a place. */
  readonly places: readonly (readonly ClubId[])[]
  readonly steps: readonly TiebreakStep[]
}

/**
 * Ranks clubs level on points. Each criterion splits the clubs still level, and the next one is applied to each
 * part among exactly its clubs, without a return to the first (CONCACAF Champions League regulations 2013-14).
 */
export function separate(
  level: readonly ClubId[],
  criteria: readonly Tiebreaker[],
  group: GroupFigures,
): Separation {
  if (level.length < 2) return {places: [level], steps: []}
  const [by, ...rest] = criteria
  const figures = figuresFor(by, level, group)
  const parts = splitByFigure(level, figures.of)
  if (parts.length === 1) {
    return by === undefined ? {places: [level], steps: []} : separate(level, rest, group)
  }
  const clubs = parts.flat()
  const step = {by: figures.name, clubs, values: figures.shown ? clubs.map(figures.of) : []}
  const separations = parts.map((part) => separate(part, rest, group))
  return {
    places: separations.flatMap((separation) => separation.places),
    steps: [step, ...separations.flatMap((separation) => separation.steps)],
  }
}

interface Figures {
  readonly name: TiebreakStep['by']
  readonly of: (club: ClubId) => number
  readonly shown: boolean
}

function figuresFor(by: Tiebreaker | undefined, level: readonly ClubId[], group: GroupFigures): Figures {
  const criterion = by === undefined ? null : tiebreakers[by]
  if (by === undefined || criterion === null) {
    return {name: by ?? 'order', of: (club) => recordedRank(club, group.order), shown: false}
  }
  const whole = level.length === group.clubs.length
  const clubs = criterion.among === 'group' ? group.clubs : level
  const tallies = tallyResults(group.results, clubs, group.pointsForWin)
  return {
    name: whole ? criterion.overall : by,
    of: (club) => criterion.figure(tallies.get(club) ?? emptyTally),
    shown: true,
  }
}

/** More is better, and a club that is not in the recorded order comes after those that are. */
function recordedRank(club: ClubId, order: readonly ClubId[]): number {
  const index = order.indexOf(club)
  return index < 0 ? -order.length : -index
}

/** Clubs with the same figure together, the highest figure first, otherwise in the order given. */
export function splitByFigure(
  clubs: readonly ClubId[],
  figure: (club: ClubId) => number,
): readonly (readonly ClubId[])[] {
  const parts = new Map<number, ClubId[]>()
  for (const club of clubs) {
    const value = figure(club)
    const part = parts.get(value)
    if (part === undefined) parts.set(value, [club])
    else part.push(club)
  }
  return [...parts].sort(([a], [b]) => b - a).map(([, part]) => part)
}
