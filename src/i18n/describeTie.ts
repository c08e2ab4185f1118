import type {ResolvedTie, SlotIndex} from '../rules/resolved.ts'
import {describeDecided, hasNoOpponent, isChampion, type Level} from './describeDecided.ts'
import {destinationInText, isOver, lowerFirst, slotName, tieName, writeScore} from './names.ts'
import {legName} from './legName.ts'
import type {Words} from './words.ts'

/** A tie as a whole: round, clubs, aggregate and legs, how it was decided, where the winner went. */
export function describeTie(words: Words, tie: ResolvedTie): string {
  const {sentence, sentences, series, bracketed} = words.messages
  const legs = countedLegs(tie)
  const name = tieName(words, tie)
  const bye = tie.decision.by === 'bye'
  const first =
    bye || hasNoOpponent(words, tie)
      ? sentence.alone(name, slotInText(words, tie, tie.winner ?? 0))
      : sentence.against(name, slotInText(words, tie, 0), slotInText(words, tie, 1))
  const level: Level = (score) =>
    legs === null
      ? score
      : bracketed(sentence.onAggregate(score), series(legs.map((goals) => writeScore(words, goals))))
  const next = tie.next && destinationInText(words, tie.next)
  const decided = describeDecided(words, tie, {
    level,
    legs: winnersLegs(words, tie),
    goals: '',
    total: legs !== null,
    next,
  })
  return sentences([first, decided, ...legNotes(words, tie), ...(bye ? [] : afterwards(words, tie, next))])
}

/** How a tie was decided, with the clubs and the figures that show it: "A 2–2 B on aggregate; A won 3–2 on penalties." */
export function describeDecision(words: Words, tie: ResolvedTie): string {
  const {sentence, sentences, tie: terms} = words.messages
  const {decision, winner} = tie
  const total = countedLegs(tie) !== null
  const [a, b] = [slotName(words, tie.slots[0]), slotName(words, tie.slots[1])]
  const decided = describeDecided(words, tie, {
    level: (score) => (total ? sentence.lineOnAggregate(a, score, b) : terms.line(a, score, b)),
    legs: winnersLegs(words, tie),
    goals: decision.by === 'awayGoals' ? writeScore(words, decision.awayGoals, winner ?? 0) : '',
    total,
    next: tie.next && destinationInText(words, tie.next),
  })
  return sentences([decided, ...legNotes(words, tie)])
}

/** The outcome alone, for a place where clubs and figures stand already; empty for a plain win and an open tie. */
export function outcomeOf(words: Words, tie: ResolvedTie): string {
  const {by} = tie.decision
  const plain = by === 'aggregate' || by === 'open'
  const alone = {level: null, legs: '', goals: '', total: countedLegs(tie) !== null, next: null}
  const decided = plain ? [] : [describeDecided(words, tie, alone)]
  return words.messages.sentences([...decided, ...legNotes(words, tie)])
}

/** The short reason under a tie: "pens 5–4"; empty for a plain win. The winner's figure comes first. */
export function captionOf(words: Words, tie: ResolvedTie): string {
  const {legStatus} = words.messages.tie
  const notes = notableLegs(words, tie).map(([leg, status]) => legStatus(leg, status))
  return [...reasonsOf(words, tie), ...notes].join(' · ')
}

function reasonsOf(words: Words, tie: ResolvedTie): string[] {
  if (hasNoOpponent(words, tie)) return [words.messages.match.statuses.unplayed]
  const {decision, winner} = tie
  const {decidedBy, noWinner, withFigure} = words.messages.tie
  const figure = (name: string, score: readonly [number, number] | null) =>
    score === null ? name : withFigure(name, writeScore(words, score, winner ?? 0))
  switch (decision.by) {
    case 'aggregate':
    case 'open':
    case 'bye':
      return []
    case 'penalties':
      return [figure(decidedBy.penalties, decision.penalties)]
    case 'replay':
      return [
        figure(decidedBy.replay, decision.replay),
        ...(decision.penalties ? [figure(decidedBy.penalties, decision.penalties)] : []),
      ]
    case 'unknown':
      return [winner === null && decision.aggregate !== null ? noWinner : decidedBy.unknown]
    default:
      return [decidedBy[decision.by]]
  }
}

/** Goals of the legs that make up the aggregate; null for a single match or where one is not known. */
function countedLegs(tie: ResolvedTie) {
  const goals = tie.legs
    .filter(({match}) => match.replay !== true && match.status !== 'void' && match.status !== 'unplayed')
    .map((leg) => leg.goals)
  return goals.length > 1 && goals.every((score) => score !== null) ? goals : null
}

function winnersLegs(words: Words, tie: ResolvedTie): string {
  const {winner} = tie
  const legs = winner === null ? null : countedLegs(tie)
  return legs === null
    ? ''
    : words.messages.series(legs.map((goals) => writeScore(words, goals, winner ?? 0)))
}

function afterwards(words: Words, tie: ResolvedTie, next: string | null): string[] {
  // Without an opponent, what decided the tie has said so already.
  if (tie.winner === null || hasNoOpponent(words, tie)) return []
  const club = slotName(words, tie.slots[tie.winner])
  const {sentence} = words.messages
  if (next !== null) return [sentence.goesTo(club, next)]
  return isChampion(words, tie) ? [sentence.champion(club)] : []
}

/** Where a club will come from stands inside a sentence, so without its capital; a group keeps that of its name. */
function slotInText(words: Words, tie: ResolvedTie, index: SlotIndex): string {
  const slot = tie.slots[index]
  if (slot.kind === 'open' && tie.decision.by !== 'open') return words.messages.slots.unknownClub
  const name = slotName(words, slot)
  return slot.kind === 'club' || slot.kind === 'named' || slot.kind === 'placed' ? name : lowerFirst(name)
}

/** A sentence for each leg that was not simply played, or whose score alone is not known. */
function legNotes(words: Words, tie: ResolvedTie): string[] {
  const {sentence, table} = words.messages
  const unknown = tie.legs.flatMap(({goals, match}, index): [string, string][] =>
    goals === null && match.status === undefined ? [[legName(words, tie, index), table.notKnown]] : [],
  )
  const some = isOver(words.season) && unknown.length < tie.legs.length ? unknown : []
  return [...notableLegs(words, tie), ...some].map(([leg, status]) => sentence.legStatus(leg, status))
}

/** The legs that were not simply played, with the word for it, unless the decision says the same. */
function notableLegs(words: Words, tie: ResolvedTie): [string, string][] {
  const {by} = tie.decision
  const settled = by === 'walkover' || by === 'disqualification' || by === 'bye' || by === 'open'
  const played = tie.legs.some(({match}) => match.status === undefined)
  return tie.legs.flatMap(({match: {status}}, index): [string, string][] => {
    if (status === undefined || status === by) return []
    if (settled && (status === 'unplayed' || (status === 'awarded' && !played))) return []
    return [[legName(words, tie, index), words.messages.match.statuses[status]]]
  })
}
