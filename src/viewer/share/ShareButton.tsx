import {useState} from 'react'
import {shareWords} from '../../i18n/shareWords.ts'
import {Later} from '../Later.tsx'
import {ShareDialog} from '../parts.ts'
import {useViewer} from '../state/StoreContext.tsx'

/** Opens the dialog that shares what is shown. A page that came from a disk has no address that others could open. */
export function ShareButton() {
  const language = useViewer((state) => state.choices.language)
  const crashed = useViewer((state) => state.messages.status.crashed)
  const folder = useViewer((state) => state.place.folder)
  const [open, setOpen] = useState(false)
  const home = new URL(folder, document.baseURI).href
  if (!home.startsWith('http')) return null
  const {title} = shareWords[language]
  return (
    <>
      <button
        type="button"
        className="theme share-button"
        data-control="share"
        aria-haspopup="dialog"
        aria-label={title}
        title={title}
        onClick={() => {
          setOpen(true)
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8 10V1.5M4.5 4.5 8 1l3.5 3.5M3 8v6.5h10V8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
      <Later note={crashed}>
        {open && (
          <ShareDialog
            home={home}
            onClose={() => {
              setOpen(false)
            }}
          />
        )}
      </Later>
    </>
  )
}
