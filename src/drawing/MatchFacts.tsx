import {formatScore} from '../i18n/format.ts'
import type {Match} from '../season/schema.ts'
import {textIn} from '../season/textIn.ts'
import type {Scene} from './scene.ts'

/** What is known of a match beside its goals, as short phrases: ground, city, attendance, half-time, how it ended. */
export function MatchFacts({scene, match}: {readonly scene: Scene; readonly match: Match}) {
  const {messages, language} = scene
  const words = messages.match
  const place = [match.venue, match.city].flatMap((text) => (text ? [textIn(text, language).text] : []))
  const facts = [
    place.join(', '),
    match.neutral && words.neutral,
    match.attendance !== undefined && words.spectators(match.attendance),
    match.halfTime && words.halfTimeIs(formatScore(match.halfTime)),
    match.afterExtraTime && match.score && words.after90(formatScore(match.score)),
    match.penalties && words.penaltiesAre(formatScore(match.penalties)),
    match.status && words.statusNotes[match.status],
  ]
  return <>{facts.map((fact, index) => fact && <span key={index}>{fact}</span>)}</>
}
