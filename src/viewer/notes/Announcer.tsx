import {formatList, seasonLabel} from '../../i18n/format.ts'
import {makeScene} from '../makeScene.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {useIdleValue} from '../useIdleValue.ts'

/** Says to those who listen which season is there, and who won it. */
export function Announcer() {
  // Nobody hears it within the frame that shows the season, nor in that of the click that asked for it.
  const load = useIdleValue(useViewer((state) => state.load))
  const clubs = useViewer((state) => state.clubs)
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  return (
    <p className="unseen" role="status">
      {load.status === 'ready' && sentence()}
    </p>
  )

  function sentence() {
    if (load.status !== 'ready') return ''
    const {record} = load.season
    const scene = makeScene(load.season, clubs, language, messages, () => '')
    const champions = record.champions.map(({club}) => scene.clubName(club))
    return messages.status.loaded(seasonLabel(language, record), formatList(language, champions))
  }
}
