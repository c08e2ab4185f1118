import type {Club} from '../season/club.ts'
import {nameWords, namesOf, withoutAffixes} from './clubNames.ts'
import type {NamedClub} from './draft.ts'

/** The names of known clubs, made ready to be compared once. */
export interface ClubIndex {
  readonly entries: readonly ClubEntry[]
  /** By rank of the name, then by its letters. */
  readonly exact: readonly ReadonlyMap<string, readonly ClubEntry[]>[]
  /** By the words of a name without affixes, in any order: "UANL Tigres" and "Tigres UANL" are one club. */
  readonly stripped: ReadonlyMap<string, readonly ClubEntry[]>
}

export interface ClubEntry {
  readonly club: Club
  /** The words of each of its names, without affixes. */
  readonly names: readonly (readonly string[])[]
  readonly ownWords: ReadonlySet<string>
  /** All words that belong to it: those of its names and of its city. */
  readonly words: ReadonlySet<string>
}

export interface FoundClub {
  readonly club: Club
  /** A name of the club is written just so, and of no other. */
  readonly certain: boolean
  /** The name is one that the club had before. */
  readonly former: boolean
  readonly others: readonly Club[]
}

export function indexClubs(clubs: readonly Club[]): ClubIndex {
  const entries = clubs.map(entryOf)
  const ranks = entries.map(({club}) => namesOf(club))
  const exact = [0, 1, 2, 3].map((rank) =>
    group(entries, (_, i) => (ranks[i]?.[rank] ?? []).map((name) => nameWords(name).join(''))),
  )
  return {entries, exact, stripped: group(entries, ({names}) => names.map(strippedKey))}
}

/**
 * The known club that a name stands for. A country code that is another one's makes it another club; a name that two
 * clubs have is that of the one with more seasons, and said to be uncertain.
 */
export function findClub({name, association}: NamedClub, index: ClubIndex): FoundClub | null {
  const words = nameWords(name)
  const fits = ({club}: ClubEntry) =>
    club.association === undefined || association === undefined || association === club.association
  for (const [rank, byName] of index.exact.entries()) {
    const [best, ...others] = (byName.get(words.join('')) ?? []).filter(fits).sort(byFame)
    if (best === undefined) continue
    const certain = others.length === 0
    return {club: best.club, certain, former: rank === 3, others: others.map(({club}) => club)}
  }
  // From here on no name is written just so: where two clubs could be meant, it is neither.
  const written = withoutAffixes(words)
  const alike = (index.stripped.get(strippedKey(written)) ?? []).filter(fits)
  const likely = alike.length > 0 ? alike : index.entries.filter((it) => fits(it) && isLonger(written, it))
  const [only, ...others] = likely
  return only !== undefined && others.length === 0
    ? {club: only.club, certain: false, former: false, others: []}
    : null
}

/** Whether a name of the club is written, and nothing else than its city or words of its other names. */
function isLonger(written: readonly string[], {names, words}: ClubEntry): boolean {
  return (
    written.every((word) => words.has(word)) &&
    names.some((name) => name.every((word) => written.includes(word)))
  )
}

function entryOf(club: Club): ClubEntry {
  const names = namesOf(club).flat().map(nameWords)
  return {
    club,
    names: names.map(withoutAffixes),
    ownWords: new Set(names.flat()),
    words: new Set([...names.flat(), ...nameWords(club.city ?? '')]),
  }
}

function group(
  entries: readonly ClubEntry[],
  keysOf: (entry: ClubEntry, i: number) => readonly string[],
): ReadonlyMap<string, readonly ClubEntry[]> {
  const groups = new Map<string, ClubEntry[]>()
  entries.forEach((entry, i) => {
    for (const key of new Set(keysOf(entry, i))) {
      const others = groups.get(key)
      if (others === undefined) groups.set(key, [entry])
      else others.push(entry)
    }
  })
  return groups
}

const strippedKey = (words: readonly string[]) => [...new Set(words)].sort().join(' ')

const byFame = (a: ClubEntry, b: ClubEntry) => (b.club.seasons?.length ?? 0) - (a.club.seasons?.length ?? 0)
