import {clubName, seasonsOf} from '../archive/clubs.ts'
import type {Scene} from '../drawing/scene.ts'
import {seasonLabel} from '../i18n/format.ts'
import {clubPath} from '../rules/clubPath.ts'
import type {SeasonId} from '../season/ids.ts'
import {useViewer, useViewerStore} from './StoreContext.tsx'
import './notes.css'

/** A sentence for each chosen club that did not play in this season, with the seasons in which it did. */
export function ClubsNotHere({scene}: {readonly scene: Scene}) {
  const store = useViewerStore()
  const chosen = useViewer((state) => state.choices.clubs)
  const clubs = useViewer((state) => state.clubs)
  const {season, messages, language} = scene
  const absent = chosen.filter((id) => !season.entrants.has(id) && !clubPath(season, id).played)
  return absent.map((id) => {
    const club = clubs.get(id)
    const seasons = club ? seasonsOf(club) : []
    const name = club ? clubName(club, undefined, language).text : id
    const go = (to: SeasonId) => () => {
      store.getState().choose({season: to, data: null})
    }
    return (
      <p key={id} className="absent" data-notice="">
        {messages.filter.didNotPlay(name, seasonLabel(language, season.record))}{' '}
        {seasons.length === 0 ? messages.filter.neverPlayed : messages.filter.playedIn}{' '}
        {seasons.map((played) => (
          <button key={played} type="button" className="text-button" onClick={go(played)}>
            {seasonLabel(language, {id: played})}
          </button>
        ))}
      </p>
    )
  })
}
