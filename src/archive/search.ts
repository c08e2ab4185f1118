import type {Club} from '../season/club.ts'
import type {ClubId} from '../season/ids.ts'
import {type Language, languages, type Text} from '../season/text.ts'
import {clubName, seasonsOf, type NameOfSeason} from './clubs.ts'
import {foldText, foldWords} from './foldText.ts'

/** What of a club a reader typed, in the order in which clubs are offered. */
export const searchFields = ['name', 'otherName', 'code', 'fullName', 'aka', 'formerly', 'city'] as const
export type SearchField = (typeof searchFields)[number]

export interface ClubMatch {
  readonly club: Club
  /** The name, code or city that matched, as it is written. */
  readonly matched: string
  readonly field: SearchField
}

/** All that can be searched, folded once. Clubs stand in the order of their names in the reader's language. */
export type SearchIndex = readonly IndexedClub[]

interface IndexedClub {
  readonly club: Club
  readonly terms: readonly Term[]
}

interface Term {
  readonly field: SearchField
  readonly text: string
  readonly folded: string
  /** Where words begin in `folded`. */
  readonly wordStarts: readonly number[]
}

/** `entrants`: the names that clubs had in the season shown, which count as their names in the reader's language. */
export function buildSearchIndex(
  clubs: Iterable<Club>,
  language: Language,
  entrants: ReadonlyMap<ClubId, NameOfSeason> = new Map(),
): SearchIndex {
  const collator = new Intl.Collator(language)
  return [...clubs]
    .map((club) => ({club, name: clubName(club, entrants.get(club.id), language).text}))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({club}) => ({club, terms: termsOf(club, entrants.get(club.id), language)}))
}

/**
 * The clubs that a query finds, the likeliest first: of those that it fits equally well the one with more seasons. An
 * empty query finds none.
 */
export function searchClubs(index: SearchIndex, query: string, limit = 50): readonly ClubMatch[] {
  const folded = foldText(query)
  if (folded === '') return []
  return index
    .flatMap((indexed) => bestMatch(indexed, folded) ?? [])
    .sort(byLikelihood)
    .slice(0, limit)
    .map(({club, term}) => ({club, matched: term.text, field: term.field}))
}

interface RankedClub {
  readonly club: Club
  readonly term: Term
  readonly rank: number
}

function byLikelihood(a: RankedClub, b: RankedClub): number {
  const field = ({term}: RankedClub) => searchFields.indexOf(term.field)
  return a.rank - b.rank || seasonsOf(b.club).length - seasonsOf(a.club).length || field(a) - field(b)
}

function bestMatch({club, terms}: IndexedClub, query: string): RankedClub | undefined {
  let best: RankedClub | undefined
  for (const term of terms) {
    const rank = rankOf(term, query)
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = {club, term, rank}
  }
  return best
}

// What begins with the query comes before what has a word that does, before what only contains it; then names, in
// whatever language, before codes and cities; then what is no longer than the query.
function rankOf({field, folded, wordStarts}: Term, query: string): number | undefined {
  const first = folded.indexOf(query)
  if (first === -1) return undefined
  const where = first === 0 ? 0 : wordStarts.some((start) => folded.startsWith(query, start)) ? 1 : 2
  const whole = folded.length === query.length ? 0 : 1
  // To a reader of Chinese only clubs without a Chinese name are known by their Latin one: no reason to put them first.
  const kind = searchFields.indexOf(field === 'otherName' ? 'name' : field)
  return (where * searchFields.length + kind) * 2 + whole
}

function termsOf(club: Club, entrant: NameOfSeason | undefined, language: Language): readonly Term[] {
  const terms = [
    toTerm('name', clubName(club, entrant, language).text),
    ...[entrant?.code, club.code].map((code) => toTerm('code', code ?? '')),
    ...[entrant?.name, club.name].flatMap(everyName).map((name) => toTerm('otherName', name)),
    toTerm('fullName', club.fullName ?? ''),
    ...(club.aka ?? []).map((name) => toTerm('aka', name)),
    ...(club.formerly ?? []).map((name) => toTerm('formerly', name)),
    toTerm('city', club.city ?? ''),
  ]
  // The same letters once, as the first field that has them.
  const distinct = new Map(terms.toReversed().map((term) => [term.folded, term]))
  distinct.delete('')
  return [...distinct.values()].toReversed()
}

function everyName(name: Text | undefined): readonly string[] {
  if (name === undefined) return []
  return typeof name === 'string' ? [name] : languages.flatMap((language) => name[language] ?? [])
}

function toTerm(field: SearchField, text: string): Term {
  const words = foldWords(text)
  let length = 0
  const wordStarts = words.map((word) => (length += word.length) - word.length)
  return {field, text, folded: words.join(''), wordStarts}
}
