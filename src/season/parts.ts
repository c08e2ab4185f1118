import type {Path} from './place.ts'
import type {Group, Match, Season, Tie} from './schema.ts'

export interface Placed<T> {
  readonly part: T
  readonly path: Path
  /** The index of its stage. */
  readonly stage: number
}

export function tiesOf(season: Season): readonly Placed<Tie>[] {
  return season.stages.flatMap((stage, i) =>
    stage.kind === 'knockout'
      ? stage.ties.map((part, t) => ({part, path: ['stages', i, 'ties', t], stage: i}))
      : [],
  )
}

export function groupsOf(season: Season): readonly Placed<Group>[] {
  return season.stages.flatMap((stage, i) =>
    stage.kind === 'groups'
      ? stage.groups.map((part, g) => ({part, path: ['stages', i, 'groups', g], stage: i}))
      : [],
  )
}

/** Every match with those who should play it: the clubs of its tie or group, as far as they are known. */
export function matchesOf(season: Season): readonly (Placed<Match> & {readonly of: Tie | Group})[] {
  return [
    ...tiesOf(season).flatMap(({part: tie, path, stage}) =>
      tie.legs.map((part, i) => ({part, path: [...path, 'legs', i], stage, of: tie})),
    ),
    ...groupsOf(season).flatMap(({part: group, path, stage}) =>
      group.matches.map((part, i) => ({part, path: [...path, 'matches', i], stage, of: group})),
    ),
  ]
}
