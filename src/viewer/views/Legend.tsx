import type {Messages} from '../../i18n/en.ts'
import {filterWords} from '../../i18n/filterWords.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {Language} from '../../season/languages.ts'
import './legend.css'

interface LegendProps {
  readonly messages: Messages
  readonly language: Language
  readonly season: ResolvedSeason
}

/** Every mark of the tree that this season has, explained. */
export function Legend({messages, language, season}: LegendProps) {
  const {legend, tie} = messages
  const ties = [...season.ties.values()]
  const legs = ties.flatMap((candidate) => candidate.legs)
  const entries: readonly (readonly [sign: string, meaning: string] | false)[] = [
    ['Aa', legend.winner],
    ['──', legend.line],
    ['2 0', legend.legs],
    legs.length > ties.length && ['2', legend.aggregate],
    legs.some((leg) => leg.penalties) && ['5', legend.penalties],
    legs.some((leg) => leg.match.afterExtraTime) && [tie.marks.extraTimeLeg, legend.extraTime],
    ties.some(({decision}) => decision.by === 'awayGoals') && [tie.marks.awayGoals, legend.awayGoals],
    season.record.entrants.some((entrant) => entrant.seed !== undefined) && ['1', legend.seed],
    legs.some((leg) => !leg.goals && leg.match.status === undefined) && ['?', legend.unknown],
    legs.some((leg) => leg.match.status === 'unplayed') && ['–', legend.unplayed],
  ]
  return (
    <details className="legend">
      <summary>{legend.title}</summary>
      <dl>
        {entries.map(
          (entry) =>
            entry && (
              <div key={entry[1]}>
                <dt aria-hidden="true" className={entry[0] === 'Aa' ? 'bold' : undefined}>
                  {entry[0]}
                </dt>
                <dd>{entry[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{filterWords[language].hint}</p>
      <p>{messages.controls.keyboard}</p>
    </details>
  )
}
