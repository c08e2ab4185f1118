import {useEffect, useRef, useState, type RefObject} from 'react'
import {ownSeasonWords} from '../../i18n/ownSeasonWords.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import './ownSeason.css'

/** What the importers read, beside the season format. */
const kinds = '.json,.csv,.tsv,.txt,.md,.markdown'

/** Opens a season of the reader's own: a file that is chosen, or dropped anywhere on the page. */
export function OwnSeason({root}: {readonly root: RefObject<HTMLElement | null>}) {
  const store = useViewerStore()
  const language = useViewer((state) => state.choices.language)
  const words = ownSeasonWords[language]
  const input = useRef<HTMLInputElement>(null)

  const open = (files: FileList | null | undefined) => {
    if (!files?.length) return
    store.getState().openFiles([...files])
    // What the file shows stands far above the button.
    scrollTo({top: 0})
    root.current?.querySelector<HTMLElement>('#season')?.focus({preventScroll: true})
  }
  const isOver = useDroppedFiles(open)
  return (
    <section className="own-season" aria-labelledby="own-season">
      <h2 id="own-season">{words.title}</h2>
      <p>{words.invitation}</p>
      <button type="button" data-control="file" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        onChange={({currentTarget}) => {
          open(currentTarget.files)
          // The same file, put right, can be chosen again.
          currentTarget.value = ''
        }}
      />
      {isOver && (
        <div className="drop-hint" aria-hidden="true">
          <p>{words.drop}</p>
        </div>
      )}
    </section>
  )
}

/** Whether files are being dragged over the page; `onDrop` gets those that are let go. */
function useDroppedFiles(onDrop: (files: FileList | undefined) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const stop = new AbortController()
    const listen = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      answer: (event: DragEvent) => void,
    ) => {
      addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files')) answer(event)
        },
        {signal: stop.signal},
      )
    }
    const welcome = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    listen('dragenter', welcome)
    listen('dragover', welcome)
    listen('dragleave', (event) => {
      // It is also sent for every element that is left for another one.
      if (event.relatedTarget === null) setOver(false)
    })
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      latest.current(event.dataTransfer?.files)
    })
    return () => {
      stop.abort()
    }
  }, [])
  return isOver
}
