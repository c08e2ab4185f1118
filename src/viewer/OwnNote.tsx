import {ownSeasonWords} from '../i18n/ownSeasonWords.ts'
import {checkSeason} from '../rules/checkSeason.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import {download} from './download.ts'
import type {SeasonSource} from './store.ts'
import {useViewer, useViewerStore} from './StoreContext.tsx'
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
  const status = useViewer((state) => state.messages.status)
  const words = ownSeasonWords[language]
  const warnings = checkSeason(season)
  const report = source.kind === 'file' ? source.report : null
  return (
    <div className="notices own-note" data-notice="">
      <p role="status">{source.kind === 'file' ? words.shown(source.name) : words.ownAddress}</p>
      {warnings.length > 0 && (
        <Listed title={words.warnings(warnings.length)}>
          {warnings.map(({place, expected, found}) => status.problem(place, expected, found))}
        </Listed>
      )}
      <p className="own-actions">
        {report && (
          <button
            type="button"
            onClick={() => {
              const {record} = season
              download(`${record.id}.json`, 'application/json', `${JSON.stringify(record, null, 2)}\n`)
            }}
          >
            {words.save}
          </button>
        )}
        {source.kind === 'file' && (
          <button
            type="button"
            onClick={() => {
              store.getState().choose({season: null, data: null})
              document.getElementById('season')?.focus()
            }}
          >
            {words.back}
          </button>
        )}
      </p>
    </div>
  )
}

interface ListedProps {
  readonly title: string
  readonly open?: boolean
  readonly children: readonly string[]
}

function Listed({title, open = false, children}: ListedProps) {
  return children.length === 0 ? (
    <p>{title}</p>
  ) : (
    <details open={open}>
      <summary>{title}</summary>
      <ol>
        {children.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  )
}
