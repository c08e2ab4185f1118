import type {ResolvedTie} from '../rules/resolved.ts'
import type {Score} from '../season/schema.ts'
import {slotName, writeScore} from './names.ts'
import type {Words} from './words.ts'

/** Writes figures that do not tell a winner, in the order of the slots. */
export type Level = (score: string) => string

export interface DecidedParts {
  /** null: leave these figures out. */
  readonly level: Level | null
  /** The legs with the winner's goals first; empty to leave them out. */
  readonly legs: string
  /** The away goals with the winner's first; empty to leave them out. */
  readonly goals: string
  /** Whether the figures are an aggregate of several legs. */
  readonly total: boolean
  /** Where the winner of a bye goes; null to leave it out. */
  readonly next: string | null
}

/** One sentence on how a tie was decided. */
export function describeDecided(words: Words, tie: ResolvedTie, parts: DecidedParts): string {
  const {sentence, slots, tie: terms} = words.messages
  const {decision} = tie
  const level = (score: Score | null) =>
    score === null || parts.level === null ? null : parts.level(writeScore(words, score))

  if (decision.by === 'open') {
    const figures = level(decision.aggregate)
    return figures === null ? sentence.open : sentence.openAt(figures)
  }
  if (tie.winner === null) {
    if (decision.by !== 'unknown') return sentence.nobody(terms.decidedBy[decision.by])
    if (decision.aggregate !== null) return sentence.noWinner(level(decision.aggregate))
    return tie.legs.length > 0 ? sentence.scoreUnknown : sentence.outcomeUnknown
  }

  const own = tie.winner
  const score = (figures: Score | null) => (figures === null ? null : writeScore(words, figures, own))
  const winner = slotName(words, tie.slots[own])
  const other = tie.slots[own === 0 ? 1 : 0]
  const loser = other.kind === 'open' || other.kind === 'bye' ? slots.opponent : slotName(words, other)
  const last = endsHere(words, tie)

  switch (decision.by) {
    case 'aggregate': {
      const figures = writeScore(words, decision.aggregate, own)
      return parts.total ? sentence.aggregate(winner, figures, parts.legs) : sentence.single(winner, figures)
    }
    case 'awayGoals':
      return sentence.awayGoals(level(decision.aggregate), winner, parts.goals, last)
    case 'extraTime': {
      const figures = writeScore(words, decision.aggregate, own)
      return parts.total
        ? sentence.extraTimeAggregate(winner, figures, parts.legs)
        : sentence.extraTime(winner, figures)
    }
    case 'penalties':
      return sentence.penalties(level(decision.aggregate), winner, score(decision.penalties))
    case 'replay':
      return decision.penalties === null
        ? sentence.replay(level(decision.aggregate), winner, score(decision.replay))
        : sentence.replayPenalties(
            level(decision.aggregate),
            winner,
            score(decision.replay),
            writeScore(words, decision.penalties, own),
          )
    case 'lots':
      return sentence.lots(level(decision.aggregate), winner, last)
    case 'walkover':
    case 'disqualification':
      if (hasNoOpponent(words, tie)) return sentence.noOpponent(winner)
      return decision.by === 'walkover' && wasPlayed(tie)
        ? sentence.walkoverLater(loser, winner, last)
        : sentence[decision.by](loser, winner, last)
    case 'awarded':
      return sentence.awarded(winner)
    case 'bye':
      return sentence.bye(winner, parts.next)
    case 'unknown':
      return sentence[decision.aggregate === null ? 'unknownResult' : 'unknown'](winner, last)
  }
}

/** The title was given without a last opponent: those who could have been one had left, or had been put out. */
export function hasNoOpponent(words: Words, tie: ResolvedTie): boolean {
  const {decision, legs, slots} = tie
  return (
    (decision.by === 'walkover' || decision.by === 'disqualification') &&
    legs.length === 0 &&
    slots.some(({kind}) => kind === 'open') &&
    isChampion(words, tie)
  )
}

const wasPlayed = ({legs}: ResolvedTie) =>
  legs.some(({goals, match}) => goals !== null && match.status === undefined)

/** Whether this tie gave its winner the title. */
export function isChampion(words: Words, tie: ResolvedTie): boolean {
  const slot = tie.winner === null ? null : tie.slots[tie.winner]
  return (
    tie.next === null &&
    slot?.kind === 'club' &&
    !isThirdPlace(words, tie) &&
    words.season.record.champions.some(({club}) => club === slot.club)
  )
}

/** There is nowhere to go through to: the tie is won. */
function endsHere(words: Words, tie: ResolvedTie): boolean {
  return isThirdPlace(words, tie) || isChampion(words, tie)
}

function isThirdPlace({season}: Words, tie: ResolvedTie): boolean {
  return season.stageById.get(tie.stage)?.record.round === 'third-place'
}
