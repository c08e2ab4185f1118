import type {Club} from '../season/club.ts'
import {nearestWord} from '../season/misspelt.ts'
import {textIn} from '../season/textIn.ts'
import type {ClubEntry, ClubIndex} from './clubIndex.ts'
import {nameWords, namesOf, withoutAffixes} from './clubNames.ts'
import type {NamedClub} from './draft.ts'

/** Names of known clubs that look like a name, at most three: of its country first, then what shares more words. */
export function nearestClubs({name, association}: NamedClub, index: ClubIndex): readonly string[] {
  const written = withoutAffixes(nameWords(name)).filter((word) => word.length > 2)
  const rank = (entries: readonly ClubEntry[]) => {
    // A word of its name counts more than one of its city.
    const shared = ({words, ownWords}: ClubEntry) =>
      written.filter((word) => words.has(word)).length + written.filter((word) => ownWords.has(word)).length
    const sharing = entries
      .filter((entry) => shared(entry) > 0)
      .sort((a, b) => shared(b) - shared(a) || fame(b) - fame(a))
    return [...misspelt(name, entries), ...sharing.map(({club}) => club)]
  }
  const isNear = ({club}: ClubEntry) => association !== undefined && club.association === association
  const near = rank(index.entries.filter(isNear))
  const far = rank(index.entries.filter((entry) => !isNear(entry)))
  return [...new Set([...near, ...far])].slice(0, 3).map(nameWithCountry)
}

export function nameWithCountry(club: Club): string {
  const name = textIn(club.name, 'en').text
  return club.association === undefined ? name : `${name} (${club.association})`
}

const fame = ({club}: ClubEntry) => club.seasons?.length ?? 0

function misspelt(name: string, entries: readonly ClubEntry[]): readonly Club[] {
  const clubs = new Map(
    entries.flatMap(({club}) =>
      namesOf(club)
        .flat()
        .map((known) => [bareName(known), club] as const),
    ),
  )
  const nearest = nearestWord(bareName(name), [...clubs.keys()])
  const club = nearest === undefined ? undefined : clubs.get(nearest)
  return club === undefined ? [] : [club]
}

const bareName = (name: string) => withoutAffixes(nameWords(name)).join(' ')
