import type {Club} from '../season/club.ts'
import type {Association, ClubId} from '../season/ids.ts'
import {type Language, languages} from '../season/languages.ts'
import type {Text} from '../season/text.ts'
import {clubName, seasonsOf, type NameOfSeason} from './clubs.ts'
import {foldText, foldWords} from './foldText.ts'
import {toSimplified} from './toSimplified.ts'

/** What a reader typed of a club or an association, in the order in which they are offered. */
export const searchFields = ['name', 'otherName', 'code', 'fullName', 'aka', 'formerly', 'city'] as const
export type SearchField = (typeof searchFields)[number]

/** Something that can be found, with all that it goes by, folded once. */
export interface Searchable<Id> {
  readonly id: Id
  readonly name: string
  /** In how many seasons it took part. */
  readonly seasons: number
  readonly terms: readonly Term[]
  /** The letters of all its terms: most of what a query is not in is passed over at one look. */
  readonly folded: string
}

export interface Match<Id> {
  readonly id: Id
  /** The name, code or city that matched, as it is written. */
  readonly matched: string
  readonly field: SearchField
}

interface Term {
  readonly field: SearchField
  /** The place of the field among all. */
  readonly order: number
  readonly text: string
  readonly folded: string
  /** Where words begin in `folded`. */
  readonly wordStarts: readonly number[]
}

/** In the order of their names in the reader's language. */
export type SearchIndex<Id> = readonly Searchable<Id>[]

/** `entrant`: the names that the club had in the season shown, which count as its names in the reader's language. */
export function searchableClub(club: Club, language: Language, entrant?: NameOfSeason): Searchable<ClubId> {
  const name = clubName(club, entrant, language).text
  const terms = termsOf([
    ['name', [name]],
    ['code', [entrant?.code, club.code]],
    ['otherName', [entrant?.name, club.name].flatMap(everyName)],
    ['fullName', [club.fullName]],
    ['aka', club.aka ?? []],
    ['formerly', club.formerly ?? []],
    ['city', [club.city]],
  ])
  return {id: club.id, name, seasons: seasonsOf(club).length, ...terms}
}

/** `names`: the one in the reader's language first. */
export function searchableAssociation(
  id: Association,
  [name = id, ...otherNames]: readonly string[],
  seasons: number,
): Searchable<Association> {
  const terms = termsOf([
    ['name', [name]],
    ['code', [id]],
    ['otherName', otherNames],
  ])
  return {id, name, seasons, ...terms}
}

export function buildSearchIndex<Id>(all: Iterable<Searchable<Id>>, language: Language): SearchIndex<Id> {
  const {compare} = new Intl.Collator(language)
  return [...all].sort((a, b) => compare(a.name, b.name))
}

/**
 * What a query finds, the likeliest first: of what it fits equally well that with more seasons. An empty query finds
 * nothing.
 */
export function search<Id>(index: SearchIndex<Id>, query: string): readonly Match<Id>[] {
  const folded = toSimplified(foldText(query))
  if (folded === '') return []
  const found: Ranked<Id>[] = []
  for (const one of index) {
    if (!one.folded.includes(folded)) continue
    const best = bestMatch(one, folded)
    if (best !== undefined) found.push(best)
  }
  return found.sort(byLikelihood).map(({of, term}) => ({id: of.id, matched: term.text, field: term.field}))
}

interface Ranked<Id> {
  readonly of: Searchable<Id>
  readonly term: Term
  readonly rank: number
}

function byLikelihood<Id>(a: Ranked<Id>, b: Ranked<Id>): number {
  return a.rank - b.rank || b.of.seasons - a.of.seasons || a.term.order - b.term.order
}

function bestMatch<Id>(of: Searchable<Id>, query: string): Ranked<Id> | undefined {
  let best: Term | undefined
  let least = Infinity
  for (const term of of.terms) {
    const rank = rankOf(term, query)
    if (rank >= least) continue
    best = term
    least = rank
  }
  return best && {of, term: best, rank: least}
}

// Infinity where the query is nowhere. What begins with the query comes before what has a word that does, before what
// only contains it; then names, in whatever language, before codes and cities; then what is no longer than the query.
function rankOf({field, order, folded, wordStarts}: Term, query: string): number {
  const first = folded.indexOf(query)
  if (first === -1) return Infinity
  const where = first === 0 ? 0 : wordStarts.some((start) => folded.startsWith(query, start)) ? 1 : 2
  const whole = folded.length === query.length ? 0 : 1
  // To a reader of Chinese only clubs without a Chinese name are known by their Latin one: no reason to put them first.
  const kind = field === 'otherName' ? 0 : order
  return (where * searchFields.length + kind) * 2 + whole
}

function termsOf(
  texts: readonly (readonly [SearchField, readonly (string | undefined)[]])[],
): Pick<Searchable<never>, 'terms' | 'folded'> {
  const all = texts.flatMap(([field, own]) => own.map((text = '') => toTerm(field, text)))
  // The same letters once, as the first field that has them.
  const distinct = new Map(all.toReversed().map((term) => [term.folded, term]))
  distinct.delete('')
  const terms = [...distinct.values()].toReversed()
  return {terms, folded: terms.map(({folded}) => folded).join('\n')}
}

function everyName(name: Text | undefined): readonly string[] {
  if (name === undefined) return []
  return typeof name === 'string' ? [name] : languages.flatMap((language) => name[language] ?? [])
}

function toTerm(field: SearchField, text: string): Term {
  const known = foldedTexts.get(text) ?? fold(text)
  foldedTexts.set(text, known)
  return {field, order: searchFields.indexOf(field), text, ...known}
}

// The same names come again with every season that is shown.
const foldedTexts = new Map<string, Pick<Term, 'folded' | 'wordStarts'>>()

function fold(text: string): Pick<Term, 'folded' | 'wordStarts'> {
  const words = foldWords(text).map(toSimplified)
  let length = 0
  const wordStarts = words.map((word) => (length += word.length) - word.length)
  return {folded: words.join(''), wordStarts}
}
