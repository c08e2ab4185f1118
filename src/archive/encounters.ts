import type {SeasonId} from '../season/ids.ts'
import type {ArchiveStage} from '../season/archive.ts'
import type {ArchiveMatch} from './archiveMatch.ts'
import type {HeadToHead, Meeting} from './headToHead.ts'

/** A tie of two clubs with its matches, or a match in a group. */
export interface Encounter {
  readonly season: SeasonId
  readonly stage: ArchiveStage
  /** null in a group. */
  readonly meeting: Meeting | null
  readonly matches: readonly ArchiveMatch[]
}

/** All that two clubs played against each other, oldest season first; ties come without matches too. */
export function encountersOf({ties, matches}: HeadToHead): readonly Encounter[] {
  const inTies = ties.map((meeting): Encounter => {
    const {season, stage, matches} = meeting.tie
    return {season, stage, meeting, matches}
  })
  const inGroups = matches
    .filter(({tie}) => tie === null)
    .map((match): Encounter => ({season: match.season, stage: match.stage, meeting: null, matches: [match]}))
  // An id begins with the year; in one season the group came before the tie, which is nearer to the title.
  return [...inTies, ...inGroups].sort((a, b) =>
    a.season === b.season ? b.stage.fromEnd - a.stage.fromEnd : a.season < b.season ? -1 : 1,
  )
}
