import type {Club} from '../season/club.ts'
import type {ClubId} from '../season/ids.ts'
import {type ClubIndex, findClub, type FoundClub, indexClubs} from './clubIndex.ts'
import {everyName, nameWords} from './clubNames.ts'
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
  const withId = completeIds(named)
  const withAssociation = completeAssociations(named)
  const complete = (club: NamedClub) => withId(withAssociation(club))
  const keyOf = (club: NamedClub) => keyOfClub(complete(club))
  const names = new Map<string, NamedClub>()
  for (const club of named) if (!names.has(keyOf(club))) names.set(keyOf(club), complete(club))
  const found = new Map(
    [...names].map(([key, club]) => [key, findById(club, known) ?? findByAnyName(club, index)]),
  )
  for (const [a, b] of meetings.map(([home, away]) => [keyOf(home), keyOf(away)] as const)) {
    const [first, second] = [found.get(a), found.get(b)]
    if (a === b || !first || !second || first.club !== second.club) continue
    found.set(second.certain ? a : b, null)
  }

  const ids = new Map<string, ClubId>()
  const own: Club[] = []
  const formerNames = new Map<ClubId, string>()
  const findings: ImportFinding[] = []
  const byNameAlone: string[] = []
  const taken = new Set<string>(known.map(({id}) => id))
  for (const [key, club] of names) {
    const {name, association, line} = club
    const match = found.get(key) ?? null
    if (match !== null) {
      ids.set(key, match.club.id)
      if (match.former || isOtherName(club, match.club)) formerNames.set(match.club.id, name)
      if (match.certain) {
        if (club.id === undefined && association === undefined) byNameAlone.push(nameWithCountry(match.club))
        continue
      }
      const others = match.others.map((other) => `${nameWithCountry(other)} [${other.id}]`)
      findings.push({
        ...{kind: 'likelyClub', line, name, club: match.club.id},
        ...{known: nameWithCountry(match.club), others},
      })
      continue
    }
    const id = club.id ?? makeClubId(name, association, taken)
    taken.add(id)
    ids.set(key, id)
    own.push({id, name, ...(association === undefined ? {} : {association})})
    findings.push({kind: 'unknownClub', line, name, club: id, nearest: nearestClubs(club, index)})
  }
  // Where all are known it is this cup, and there is nothing to doubt.
  if (own.length > 0 && byNameAlone.length > 0) findings.push({kind: 'knownClubs', clubs: byNameAlone})
  return {
    idOf: (club) => ids.get(keyOf(club)) ?? makeClubId(club.name, club.association, taken),
    own,
    formerNames,
    findings,
  }
}

// What the input says by an id needs no name.
function findById({id}: NamedClub, known: readonly Club[]): FoundClub | null {
  const club = id === undefined ? undefined : known.find((one) => one.id === id)
  if (club !== undefined) return {club, certain: true, former: false, others: []}
  return null
}

// Under an id a club may be called anything: that is then its name of the season.
function isOtherName({id, name}: NamedClub, club: Club): boolean {
  return id !== undefined && name !== id && !everyName(club.name).includes(name)
}

// Where a club is written with its id once, the same name without it is the same club.
function completeIds(named: readonly NamedClub[]): (club: NamedClub) => NamedClub {
  const ids = new Map<string, ClubId>()
  for (const {name, id} of named) {
    const key = nameWords(name).join(' ')
    if (id !== undefined && !ids.has(key)) ids.set(key, id)
  }
  return (club) => {
    const id = club.id ?? ids.get(nameWords(club.name).join(' '))
    return id === undefined ? club : {...club, id}
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

const keyOfClub = ({id, name, association}: NamedClub) =>
  id === undefined ? `${nameWords(name).join(' ')}|${association ?? ''}` : `id ${id}`
