import {Localised} from '../../drawing/Localised.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {Scorers} from '../../drawing/Scorers.tsx'
import {formatDate} from '../../i18n/dates.ts'
import {sideName} from '../../i18n/describeMatch.ts'
import {formatNumber, formatScore} from '../../i18n/format.ts'
import {legName} from '../../i18n/legName.ts'
import type {ResolvedLeg, ResolvedTie} from '../../rules/resolved.ts'
import {textIn} from '../../season/textIn.ts'

interface LegDetailsProps {
  readonly scene: Scene
  readonly tie: ResolvedTie
  readonly leg: ResolvedLeg
  readonly number: number
}

/** One match of a tie: when, where, before how many, and every goal. */
export function LegDetails({scene, tie, leg, number}: LegDetailsProps) {
  const {match} = leg
  const {messages, language} = scene
  const {details} = messages
  const final = match.afterExtraTime ?? match.score
  const place = [match.venue, match.city].flatMap((text) => (text ? [textIn(text, language).text] : []))
  const facts: readonly (readonly [string, string | false | undefined])[] = [
    // A match that was not played need not have had a date.
    [
      details.date,
      match.date ? formatDate(language, match.date) : match.status !== 'unplayed' && details.dateUnknown,
    ],
    [details.ground, place.join(', ') || undefined],
    [details.attendance, match.attendance !== undefined && formatNumber(language, match.attendance)],
    [details.halfTime, match.halfTime && formatScore(match.halfTime)],
    [details.fullTime, match.afterExtraTime && match.score ? formatScore(match.score) : undefined],
    [details.extraTime, match.afterExtraTime && formatScore(match.afterExtraTime)],
    [details.penalties, match.penalties && formatScore(match.penalties)],
  ]
  return (
    <section className="leg-details">
      <h3>{legName(scene, tie, number - 1)}</h3>
      <p className="line">
        <span className="home">{sideName(scene, match, 'home', tie)}</span>
        <span className="score">
          {final
            ? formatScore(final)
            : match.status
              ? messages.match.statuses[match.status]
              : messages.table.notKnown}
        </span>
        <span className="away">{sideName(scene, match, 'away', tie)}</span>
      </p>
      <Scorers scene={scene} match={match} />
      <dl className="facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {match.neutral && <p className="note">{messages.match.neutral}</p>}
      {match.status && <p className="note">{messages.match.statusNotes[match.status]}</p>}
      {match.note && (
        <p className="note">
          <Localised scene={scene} text={match.note} />
        </p>
      )}
    </section>
  )
}
