import {journeyWords} from '../../i18n/journeyWords.ts'
import {memo} from 'react'
import type {ClubMatch} from '../../archive/narrow.ts'
import {Flag} from '../../drawing/Flag.tsx'
import {formatDate} from '../../i18n/dates.ts'
import {describeResult} from '../../i18n/describeSeen.ts'
import {seasonLabel} from '../../i18n/format.ts'
import {stageName} from '../../i18n/names.ts'
import {ArchiveLink} from './ArchiveLink.tsx'
import {toSeason} from './toSeason.ts'
import {nameOf, type ArchiveScene} from './traces.ts'

interface ClubMatchRowProps {
  readonly scene: ArchiveScene
  readonly seen: ClubMatch
}

/** A match as the club sees it, its own goals first; it leads to its season and to its tie or group. */
export const ClubMatchRow = memo(function ClubMatchRow({scene, seen}: ClubMatchRowProps) {
  const {messages, language, chosen, addressOf, clubs} = scene
  const {match, opponent, ground, outcome} = seen
  const words = journeyWords[language]
  const name = opponent === null ? null : nameOf(scene, opponent)
  return (
    <tr
      data-match={match.id}
      data-home={match.home ?? ''}
      data-away={match.away ?? ''}
      data-date={match.date ?? ''}
      data-outcome={outcome ?? ''}
    >
      <td className="date">
        {match.date === null ? messages.matches.dateUnknown : formatDate(language, match.date, 'short')}
      </td>
      <th scope="row">
        <div className="named">
          <Flag association={opponent === null ? undefined : clubs.get(opponent)?.association} />
          <span lang={name?.lang}>{name?.text ?? words.opponentUnknown}</span>
        </div>
      </th>
      <td className="seen">{describeResult(scene, match, match.home !== null && match.home === opponent)}</td>
      <td className="seen">{outcome === null ? words.uncounted : words.outcomes[outcome]}</td>
      <td>{messages.match[ground]}</td>
      <td>
        <ArchiveLink to={toSeason(match.season, chosen)} addressOf={addressOf}>
          {seasonLabel(language, match.season)}
        </ArchiveLink>
      </td>
      <td>
        <ArchiveLink
          to={toSeason(match.season, chosen, match.tie === null ? {view: 'groups'} : {tie: match.tie})}
          addressOf={addressOf}
        >
          {stageName(scene, match.stage)}
        </ArchiveLink>
      </td>
    </tr>
  )
})
