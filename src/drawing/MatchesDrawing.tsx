import {formatDate} from '../i18n/dates.ts'
import {sideName} from '../i18n/describeMatch.ts'
import {formatScore} from '../i18n/format.ts'
import {legName} from '../i18n/legName.ts'
import {tieName} from '../i18n/names.ts'
import {groupNameInSeason} from '../i18n/namesInStage.ts'
import {seasonMatches, type SeasonMatch} from '../rules/seasonMatches.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Localised} from './Localised.tsx'
import {MatchFacts} from './MatchFacts.tsx'
import type {Scene} from './scene.ts'
import {Scorers} from './Scorers.tsx'
import './matches.css'

/** All matches of a season in the order of their dates, under a heading for each date. */
export function MatchesDrawing({scene}: {readonly scene: Scene}) {
  const days = byDate(seasonMatches(scene.season))
  return (
    <div className="matches unit" data-drawing="matches">
      {days.map(([date, matches], index) => (
        // No landmark: there are too many days, and "date not known" may come more than once.
        <section key={index}>
          <h4>{date ? formatDate(scene.language, date) : scene.messages.matches.dateUnknown}</h4>
          <ul>
            {matches.map((played) => (
              <PlayedMatch key={played.id} scene={scene} played={played} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function byDate(matches: readonly SeasonMatch[]): [string, SeasonMatch[]][] {
  const days: [string, SeasonMatch[]][] = []
  for (const played of matches) {
    const date = played.match.date ?? ''
    const last = days.at(-1)
    if (last?.[0] === date) last[1].push(played)
    else days.push([date, [played]])
  }
  return days
}

function PlayedMatch({scene, played}: {readonly scene: Scene; readonly played: SeasonMatch}) {
  const {match} = played
  return (
    <li
      id={`match-${played.id}`}
      tabIndex={-1}
      data-match={played.id}
      data-home={match.home ?? ''}
      data-away={match.away ?? ''}
      data-date={match.date ?? ''}
    >
      <p className="line">
        <Side scene={scene} played={played} side="home" />
        <MatchScore scene={scene} played={played} />
        <Side scene={scene} played={played} side="away" />
      </p>
      <Scorers scene={scene} match={match} />
      <p className="facts">
        <Occasion scene={scene} played={played} />
        <MatchFacts scene={scene} match={match} />
      </p>
      {match.note && (
        <p className="note">
          <Localised scene={scene} text={match.note} />
        </p>
      )}
    </li>
  )
}

interface SideProps {
  readonly scene: Scene
  readonly played: SeasonMatch
  readonly side: 'home' | 'away'
}

function Side({scene, played, side}: SideProps) {
  const club = played.match[side]
  return (
    <span className={side}>
      {club ? (
        <>
          <ClubLink scene={scene} club={club} />
          <Flag association={scene.associationOf(club)} />
        </>
      ) : (
        sideName(scene, played.match, side, played.tie)
      )}
    </span>
  )
}

function MatchScore({scene, played}: {readonly scene: Scene; readonly played: SeasonMatch}) {
  const {match} = played
  const {statuses} = scene.messages.match
  const final = match.afterExtraTime ?? match.score
  const {table, tie} = scene.messages
  return (
    <span className="score">
      {final ? formatScore(final) : match.status ? statuses[match.status] : table.notKnown}
      {match.afterExtraTime && <sup>{tie.marks.extraTimeLeg}</sup>}
    </span>
  )
}

function Occasion({scene, played}: {readonly scene: Scene; readonly played: SeasonMatch}) {
  const {messages} = scene
  const {tie, group, leg, matchday} = played
  if (tie) {
    const which = tie.legs.length > 1 && leg !== undefined ? ` · ${legName(scene, tie, leg - 1)}` : ''
    return <a href={scene.tieAddress(tie.id)} data-open={tie.id}>{`${tieName(scene, tie)}${which}`}</a>
  }
  const day = matchday === undefined ? '' : ` · ${messages.matchday(matchday)}`
  return <span>{`${group ? groupNameInSeason(scene, group) : ''}${day}`}</span>
}
