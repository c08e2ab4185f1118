import {journeyWords} from '../../i18n/journeyWords.ts'
import {useState} from 'react'
import {encountersOf, type Encounter} from '../../archive/encounters.ts'
import {headToHead, type HeadToHead} from '../../archive/headToHead.ts'
import {formatDate} from '../../i18n/dates.ts'
import {describeResult} from '../../i18n/describeSeen.ts'
import {formatNumber, formatScore, seasonLabel} from '../../i18n/format.ts'
import {stageName} from '../../i18n/names.ts'
import type {ClubId} from '../../season/ids.ts'
import {ArchiveLink} from './ArchiveLink.tsx'
import {ClubMark} from '../clubs/ClubMark.tsx'
import {toSeason} from './toSeason.ts'
import {nameOf, type ArchiveScene} from './traces.ts'

/** Each two of the chosen clubs: the balance, and every tie and match it comes from. */
export function HeadToHeads({scene}: {readonly scene: ArchiveScene}) {
  const {chosen, archive} = scene
  const pairs = chosen.clubs.flatMap((first, index) =>
    chosen.clubs.slice(index + 1).map((second) => headToHead(archive, first, second)),
  )
  return (
    <section className="journey-numbers" aria-labelledby="head-to-head">
      <h3 id="head-to-head">{journeyWords[scene.language].headToHead}</h3>
      <div className="pairs">
        {pairs.map((pair) => (
          <Pair key={pair.clubs.join(' ')} scene={scene} pair={pair} isOnly={pairs.length === 1} />
        ))}
      </div>
    </section>
  )
}

interface PairProps {
  readonly scene: ArchiveScene
  readonly pair: HeadToHead
  readonly isOnly: boolean
}

function Pair({scene, pair, isOnly}: PairProps) {
  const {messages, language, chosen} = scene
  const {clubs, records, wentThrough} = pair
  const [isOpen, setOpen] = useState(isOnly)
  const encounters = encountersOf(pair)
  const [a, b] = [nameOf(scene, clubs[0]).text, nameOf(scene, clubs[1]).text]
  const words = journeyWords[language]
  const title = (
    <h4>
      <Marked scene={scene} club={clubs[0]} index={chosen.clubs.indexOf(clubs[0])} />
      {' – '}
      <Marked scene={scene} club={clubs[1]} index={chosen.clubs.indexOf(clubs[1])} />
    </h4>
  )
  if (encounters.length === 0) {
    return (
      <div className="pair">
        {title}
        <p className="soft">{words.neverMet(a, b)}</p>
      </div>
    )
  }
  const [{won, drawn, lost, unknown, goalsFor, goalsAgainst}] = records
  const figure = (n: number) => formatNumber(language, n)
  const balance: readonly (readonly [string, string])[] = [
    [messages.series([a, words.outcomes.won]), figure(won.length)],
    [words.outcomes.drawn, figure(drawn.length)],
    [messages.series([b, words.outcomes.won]), figure(lost.length)],
    ...(unknown.length > 0 ? [[words.unknown, figure(unknown.length)] as const] : []),
    [words.goals, `${figure(goalsFor)}–${figure(goalsAgainst)}`],
    [words.ties, formatScore([wentThrough[0].length, wentThrough[1].length])],
  ]
  return (
    <div className="pair">
      {title}
      <ul className="figures">
        {balance.map(([label, value]) => (
          <li key={label}>
            <span className="figure">
              <span className="value">{value}</span> <span className="label">{label}</span>
            </span>
          </li>
        ))}
      </ul>
      <details
        className="folded"
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary>{messages.labelled(messages.matches.all, messages.tie.versus(a, b))}</summary>
        {isOpen && <Encounters scene={scene} caption={messages.tie.versus(a, b)} encounters={encounters} />}
      </details>
    </div>
  )
}

interface MarkedProps {
  readonly scene: ArchiveScene
  readonly club: ClubId
  readonly index: number
}

function Marked({scene, club, index}: MarkedProps) {
  const {text, lang} = nameOf(scene, club)
  return (
    <span className={`mark-${index} marked`}>
      <ClubMark index={index} /> <span lang={lang}>{text}</span>
    </span>
  )
}

interface EncountersProps {
  readonly scene: ArchiveScene
  readonly caption: string
  readonly encounters: readonly Encounter[]
}

function Encounters({scene, caption, encounters}: EncountersProps) {
  const {messages, language, chosen, addressOf} = scene
  const words = journeyWords[language]
  const nameIn = (club: ClubId | null) => (club === null ? words.opponentUnknown : nameOf(scene, club).text)
  return (
    <div className="scroll">
      <table className="archive-table encounters">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.season}</th>
            <th scope="col">{messages.matches.stage}</th>
            <th scope="col">{messages.views.matches}</th>
            <th scope="col">{messages.tie.aggregate}</th>
            <th scope="col">{messages.tie.winner}</th>
          </tr>
        </thead>
        <tbody>
          {encounters.map(({season, stage, meeting, matches}) => (
            <tr key={`${season} ${meeting?.tie.id ?? matches[0]?.id ?? ''}`}>
              <th scope="row">
                <ArchiveLink to={toSeason(season, chosen)} addressOf={addressOf}>
                  {seasonLabel(language, season)}
                </ArchiveLink>
              </th>
              <td>
                <ArchiveLink
                  to={toSeason(season, chosen, meeting ? {tie: meeting.tie.id} : {view: 'groups'})}
                  addressOf={addressOf}
                >
                  {stageName(scene, stage)}
                </ArchiveLink>
              </td>
              <td>
                {matches.length === 0 && <span className="soft">{messages.details.noMatches}</span>}
                <ul>
                  {matches.map((match) => (
                    <li key={match.id} data-match={match.id}>
                      <span className="soft">
                        {match.date === null
                          ? messages.matches.dateUnknown
                          : formatDate(language, match.date, 'short')}
                      </span>{' '}
                      {messages.tie.line(
                        nameIn(match.home),
                        describeResult(scene, match),
                        nameIn(match.away),
                      )}
                    </li>
                  ))}
                </ul>
              </td>
              <td>{meeting?.goals && matches.length > 1 && formatScore(meeting.goals)}</td>
              <td>
                {meeting &&
                  (meeting.tie.winner === null ? messages.tie.noWinner : nameIn(meeting.tie.winner))}
                {meeting && meeting.tie.by !== 'aggregate' && (
                  <span className="soft">
                    {' '}
                    {messages.bracketed('', messages.tie.decidedBy[meeting.tie.by])}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
