import {type Finding, finding} from '../season/finding.ts'
import type {ClubId} from '../season/ids.ts'
import {groupsOf, tiesOf} from '../season/parts.ts'
import type {Path} from '../season/place.ts'
import type {ResolvedSeason} from './resolved.ts'

/** Entrants that play in no stage, and clubs that play without being an entrant, each where it is first named. */
export function findIdleAndUnentered({record}: ResolvedSeason): readonly Finding[] {
  const playing = new Map<ClubId, Path>()
  for (const {part, path} of [...tiesOf(record), ...groupsOf(record)]) {
    part.clubs.forEach((club, i) => {
      if (typeof club === 'string' && !playing.has(club)) playing.set(club, [...path, 'clubs', i])
    })
  }
  const entered = new Set(record.entrants.map(({club}) => club))
  return [
    ...record.entrants.flatMap(({club}, i) =>
      playing.has(club) ? [] : [finding(['entrants', i, 'club'], 'a club of a tie or a group', club)],
    ),
    ...[...playing].flatMap(([club, path]) =>
      entered.has(club) ? [] : [finding(path, 'one of the entrants', club)],
    ),
  ]
}
