import {useLayoutEffect, useRef} from 'react'
import {ownSeasonWords} from '../../i18n/ownSeasonWords.ts'
import {useViewer} from '../state/StoreContext.tsx'
import './hostNote.css'

/** Says of which other host the season is. Nothing hides it: under this site's name stands what somebody else wrote. */
export function HostNote({host}: {readonly host: string}) {
  const language = useViewer((state) => state.choices.language)
  const words = ownSeasonWords[language]
  const note = useRef<HTMLElement>(null)

  // What is fixed to the screen begins below it, however many lines it takes.
  useLayoutEffect(() => {
    const element = note.current
    const viewer = element?.parentElement
    if (!element || !viewer) return undefined
    const observer = new ResizeObserver(() => {
      viewer.style.setProperty('--host-note', `${element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      viewer.style.removeProperty('--host-note')
    }
  }, [])

  return (
    <section ref={note} className="host-note" aria-label={words.foreignLabel} data-foreign-host={host}>
      {words.foreignBefore}
      <bdi dir="ltr">{host}</bdi>
      {words.foreignAfter}
    </section>
  )
}
