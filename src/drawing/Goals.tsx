import {goalNote} from '../i18n/describeMatch.ts'
import type {ClubId} from '../season/ids.ts'
import type {Goal} from '../season/schema.ts'
import type {Scene} from './scene.ts'
import './match.css'

interface GoalsProps {
  readonly scene: Scene
  readonly goals: readonly Goal[]
  readonly club: ClubId
}

/** The scorers for one club in the order of their first goal: "Cornell Glen 8′, 12′, 37′; Kerry Noray 52′, 74′ (pen.)". */
export function Goals({scene, goals, club}: GoalsProps) {
  const scorers = new Map<string, Goal[]>()
  for (const goal of goals) {
    if (goal.club !== club) continue
    const key = `${goal.player} ${goal.kind === 'own' ? 'own' : ''}`
    scorers.set(key, [...(scorers.get(key) ?? []), goal])
  }
  if (scorers.size === 0) return null
  return (
    <ul className="goals">
      {[...scorers].map(([key, scored]) => (
        <li key={key}>
          {scored[0]?.player}{' '}
          <span className="minutes">{scored.map((goal) => goalNote(scene, goal)).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
