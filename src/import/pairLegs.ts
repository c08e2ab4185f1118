import {leader} from '../rules/score.ts'
import {matchGoals} from '../rules/aggregate.ts'
import type {ClubId} from '../season/ids.ts'
import type {DecidedBy, Match, Score} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import type {DraftKnockout, DraftMatch, DraftTie, NamedClub} from './draft.ts'
import type {ImportFinding} from './finding.ts'
import {toMatch} from './toMatch.ts'

export type Pair = readonly [ClubId | null] | readonly [ClubId | null, ClubId | null]

/** A tie with its legs, before it is known where it stands in the bracket. */
export interface PairedTie {
  readonly line: number
  /** What the input calls it. */
  readonly label: string | undefined
  readonly clubs: Pair
  readonly legs: readonly Match[]
  readonly winner: ClubId | undefined
  readonly aggregate: Score | undefined
  readonly decidedBy: DecidedBy | undefined
  readonly next: string | undefined
  readonly note: Text | undefined
}

export interface PairedTies {
  readonly ties: readonly PairedTie[]
  readonly findings: readonly ImportFinding[]
}

interface Legs {
  readonly label: string | undefined
  readonly matches: readonly DraftMatch[]
}

/** The ties of a round: matches of the same two clubs, or that the input puts together, are the legs of one. */
export function pairLegs(stage: DraftKnockout, idOf: (club: NamedClub) => ClubId): PairedTies {
  const clubOf = (club: NamedClub | null) => (club === null ? null : idOf(club))
  const keyOf = (label: string | undefined, clubs: readonly (NamedClub | null)[], line: number) => {
    if (label !== undefined) return `label ${label}`
    const ids = clubs.map(clubOf)
    return ids.includes(null) ? `line ${line}` : ids.toSorted().join(' ')
  }
  const legs = new Map<string, Legs>()
  for (const match of stage.matches) {
    const key = keyOf(match.tie, [match.home, match.away], match.line)
    legs.set(key, {label: match.tie, matches: [...(legs.get(key)?.matches ?? []), match]})
  }
  const facts = new Map<string, DraftTie>()
  for (const tie of stage.ties ?? []) {
    const labelled = keyOf(tie.tie, tie.clubs, tie.line)
    const paired = keyOf(undefined, tie.clubs, tie.line)
    facts.set(legs.has(labelled) || !legs.has(paired) ? labelled : paired, tie)
  }

  const findings: ImportFinding[] = []
  const mostlySingle = [...legs.values()].filter(({matches}) => matches.length === 1).length * 2 > legs.size
  const ties = [...new Set([...facts.keys(), ...legs.keys()])].map((key): PairedTie => {
    const fact = facts.get(key)
    const {label, matches} = legs.get(key) ?? {label: undefined, matches: []}
    const ordered = [...matches].sort(inOrderOfPlay)
    const played = ordered.map((match) => toMatch(match, idOf))
    const replays = ordered.some(({replay}) => replay === true)
      ? []
      : replaysAmong(played, ordered, mostlySingle)
    for (const i of replays) {
      const {line = 0} = ordered[i] ?? {}
      findings.push({kind: 'guess', what: 'replay', value: describeClubs(ordered[i]), line})
    }
    const first = played[0]
    return {
      line: fact?.line ?? ordered[0]?.line ?? stage.line,
      label: fact?.tie ?? label,
      clubs: first === undefined ? pairOf(fact, clubOf) : [first.home, first.away],
      legs: played.map((match, i) => (replays.includes(i) ? {...match, replay: true} : match)),
      winner: fact?.winner === undefined ? undefined : idOf(fact.winner),
      aggregate: turned(fact, first, clubOf),
      decidedBy: fact?.decidedBy,
      next: fact?.next,
      note: fact?.note,
    }
  })
  return {ties: [...ties].sort((a, b) => a.line - b.line), findings}
}

/**
 * A third match, or one after a draw in a round where others met once, is there because the matches before did not
 * decide.
 */
function replaysAmong(
  legs: readonly Match[],
  matches: readonly DraftMatch[],
  mostlySingle: boolean,
): readonly number[] {
  if (matches.some(({leg}) => leg !== undefined)) return []
  const from = legs.length > 2 ? 2 : 1
  if (legs.length < 2 || (from === 1 && !(mostlySingle && isDrawn(legs[0])))) return []
  return legs.flatMap((match, i) => (i >= from && match.status !== 'unplayed' ? [i] : []))
}

function isDrawn(match: Match | undefined): boolean {
  const goals = match === undefined ? null : matchGoals(match)
  return goals !== null && leader(goals) === null && match?.penalties === undefined
}

function pairOf(fact: DraftTie | undefined, clubOf: (club: NamedClub | null) => ClubId | null): Pair {
  const [first = null, second] = fact?.clubs ?? []
  return second === undefined ? [clubOf(first)] : [clubOf(first), clubOf(second)]
}

// The first leg says who stands first, whatever the order of the sentence about the tie.
function turned(
  fact: DraftTie | undefined,
  first: Match | undefined,
  clubOf: (club: NamedClub | null) => ClubId | null,
): Score | undefined {
  if (fact?.aggregate === undefined) return undefined
  const [a, b] = fact.aggregate
  const [one = null] = fact.clubs
  return first !== undefined && clubOf(one) === first.away ? [b, a] : [a, b]
}

function inOrderOfPlay(a: DraftMatch, b: DraftMatch): number {
  if (a.leg !== undefined && b.leg !== undefined) return a.leg - b.leg
  const [first, second] = [a.date ?? '', b.date ?? '']
  return first === '' || second === '' || first === second ? a.line - b.line : first < second ? -1 : 1
}

const describeClubs = (match: DraftMatch | undefined) =>
  `${match?.home?.name ?? '?'} v ${match?.away?.name ?? '?'}`
