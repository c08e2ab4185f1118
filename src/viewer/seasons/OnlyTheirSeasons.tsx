import {clubName} from '../../archive/clubs.ts'
import {associationName} from '../../i18n/associations.ts'
import {filterWords} from '../../i18n/filterWords.ts'
import {formatList} from '../../i18n/format.ts'
import {allChosen} from '../state/chosen.ts'
import {useViewer} from '../state/StoreContext.tsx'
import './onlyTheirSeasons.css'

interface Props {
  readonly pressed: boolean
  readonly onChange: (pressed: boolean) => void
}

/** Makes the steps beside it go only to seasons of the chosen clubs and associations. */
export function OnlyTheirSeasons({pressed, onChange}: Props) {
  const choices = useViewer((state) => state.choices)
  const clubs = useViewer((state) => state.clubs)
  const {language} = choices
  const names = allChosen(choices).map(({kind, id}) => {
    if (kind === 'association') return associationName(language, id)
    const club = clubs.get(id)
    return club ? clubName(club, undefined, language).text : id
  })
  const label = filterWords[language].onlySeasonsWith(formatList(language, names))
  return (
    <button
      type="button"
      className="only-theirs"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onClick={() => {
        onChange(!pressed)
      }}
    >
      <svg viewBox="0 0 24 12" width="22" height="11" aria-hidden="true" focusable="false">
        <path className="chevrons" d="M6,2L2,6L6,10M18,2L22,6L18,10" />
        <circle cx="12" cy="6" r="3.4" />
      </svg>
    </button>
  )
}
