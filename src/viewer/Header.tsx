import {memo} from 'react'
import {Later} from './Later.tsx'
import {ClubChooser, Settings} from './parts.ts'
import {SeasonSelect} from './seasons/SeasonSelect.tsx'
import {useViewer} from './state/StoreContext.tsx'

/** What chooses, all but the season once the bracket stands: the season, the clubs, the language, the colours. */
export const Header = memo(function Header({
  settled,
  home,
}: {
  readonly settled: boolean
  readonly home: string
}) {
  const messages = useViewer((state) => state.messages)
  const embedded = useViewer((state) => state.place.embedded !== null)
  return (
    <header className="bar">
      <a className="skip" href="#season">
        {messages.controls.skipToContent}
      </a>
      <div className="bar-inside">
        <a className="brand" href={home} {...(embedded && {target: '_blank', rel: 'noopener noreferrer'})}>
          {messages.brand.name}
        </a>
        <SeasonSelect />
        <div className="club-place">
          <Later>{settled && <ClubChooser />}</Later>
        </div>
        <div className="settings">
          <Later>{settled && <Settings />}</Later>
        </div>
      </div>
    </header>
  )
})
