import {useRef, type KeyboardEvent} from 'react'
import type {ShareWords} from '../../i18n/shareWords.ts'
import {shareSections} from './shareSections.tsx'

interface ShareTabsProps {
  /** The id of the dialog, on which those of the tabs are built. */
  readonly id: string
  readonly words: ShareWords
  readonly current: string
  readonly onChange: (section: string) => void
}

/** A tab for each section, as the ARIA authoring practices have them: arrow keys move, and what has the focus shows. */
export function ShareTabs({id, words, current, onChange}: ShareTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = shareSections.findIndex((section) => section.id === current)
    const last = shareSections.length - 1
    const steps = {ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last}
    const to = steps[event.key as keyof typeof steps] as number | undefined
    if (to === undefined) return
    event.preventDefault()
    const index = (to + shareSections.length) % shareSections.length
    const next = shareSections[index]
    if (!next) return
    onChange(next.id)
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  return (
    <div className="tabs share-tabs">
      <div ref={list} role="tablist" tabIndex={-1} aria-label={words.ways} onKeyDown={move}>
        {shareSections.map((section) => (
          <button
            key={section.id}
            type="button"
            role="tab"
            id={`${id}-tab-${section.id}`}
            aria-selected={section.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={section.id === current ? 0 : -1}
            onClick={() => {
              onChange(section.id)
            }}
          >
            {section.label(words)}
          </button>
        ))}
      </div>
    </div>
  )
}
