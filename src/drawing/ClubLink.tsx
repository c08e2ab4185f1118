import type {ClubId} from '../season/ids.ts'
import type {Scene} from './scene.ts'

/** A club's name that leads to the season with this club's way lit. */
export function ClubLink({scene, club}: {readonly scene: Scene; readonly club: ClubId}) {
  return (
    <a
      className="club"
      href={scene.clubAddress(club)}
      data-choose={club}
      lang={scene.nameLanguage(club)}
      title={scene.ownName(club)}
    >
      {scene.clubName(club)}
    </a>
  )
}
