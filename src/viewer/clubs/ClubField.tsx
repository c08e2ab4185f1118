import {useDeferredValue, useId, useMemo, useRef, useState} from 'react'
import type {Match} from '../../archive/search.ts'
import type {FilterWords} from '../../i18n/filterWords.ts'
import {formatList} from '../../i18n/format.ts'
import type {Language} from '../../season/languages.ts'
import {allChosen, markOf, toggled, without, type Choosable, type Chosen} from '../state/chosen.ts'
import {ClubChips, type Chip} from './ClubChips.tsx'
import {offerOptions, type ClubOption, type OfferedOption, type OptionId} from './clubOptions.ts'
import {ClubPopup, optionId} from './ClubPopup.tsx'
import {useCombobox} from './useCombobox.ts'
import './clubField.css'

interface Props {
  /** All that can be chosen, clubs of other seasons too. */
  readonly options: readonly ClubOption[]
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
  readonly onFocus: () => void
  readonly search: (query: string) => readonly Match<OptionId>[]
  /** The name of what is chosen and not among the options. */
  readonly nameOf: (one: Choosable) => string
  readonly language: Language
  readonly words: FilterWords
  /** Says that no more can be chosen at once. */
  readonly fullText: string
}

// More than fit any screen and than play in any season; who looks further down will type a letter.
const mostOptions = 60
const nothing: readonly OfferedOption[] = []

/** Finds clubs and associations by any of their names and lets a reader choose some, each with a mark of its own. */
export function ClubField(props: Props) {
  const {options, chosen, onChange, onFocus, search, nameOf, language, words, fullText} = props
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState<'followed' | 'full' | null>(null)

  const optionOf = useMemo(
    () => new Map<OptionId, ClubOption>(options.map((option) => [option.id, option])),
    [options],
  )
  const offered = useMemo(
    () => offerOptions(optionOf, query, search, language),
    [optionOf, query, search, language],
  )
  const shown = useMemo(() => offered.slice(0, mostOptions), [offered])
  const chips = allChosen(chosen).map((one): Chip => optionOf.get(one.id) ?? {...one, name: nameOf(one)})

  const change = (next: Chosen) => {
    setSaid('followed')
    onChange(next)
  }
  // Enter without an active option takes the first that is not chosen yet: what is chosen is let go only on purpose.
  const choose = (index: number | null) => {
    const found = index === null ? shown.find(({option}) => markOf(chosen, option) < 0) : shown[index]
    if (found === undefined) return
    const next = toggled(chosen, found.option)
    if (next === null) {
      setSaid('full')
      return
    }
    change(next)
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
      const last = allChosen(chosen).at(-1)
      if (last === undefined) return
      change(without(chosen, last))
      combobox.close()
    },
  })

  const {open, active, composing} = combobox
  const typed = query.trim()
  const none = open && typed !== '' && shown.length === 0 && !composing
  const full = open && said === 'full'
  const note = full ? fullText : words.none(typed)
  // Nobody hears it within the frame that shows the answer.
  const told = useDeferredValue(offered)
  const asked = useDeferredValue(typed)
  const found = useMemo(() => {
    const countOf = (kind: Choosable['kind']) => told.filter(({option}) => option.kind === kind).length
    return asked !== '' && told.length === 0
      ? words.none(asked)
      : words.found(countOf('club'), countOf('association'))
  }, [told, asked, words])
  const followed = () =>
    words.followed(
      formatList(
        language,
        chips.map(({name}) => name),
      ),
    )
  const closed = said === 'followed' && chips.length > 0 ? followed() : ''
  const matches = composing ? '' : found
  const status = full ? fullText : open ? matches : closed
  return (
    <div ref={root} className="club-field">
      <div className="club-box">
        {chips.length > 0 && (
          <ClubChips
            chips={chips}
            label={words.chosen}
            removeLabel={words.remove}
            onRemove={(one, byKey) => {
              change(without(chosen, one))
              if (byKey) input.current?.focus()
            }}
          />
        )}
        <div className="club-input">
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
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            maxLength={80}
            value={query}
            onFocus={onFocus}
            {...combobox.inputEvents}
          />
          <span className="club-hint" aria-hidden="true">
            {query === '' && words.placeholder}
          </span>
        </div>
      </div>
      <div className="club-below">
        <div className="club-popup" hidden={!open || (shown.length === 0 && !none)}>
          {(none || full) && (
            <p className="club-note" aria-hidden="true">
              {note}
            </p>
          )}
          <ClubPopup
            id={`${id}-clubs`}
            words={words}
            offered={open ? shown : nothing}
            active={active}
            chosen={chosen}
            onChoose={choose}
          />
        </div>
      </div>
      <p className="unseen" role="status">
        {status}
      </p>
    </div>
  )
}
