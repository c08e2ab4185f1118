import {useId, useMemo, useRef, useState} from 'react'
import type {ClubMatch} from '../archive/search.ts'
import type {Messages} from '../i18n/en.ts'
import {formatList} from '../i18n/format.ts'
import type {ClubId} from '../season/ids.ts'
import type {Language} from '../season/text.ts'
import {mostClubs} from './choices.ts'
import {ClubChips} from './ClubChips.tsx'
import {offerClubs, type ClubOption} from './clubOptions.ts'
import {ClubPopup, optionId} from './ClubPopup.tsx'
import {useCombobox} from './useCombobox.ts'
import './clubField.css'

interface Props {
  /** Every club that can be chosen, those of other seasons too. */
  readonly options: readonly ClubOption[]
  /** In the order of their marks. */
  readonly chosen: readonly ClubId[]
  readonly onChange: (clubs: readonly ClubId[]) => void
  readonly search: (query: string) => readonly ClubMatch[]
  readonly language: Language
  readonly words: Messages['filter']
  /** Says that no more clubs can be chosen at once. */
  readonly fullText: string
}

// More than fit any screen; who looks further down will type a letter.
const mostOptions = 120

/** Finds clubs by any of their names and lets a reader choose some, each with a mark of its own. */
export function ClubField({options, chosen, onChange, search, language, words, fullText}: Props) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState<'followed' | 'full' | null>(null)

  const offered = useMemo(
    () => offerClubs(options, query, search, language),
    [options, query, search, language],
  )
  const shown = offered.slice(0, mostOptions)
  const optionOf = useMemo(() => new Map(options.map((option) => [option.club, option])), [options])
  const chips = chosen.map((club) => optionOf.get(club) ?? {club, name: club})

  const change = (clubs: readonly ClubId[]) => {
    setSaid('followed')
    onChange(clubs)
  }
  const remove = (club: ClubId) => {
    change(chosen.filter((other) => other !== club))
  }
  // Enter without an active option takes the first that is not chosen yet: what is chosen is let go only on purpose.
  const choose = (index: number | null) => {
    const option = index === null ? shown.find(({club}) => !chosen.includes(club)) : shown[index]
    if (option === undefined) return
    if (chosen.includes(option.club)) remove(option.club)
    else if (chosen.length < mostClubs) change([...chosen, option.club])
    else {
      setSaid('full')
      return
    }
    setQuery('')
    combobox.close()
  }
  const combobox = useCombobox(root, {
    count: shown.length,
    query,
    onQuery: (typed) => {
      setQuery(typed)
      setSaid(null)
    },
    onChoose: choose,
    onBackspace: () => {
      const last = chosen.at(-1)
      if (last === undefined) return
      remove(last)
      combobox.close()
    },
  })

  const {open, active, composing} = combobox
  const typed = query.trim()
  const none = open && typed !== '' && shown.length === 0 && !composing
  const full = open && said === 'full'
  const matches = composing ? '' : none ? words.none(typed) : words.found(offered.length)
  const followed = words.followed(
    formatList(
      language,
      chips.map(({name}) => name),
    ),
  )
  const closed = said === 'followed' && chips.length > 0 ? followed : ''
  const status = full ? fullText : open ? matches : closed
  return (
    <div ref={root} className="club-field">
      <div className="club-box">
        {chips.length > 0 && (
          <ClubChips
            clubs={chips}
            label={words.chosen}
            removeLabel={words.remove}
            onRemove={(club, byKey) => {
              remove(club)
              if (byKey) input.current?.focus()
            }}
          />
        )}
        <input
          ref={input}
          type="text"
          role="combobox"
          data-control="club"
          aria-label={words.label}
          aria-expanded={open && shown.length > 0}
          aria-controls={`${id}-clubs`}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : optionId(`${id}-clubs`, active)}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={80}
          value={query}
          {...combobox.inputEvents}
        />
      </div>
      <div className="club-popup" hidden={!open || (shown.length === 0 && !none)}>
        {(none || full) && (
          <p className="club-note" aria-hidden="true">
            {status}
          </p>
        )}
        <ClubPopup
          id={`${id}-clubs`}
          label={words.suggestions}
          offered={open ? shown : []}
          active={active}
          chosen={chosen}
          notThisSeason={words.notThisSeason}
          onChoose={choose}
        />
      </div>
      <p className="unseen" role="status">
        {status}
      </p>
    </div>
  )
}
