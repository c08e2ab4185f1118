import {formatDateRange} from '../i18n/dates.ts'
import {stageName} from '../i18n/names.ts'
import type {Scene} from './scene.ts'
import './matches.css'

/** The dates as they were planned, round by round. */
export function ScheduleTable({scene}: {readonly scene: Scene}) {
  const {schedule} = scene.season.record
  if (!schedule || schedule.length === 0) return null
  const {matches, matchday, leg} = scene.messages
  return (
    <section className="schedule" aria-labelledby="schedule">
      <h3 id="schedule">{matches.schedule}</h3>
      <table>
        <caption className="unseen">{matches.planned}</caption>
        <tbody>
          {schedule.map((entry, index) => {
            const stage = scene.season.stageById.get(entry.stage)
            const repeats = schedule[index - 1]?.stage === entry.stage
            return (
              <tr key={index} data-first={!repeats}>
                <th scope="row">
                  <span className={repeats ? 'unseen' : undefined}>
                    {stage && stageName(scene, stage.record)}
                  </span>
                </th>
                <td>
                  {entry.matchday !== undefined && matchday(entry.matchday)}
                  {entry.leg !== undefined && leg(entry.leg)}
                </td>
                <td className="dates">{formatDateRange(scene.language, entry.from, entry.to)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
