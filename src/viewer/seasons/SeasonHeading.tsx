import {memo} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import {formatDate, formatDateRange} from '../../i18n/dates.ts'
import {formatList, seasonLabel} from '../../i18n/format.ts'
import {isOver} from '../../i18n/names.ts'
import type {ClubId} from '../../season/ids.ts'
import {textIn} from '../../season/textIn.ts'

/** The season at a glance: its name, the competition as it was then called, edition, dates, champion, runner-up. */
export const SeasonHeading = memo(function SeasonHeading({scene}: {readonly scene: Scene}) {
  const {record} = scene.season
  const {messages, language} = scene
  const words = messages.season
  const competition = textIn(record.competition, language)
  const facts = [record.edition === null ? '' : words.edition(record.edition), datesOf(scene)].filter(Boolean)
  const champions = record.champions.map(({club}) => club)
  const names = (clubs: readonly ClubId[]) => formatList(language, clubs.map(scene.clubName))
  const title = record.champions.length === 1 ? record.champions[0]?.title : undefined
  return (
    <div className="season-heading" id="season" tabIndex={-1}>
      <h1>{seasonLabel(language, record)}</h1>
      <div>
        <p className="competition">
          <span lang={competition.lang === language ? undefined : competition.lang}>{competition.text}</span>
          {facts.map((fact) => (
            <span key={fact} className="fact">
              {fact}
            </span>
          ))}
        </p>
        <p className="honours">
          {champions.length === 0 ? (
            isOver(scene.season) ? (
              words.noChampion
            ) : (
              words.notDecided
            )
          ) : (
            <>
              <span className="fact">
                <span className="label">{champions.length > 1 ? words.champions : words.champion}</span>{' '}
                <strong>{names(champions)}</strong>
                {title !== undefined && (
                  <span className="label">{messages.bracketed('', words.title(title))}</span>
                )}
              </span>
              {record.runnersUp.length > 0 ? (
                <span className="fact">
                  <span className="label">
                    {record.runnersUp.length > 1 ? words.runnersUp : words.runnerUp}
                  </span>{' '}
                  {names(record.runnersUp)}
                </span>
              ) : (
                champions.length === 1 && <span className="fact label">{words.noRunnerUp}</span>
              )}
            </>
          )}
        </p>
      </div>
    </div>
  )
})

/** From the first match to the last; from the first alone where of the last no more than the year is known. */
function datesOf({season, language, messages}: Scene): string {
  const {start, end} = season.record
  if (!start || !end) return ''
  return start !== end && start.startsWith(end)
    ? messages.season.from(formatDate(language, start, 'short'))
    : formatDateRange(language, start, end)
}
