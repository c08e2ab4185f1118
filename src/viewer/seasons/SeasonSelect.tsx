import {useState} from 'react'
import {seasonLabel} from '../../i18n/format.ts'
import type {SeasonId} from '../../season/ids.ts'
import {Later} from '../Later.tsx'
import {OnlyTheirSeasons} from '../parts.ts'
import {SeasonOptions} from './SeasonOptions.tsx'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import {useTheirSeasons} from './useTheirSeasons.ts'

/**
 * All seasons by era in a native select, and a step to either side, if wished only to those of the clubs that are
 * chosen. The club and the view stay.
 */
export function SeasonSelect() {
  const store = useViewerStore()
  const seasons = useViewer((state) => state.seasons)
  const wanted = useViewer((state) => state.wanted)
  const own = useViewer((state) => state.choices.data !== null || state.file !== null)
  const language = useViewer((state) => state.choices.language)
  const words = useViewer((state) => state.messages.season)
  const shown = useViewer(({load}) => (load.status === 'ready' ? load.season.record : null))

  const index = own ? -1 : seasons.findIndex((season) => season.id === wanted)
  const current = seasons[index]
  const none = own ? words.own : '…'
  const named = current ?? (own && shown)
  const theirs = useTheirSeasons()
  const [only, setOnly] = useState(false)
  const onlyTheirs = only && theirs.size > 0
  const isStop = ({id}: {readonly id: SeasonId}) => !onlyTheirs || theirs.has(id)
  const before = index < 0 ? undefined : seasons.slice(0, index).findLast(isStop)
  const after = index < 0 ? undefined : seasons.slice(index + 1).find(isStop)
  const choose = (season: SeasonId | undefined) => {
    if (season !== undefined) store.getState().choose({season, data: null})
  }
  const step = (to: SeasonId | undefined, label: string, sign: string) => (
    <button
      type="button"
      className="step"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => {
        choose(to)
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div className="season-select" data-only={onlyTheirs || undefined}>
      <Later>{theirs.size > 0 && <OnlyTheirSeasons pressed={only} onChange={setOnly} />}</Later>
      {step(before?.id, onlyTheirs ? words.previousTheirs : words.previous, '‹')}
      <div className="season-box">
        <select
          data-control="season"
          aria-label={words.choose}
          value={current?.id ?? ''}
          onChange={(event) => {
            choose(seasons.find((season) => season.id === event.target.value)?.id)
          }}
        >
          {!current && <option value="">{none}</option>}
          <SeasonOptions />
        </select>
        {/* Closed, the box has room for the season only; its champion stands in the heading. */}
        <span aria-hidden="true">{named ? seasonLabel(language, named) : none}</span>
      </div>
      {step(after?.id, onlyTheirs ? words.nextTheirs : words.next, '›')}
    </div>
  )
}
