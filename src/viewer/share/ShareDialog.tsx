import {useEffect, useId, useRef, useState} from 'react'
import {shareWords} from '../../i18n/shareWords.ts'
import {useSharing} from './sharing.ts'
import {ShareOptions} from './ShareOptions.tsx'
import {SharePreview} from './SharePreview.tsx'
import {shareSections} from './shareSections.tsx'
import {ShareTabs} from './ShareTabs.tsx'
import {useViewer} from '../state/StoreContext.tsx'
import './share.css'

interface ShareDialogProps {
  /** The folder that holds the pages and the data, as a whole address. */
  readonly home: string
  readonly onClose: () => void
}

/** What takes the present view elsewhere: a section for each way, options, and how it will look. */
export function ShareDialog({home, onClose}: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const language = useViewer((state) => state.choices.language)
  const words = shareWords[language]
  const sharing = useSharing(home)
  const [current, setCurrent] = useState('link')
  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const section = shareSections.find((candidate) => candidate.id === current)
  return (
    // Escape closes the dialog and nothing behind it; a dialog brings its own keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={(event) => {
        event.stopPropagation()
      }}
    >
      <div className="share-bar">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <button
          type="button"
          className="step close"
          aria-label={words.close}
          title={words.close}
          onClick={() => {
            dialog.current?.close()
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ShareTabs id={id} words={words} current={current} onChange={setCurrent} />
      {sharing && section && (
        <div className="share-inside" data-preview={section.preview !== null}>
          <div
            className="share-panel"
            role="tabpanel"
            id={`${id}-panel`}
            aria-labelledby={`${id}-tab-${current}`}
            tabIndex={-1}
          >
            <section.Panel sharing={sharing} words={words} />
            {section.preview !== null && (
              <ShareOptions sharing={sharing} words={words} sized={section.preview === 'fixed'} />
            )}
          </div>
          {section.preview !== null && (
            <SharePreview sharing={sharing} words={words} grows={section.preview === 'grows'} />
          )}
        </div>
      )}
    </dialog>
  )
}
