import type {ResolvedTie} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Goal, Match} from '../season/schema.ts'
import {formatDate} from './dates.ts'
import {formatMinute} from './format.ts'
import {lowerFirst, slotName, write, writeScore} from './names.ts'
import type {Words} from './words.ts'

/** "First leg"; "Replay"; "Match" where there is only one. */
export function legName(words: Words, tie: ResolvedTie, index: number): string {
  const {messages} = words
  if (tie.legs[index]?.match.replay) return messages.replay
  return tie.legs.length === 1 ? messages.singleMatch : messages.leg(index + 1)
}

/** One leg with all that is known of it, as a sentence. */
export function describeLeg(words: Words, tie: ResolvedTie, index: number): string {
  const leg = tie.legs[index]
  if (leg === undefined) return ''
  const {messages} = words
  const name = (club: ClubId | null, slot: 0 | 1) =>
    club === null ? slotName(words, tie.slots[slot]) : words.clubName(club)
  const home = name(leg.match.home, leg.home ?? 0)
  const away = name(leg.match.away, leg.home === 1 ? 0 : 1)
  const leading = legName(words, tie, index)
  const {date} = leg.match
  const title = date === undefined ? leading : messages.bracketed(leading, formatDate(words.language, date))
  const [result, ...more] = matchFacts(words, leg.match, home, away)
  return messages.clauses([messages.labelled(title, result), ...more])
}

/** A match with all that is known of it, as a sentence. */
export function describeMatch(words: Words, match: Match): string {
  const {messages, language} = words
  const name = (club: ClubId | null) => (club === null ? messages.slots.unknownClub : words.clubName(club))
  const [result, ...more] = matchFacts(words, match, name(match.home), name(match.away))
  const dated =
    match.date === undefined ? result : messages.labelled(formatDate(language, match.date), result)
  return messages.clauses([dated, ...more])
}

/** A goal without its scorer's club: "45+2′ (pen.)". */
export function goalNote(words: Words, goal: Goal): string {
  const {details, bracketed} = words.messages
  const minute = goal.minute === undefined ? '' : formatMinute(goal.minute, goal.stoppage)
  if (goal.kind === undefined) return minute
  const kind = goal.kind === 'own' ? details.ownGoal : details.penaltyKick
  return minute === '' ? kind : bracketed(minute, kind)
}

function matchFacts(words: Words, match: Match, home: string, away: string): [string, ...string[]] {
  const {match: terms, tie, bracketed} = words.messages
  const {score, afterExtraTime, halfTime, penalties, status} = match
  const final = afterExtraTime ?? score
  const line = final === null ? tie.versus(home, away) : tie.line(home, writeScore(words, final), away)
  const result = afterExtraTime === undefined ? line : bracketed(line, tie.marks.extraTime)
  const [venue, city] = [match.venue, match.city].map((text) =>
    text === undefined ? '' : write(words, text),
  )
  const ground = venue && city ? bracketed(venue, city) : venue || city
  const facts = [
    ...(afterExtraTime === undefined || score === null ? [] : [terms.after90(writeScore(words, score))]),
    ...(halfTime === undefined ? [] : [terms.halfTimeIs(writeScore(words, halfTime))]),
    ...(penalties === undefined ? [] : [terms.penaltiesAre(writeScore(words, penalties))]),
    ...(status === undefined ? [] : [terms.statuses[status]]),
    ...(match.neutral === true ? [lowerFirst(terms.neutral)] : []),
    ...(ground ? [ground] : []),
    ...(match.attendance === undefined ? [] : [terms.spectators(match.attendance)]),
  ]
  return [result, ...facts]
}
