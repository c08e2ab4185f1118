import {formatScore} from '../i18n/format.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import type {Match} from '../season/schema.ts'
import {Localised} from './Localised.tsx'
import {matchSign} from './matchSign.ts'
import type {Scene} from './scene.ts'

/** What the signs in the results of a group mean, and what is noted on the matches that have one. */
export function MatrixKey({scene, group}: {readonly scene: Scene; readonly group: ResolvedGroup}) {
  const {messages} = scene
  const marked = group.record.matches.filter((match) => matchSign(match).sign !== '')
  if (marked.length === 0) return null
  const word = ({status}: Match) =>
    status === undefined ? messages.table.notKnown : messages.match.statuses[status]
  const meanings = new Map(marked.map((match) => [`${matchSign(match).sign} ${word(match)}`, match]))
  return (
    <ul className="matrix-key">
      {[...meanings].map(([meaning, match]) => (
        <li key={meaning}>
          <span className="sign">{matchSign(match).sign}</span> {word(match)}
        </li>
      ))}
      {marked.map(
        (match, index) =>
          match.note && (
            <li key={index} className="noted">
              {line(scene, match)}: <Localised scene={scene} text={match.note} />
            </li>
          ),
      )}
    </ul>
  )
}

function line({clubName, messages}: Scene, match: Match): string {
  const {unknown} = messages.slots
  const [home, away] = [match.home, match.away].map((club) => (club === null ? unknown : clubName(club)))
  const {score} = matchSign(match)
  return score
    ? messages.tie.line(home ?? '', formatScore(score), away ?? '')
    : messages.tie.versus(home ?? '', away ?? '')
}
