import {goalNote} from '../i18n/describeMatch.ts'
import type {ClubId} from '../season/ids.ts'
import type {Goal, Match} from '../season/schema.ts'
import './match.css'
import type {Scene} from './scene.ts'

/** The scorers of a match, each under the club the goals count for; nothing where they are not known. */
export function Scorers({scene, match}: {readonly scene: Scene; readonly match: Match}) {
  const {goals, home, away} = match
  if (!goals || goals.length === 0) return null
  return (
    <div className="scorers">
      <ScorersOf scene={scene} goals={goals} club={home} />
      <ScorersOf scene={scene} goals={goals} club={away} />
    </div>
  )
}

interface ScorersOfProps {
  readonly scene: Scene
  readonly goals: readonly Goal[]
  readonly club: ClubId | null
}

/** In the order of their first goals: "Cornell Glen 8′, 12′, 37′; Kerry Noray 52′, 74′ (pen.)". */
function ScorersOf({scene, goals, club}: ScorersOfProps) {
  const scorers = new Map<string, Goal[]>()
  for (const goal of goals) {
    if (goal.club !== club) continue
    const key = `${goal.player} ${goal.kind === 'own' ? 'own' : ''}`
    scorers.set(key, [...(scorers.get(key) ?? []), goal])
  }
  return (
    <ul className="goals">
      {[...scorers].map(([key, scored]) => (
        <li key={key}>
          {[
            scored[0]?.player,
            scored
              .map((goal) => goalNote(scene, goal))
              .filter(Boolean)
              .join(', '),
          ]
            .filter(Boolean)
            .join(' ')}
        </li>
      ))}
    </ul>
  )
}
