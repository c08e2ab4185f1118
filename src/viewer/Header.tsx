import {ClubChooser} from './ClubChooser.tsx'
import {SeasonSelect} from './SeasonSelect.tsx'
import {Settings} from './Settings.tsx'
import {useViewer} from './StoreContext.tsx'

/** What chooses: the season, the clubs, the language, the colours. */
export function Header() {
  const messages = useViewer((state) => state.messages)
  return (
    <header className="bar">
      <a className="skip" href="#season">
        {messages.controls.skipToContent}
      </a>
      <div className="bar-inside">
        <a className="brand" href=".">
          {messages.brand.name}
        </a>
        <SeasonSelect />
        <ClubChooser />
        <Settings />
      </div>
    </header>
  )
}
