import type {Club} from '../season/club.ts'
import type {ClubId} from '../season/ids.ts'
import {type ClubIndex, findClub, type FoundClub, indexClubs} from './clubIndex.ts'
import {nameWords} from './clubNames.ts'
import type {NamedClub} from './draft.ts'
import type {ImportFinding} from './finding.ts'
import {makeClubId} from './makeId.ts'
import {nameWithCountry, nearestClubs} from './nearestClubs.ts'

export interface MatchedClubs {
  readonly idOf: (club: NamedClub) => ClubId
  /** Clubs that are not known, for the season's own list. */
  readonly own: readonly Club[]
  /** Names that known clubs had before, and that the input has. */
  readonly formerNames: ReadonlyMap<ClubId, string>
  readonly findings: readonly ImportFinding[]
}

/**
 * Clubs for names as written: those of a list by any of their names, and new ones for the rest. Who meets somebody is
 * not the same club: of two such names the one that is only likely to be a known club is a new one.
 */
export function matchClubs(
  named: readonly NamedClub[],
  known: readonly Club[],
  meetings: readonly (readonly [NamedClub, NamedClub])[] = [],
): MatchedClubs {
  const index = indexClubs(known)
  const complete = completeAssociations(named)
  const keyOf = (club: NamedClub) => keyOfName(complete(club))
  const names = new Map<string, NamedClub>()
  for (const club of named) if (!names.has(keyOf(club))) names.set(keyOf(club), complete(club))
  const found = new Map([...names].map(([key, club]) => [key, findByAnyName(club, index)]))
  for (const [a, b] of meetings.map(([home, away]) => [keyOf(home), keyOf(away)] as const)) {
    const [first, second] = [found.get(a), found.get(b)]
    if (a === b || !first || !second || first.club !== second.club) continue
    found.set(second.certain ? a : b, null)
  }

  const ids = new Map<string, ClubId>()
  const own: Club[] = []
  const formerNames = new Map<ClubId, string>()
  const findings: ImportFinding[] = []
  const taken = new Set<string>(known.map(({id}) => id))
  for (const [key, club] of names) {
    const {name, association, line} = club
    const match = found.get(key) ?? null
    if (match !== null) {
      ids.set(key, match.club.id)
      if (match.former) formerNames.set(match.club.id, name)
      if (match.certain) continue
      const others = match.others.map((other) => `${nameWithCountry(other)} [${other.id}]`)
      findings.push({
        ...{kind: 'likelyClub', line, name, club: match.club.id},
        ...{known: nameWithCountry(match.club), others},
      })
      continue
    }
    const id = makeClubId(name, association, taken)
    taken.add(id)
    ids.set(key, id)
    own.push({id, name, ...(association === undefined ? {} : {association})})
    findings.push({kind: 'unknownClub', line, name, club: id, nearest: nearestClubs(club, index)})
  }
  return {
    idOf: (club) => ids.get(keyOf(club)) ?? makeClubId(club.name, club.association, taken),
    own,
    formerNames,
    findings,
  }
}

function findByAnyName(club: NamedClub, index: ClubIndex): FoundClub | null {
  const byName = findClub(club, index)
  if (byName?.certain === true || club.alias === undefined) return byName
  const byAlias = findClub({...club, name: club.alias}, index)
  return byAlias?.certain === true ? byAlias : (byName ?? byAlias)
}

// Where a club is written with its country once, the same name without it is the same club.
function completeAssociations(named: readonly NamedClub[]): (club: NamedClub) => NamedClub {
  const associations = new Map<string, Set<string>>()
  for (const {name, association} of named) {
    if (association === undefined) continue
    const key = nameWords(name).join(' ')
    associations.set(key, (associations.get(key) ?? new Set<string>()).add(association))
  }
  return (club) => {
    if (club.association !== undefined) return club
    const [only, ...others] = associations.get(nameWords(club.name).join(' ')) ?? []
    return only === undefined || others.length > 0 ? club : {...club, association: only}
  }
}

const keyOfName = ({name, association}: NamedClub) => `${nameWords(name).join(' ')}|${association ?? ''}`
