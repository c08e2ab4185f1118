import {Suspense} from 'react'
import {failureWords} from '../../i18n/failureWords.ts'
import {ownSeasonWords} from '../../i18n/ownSeasonWords.ts'
import {checkSeason} from '../../rules/checkSeason.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import {download} from '../takeAway/download.ts'
import {ImportFindings} from '../parts.ts'
import type {SeasonSource} from '../state/store.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import './notes.css'
import './ownSeason.css'

interface OwnNoteProps {
  readonly season: ResolvedSeason
  readonly source: Exclude<SeasonSource, {kind: 'archive'}>
}

/** Of a season of the reader's own: where it is from, what its import left out, and what in it does not add up. */
export function OwnNote({season, source}: OwnNoteProps) {
  const store = useViewerStore()
  const language = useViewer((state) => state.choices.language)
  const words = ownSeasonWords[language]
  const warnings = checkSeason(season)
  const report = source.kind === 'file' ? source.report : null
  // The banner has said it already.
  const said = source.kind === 'address' && source.host !== null
  if (said && warnings.length === 0) return null
  return (
    <div className="notices own-note" data-notice="">
      {!said && <p role="status">{source.kind === 'file' ? words.shown(source.name) : words.ownAddress}</p>}
      {report && report.findings.length > 0 && (
        <Suspense>
          <ImportFindings findings={report.findings} />
        </Suspense>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{words.warnings(warnings.length)}</summary>
          <ol>
            {warnings.map(({place, expected, found}, index) => (
              <li key={index}>{failureWords[language].problem(place, expected, found)}</li>
            ))}
          </ol>
        </details>
      )}
      {source.kind === 'file' && (
        <p className="own-actions">
          {report && (
            <button
              type="button"
              onClick={() => {
                const {record} = season
                download({
                  name: `${record.id}.json`,
                  type: 'application/json',
                  text: `${JSON.stringify(record, null, 2)}\n`,
                })
              }}
            >
              {words.save}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              store.getState().choose({season: null, data: null})
              document.getElementById('season')?.focus()
            }}
          >
            {words.back}
          </button>
        </p>
      )}
    </div>
  )
}
