import {destinationFrom} from '../i18n/namesInStage.ts'
import {groupChampion} from '../rules/groupChampion.ts'
import type {ResolvedGroup} from '../rules/resolved.ts'
import type {Stage} from '../season/schema.ts'
import type {Scene} from './scene.ts'

interface GroupOutcomeProps {
  readonly scene: Scene
  readonly stage: Stage
  readonly group: ResolvedGroup
}

/** What a group decided: who goes on from it, and to which tie; or who is champion. */
export function GroupOutcome({scene, stage, group}: GroupOutcomeProps) {
  const {season, tie} = scene.messages
  const champion = groupChampion(scene.season, group)
  const onward = group.standings.flatMap(({club, next}) =>
    next ? [{club, next, name: tie.goesTo(destinationFrom(scene, next, stage))}] : [],
  )
  if (champion === null && onward.length === 0) return null
  return (
    <p className="group-outcome">
      {champion !== null && (
        <span className="onward">
          {season.champion} <strong>{scene.clubName(champion)}</strong>
        </span>
      )}
      {onward.map(({club, next, name}) => (
        <span key={club} className="onward">
          {scene.clubName(club)}{' '}
          {next.kind === 'tie' ? (
            <a href={scene.tieAddress(next.tie)} data-open={next.tie}>
              {name}
            </a>
          ) : (
            name
          )}
        </span>
      ))}
    </p>
  )
}
