import {formatScore} from '../i18n/format.ts'
import {groupName} from '../i18n/names.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Match} from '../season/schema.ts'
import {matchSign} from './matchSign.ts'
import type {Scene} from './scene.ts'

/** Who beat whom: rows at home, columns away, in the order of the standings, so that one line reads across both. */
export function ResultsMatrix({scene, group}: {readonly scene: Scene; readonly group: ResolvedGroup}) {
  const clubs = group.standings.map((standing) => standing.club)
  const {table} = scene.messages
  return (
    <table className="matrix unit" data-drawing="matrix" data-stage={group.stage} data-group={group.id}>
      <caption className="unseen">{table.matrixCaption(groupName(scene, group.record))}</caption>
      <thead>
        <tr>
          <th scope="col" className="row-name">
            <span className="unseen">{table.columns.club.full}</span>
          </th>
          {clubs.map((club) => (
            <th key={club} scope="col" data-club={club} abbr={scene.codeOf(club)}>
              <span aria-hidden="true">{scene.codeOf(club)}</span>
              <span className="unseen">{scene.clubName(club)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clubs.map((home) => (
          <tr key={home}>
            <th scope="row" className="row-name" data-club={home} abbr={scene.codeOf(home)}>
              <span className="code" aria-hidden="true">
                {scene.codeOf(home)}
              </span>
              <span className="unseen">{scene.clubName(home)}</span>
            </th>
            {clubs.map((away) => (
              <Cell key={away} scene={scene} group={group} home={home} away={away} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  readonly home: ClubId
  readonly away: ClubId
}

function Cell({scene, group, home, away}: CellProps) {
  const {table} = scene.messages
  if (home === away) {
    return (
      <td className="same">
        <span className="unseen">{table.sameClub}</span>
      </td>
    )
  }
  const matches = group.record.matches.flatMap((match, index) =>
    match.home === home && match.away === away
      ? [{match, id: `${group.stage}-${group.id}-${index + 1}`}]
      : [],
  )
  return (
    <td data-home={home} data-away={away} data-outcome={outcome(matches[0]?.match)}>
      {matches.map(({match, id}) => (
        <a key={id} href={scene.matchAddress(id)} data-show-match={id}>
          <span className="unseen">{`${scene.clubName(home)} – ${scene.clubName(away)} `}</span>
          <Result scene={scene} match={match} />
        </a>
      ))}
      {matches.length === 0 && <span className="unseen">{table.notPlayed}</span>}
    </td>
  )
}

function Result({scene, match}: {readonly scene: Scene; readonly match: Match}) {
  const {table, match: words} = scene.messages
  const {score, sign} = matchSign(match)
  const word = match.status === undefined ? table.notKnown : words.statuses[match.status]
  return (
    <>
      {score && formatScore(score)}
      {sign && (
        <>
          <span className="sign" aria-hidden="true">
            {sign}
          </span>
          <span className="unseen">{score ? ` ${word}` : word}</span>
        </>
      )}
    </>
  )
}

function outcome(match: Match | undefined): 'won' | 'drawn' | 'lost' | undefined {
  const score = match && matchSign(match).score
  if (!score) return undefined
  const [home, away] = score
  return home > away ? 'won' : home < away ? 'lost' : 'drawn'
}
