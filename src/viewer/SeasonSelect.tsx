import {seasonLabel} from '../i18n/format.ts'
import type {SeasonId} from '../season/ids.ts'
import {useViewer, useViewerStore} from './StoreContext.tsx'

/** All seasons in a native select, and a step to either side. The club and the view stay. */
export function SeasonSelect() {
  const store = useViewerStore()
  const seasons = useViewer((state) => state.seasons)
  const wanted = useViewer((state) => state.wanted)
  const own = useViewer((state) => state.choices.data !== null)
  const language = useViewer((state) => state.choices.language)
  const words = useViewer((state) => state.messages.season)

  const index = own ? -1 : seasons.findIndex((season) => season.id === wanted)
  const choose = (season: SeasonId | undefined) => {
    if (season !== undefined) store.getState().choose({season, data: null})
  }
  const step = (to: number, label: string, sign: string) => (
    <button
      type="button"
      className="step"
      aria-label={label}
      title={label}
      disabled={index < 0 || !seasons[to]}
      onClick={() => {
        choose(seasons[to]?.id)
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div className="season-select">
      {step(index - 1, words.previous, '‹')}
      <select
        data-control="season"
        aria-label={words.choose}
        value={index < 0 ? '' : (wanted ?? '')}
        onChange={(event) => {
          choose(seasons.find((season) => season.id === event.target.value)?.id)
        }}
      >
        {index < 0 && <option value="">{own ? words.own : '…'}</option>}
        {seasons.toReversed().map((season) => (
          <option key={season.id} value={season.id}>
            {seasonLabel(language, season)}
          </option>
        ))}
      </select>
      {step(index + 1, words.next, '›')}
    </div>
  )
}
