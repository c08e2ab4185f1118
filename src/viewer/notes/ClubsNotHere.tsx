import {clubsByAssociation, clubsOfAssociation} from '../../archive/associations.ts'
import {clubName, seasonsOf, type ClubDirectory} from '../../archive/clubs.ts'
import type {Scene} from '../../drawing/scene.ts'
import {associationName} from '../../i18n/associations.ts'
import {filterWords} from '../../i18n/filterWords.ts'
import {seasonLabel} from '../../i18n/format.ts'
import {clubPath} from '../../rules/clubPath.ts'
import type {Association, ClubId, SeasonId} from '../../season/ids.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import './notes.css'

/** A sentence for each chosen club or association that this season is without, with the seasons that it was in. */
export function ClubsNotHere({scene}: {readonly scene: Scene}) {
  const chosen = useViewer((state) => state.choices.clubs)
  const associations = useViewer((state) => state.choices.associations)
  const clubs = useViewer((state) => state.clubs)
  const allClubs = useViewer((state) => state.allClubs)
  const {season, language} = scene
  const {didNotPlay, playedIn, hadNoClub, hadClubsIn} = filterWords[language]
  const label = seasonLabel(language, season.record)
  const entrants = [...season.entrants.values()]

  const absentClubs = chosen.filter((id) => !season.entrants.has(id) && !clubPath(season, id).played)
  // Of the others nothing is known yet.
  const known = absentClubs.filter((id) => allClubs || clubs.has(id))
  const absentAssociations = associations.filter(
    (code) => allClubs && clubsOfAssociation(code, entrants, clubs).length === 0,
  )
  return (
    <>
      {known.map((id) => (
        <Absent
          key={id}
          sentence={didNotPlay(nameOf(id, clubs, scene), label)}
          lead={playedIn}
          seasons={seasonsOf(clubs.get(id) ?? {id, name: id})}
          scene={scene}
        />
      ))}
      {absentAssociations.map((code) => (
        <Absent
          key={code}
          sentence={hadNoClub(associationName(language, code), label)}
          lead={hadClubsIn}
          seasons={seasonsOfAssociation(code, clubs)}
          scene={scene}
        />
      ))}
    </>
  )
}

interface AbsentProps {
  readonly sentence: string
  /** Stands before the seasons. */
  readonly lead: string
  readonly seasons: readonly SeasonId[]
  readonly scene: Scene
}

function Absent({sentence, lead, seasons, scene: {language}}: AbsentProps) {
  const store = useViewerStore()
  const go = (season: SeasonId) => () => {
    store.getState().choose({season, data: null})
  }
  return (
    <p className="absent" data-notice="">
      {sentence} {seasons.length === 0 ? filterWords[language].neverPlayed : lead}{' '}
      <span className="absent-seasons">
        {seasons.map((played) => (
          <button key={played} type="button" className="text-button" onClick={go(played)}>
            {seasonLabel(language, {id: played})}
          </button>
        ))}
      </span>
    </p>
  )
}

function nameOf(id: ClubId, clubs: ClubDirectory, {language}: Scene): string {
  const club = clubs.get(id)
  return club ? clubName(club, undefined, language).text : id
}

function seasonsOfAssociation(code: Association, clubs: ClubDirectory): readonly SeasonId[] {
  const own = clubsByAssociation(clubs.values()).get(code) ?? []
  // An id begins with the year.
  return [...new Set(own.flatMap(seasonsOf))].sort()
}
