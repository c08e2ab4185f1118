import {memo, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react'
import {Flag} from '../../drawing/Flag.tsx'
import type {FilterWords} from '../../i18n/filterWords.ts'
import {markOf, type Chosen} from '../state/chosen.ts'
import {ClubMark} from './ClubMark.tsx'
import type {ClubOption, OfferedOption} from './clubOptions.ts'

interface Props {
  readonly id: string
  readonly words: FilterWords
  readonly offered: readonly OfferedOption[]
  readonly active: number | null
  readonly chosen: Chosen
  readonly onChoose: (index: number) => void
}

export const optionId = (popup: string, index: number) => `${popup}-${index}`

// Some more than are in sight, so that there is something to scroll to.
const firstOptions = 10
// The likeliest answers stand in the frame of the letter that asked, however slow the phone; the frame after it has the
// others, and no longer those of the letter before.
const atOnce = 3
// With so many before the end the active one has others below it.
const inReach = 3

/**
 * What the field offers: the first of it until a reader looks further down, by scrolling or by the keys. The focus never
 * comes here; the active option is the input's to say.
 */
export function ClubPopup({id, words, offered, active, chosen, onChoose}: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState<typeof offered | null>(null)
  const whole = scrolled === offered || (active !== null && active >= firstOptions - inReach)
  const settled = useDeferredValue(offered)
  const first = offered.slice(0, atOnce)
  const drawn = [...first, ...settled.slice(first.length)].slice(0, whole ? undefined : firstOptions)
  // Another query begins at the top; only where the list was scrolled, since to ask a browser costs it a layout.
  useLayoutEffect(() => {
    if (scrolled !== null && scrolled !== offered && list.current) list.current.scrollTop = 0
  }, [scrolled, offered])
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({block: 'nearest'})
  }, [active])

  return (
    // Keys are the input's.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={list}
      id={id}
      className={offered.length > 0 ? 'club-options' : 'club-options none'}
      role="listbox"
      aria-label={words.suggestions}
      aria-multiselectable="true"
      tabIndex={-1}
      onScroll={({currentTarget}) => {
        setScrolled((before) => (currentTarget.scrollTop > 0 || before === offered ? offered : null))
      }}
      onClick={({target}) => {
        const option = target instanceof Element && target.closest('[role="option"]')
        const row = option && drawn[[...(list.current?.children ?? [])].indexOf(option)]
        // One of the answers before is none to choose any more.
        const index = row ? offered.indexOf(row) : -1
        if (index >= 0) onChoose(index)
      }}
    >
      {drawn.map(({option, alias}, i) => (
        <Option
          key={i}
          id={optionId(id, i)}
          option={option}
          alias={alias}
          words={words}
          mark={markOf(chosen, option)}
          active={i === active}
        />
      ))}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly option: ClubOption
  readonly alias: string | undefined
  readonly words: FilterWords
  /** -1 where it is not chosen. */
  readonly mark: number
  readonly active: boolean
}

// Many options stay from one letter to the next.
const Option = memo(function Option({id, option, alias, words, mark, active}: OptionProps) {
  const {name, lang} = option
  // The name is the answer to a letter; what else there is to say of it takes a browser longer, and follows.
  const told = useDeferredValue(option)
  const facts = useMemo(() => factsOf(told, words).join(' · '), [told, words])
  return (
    <div
      id={id}
      className={mark < 0 ? 'club-option' : `club-option mark-${mark}`}
      role="option"
      tabIndex={-1}
      aria-selected={mark >= 0}
      data-active={active || undefined}
    >
      <Flag association={told.association} />
      <span className="club-option-name">
        <span className="club-alias">{alias !== undefined && `${alias} — `}</span>
        <span lang={lang}>{name}</span> <span className="club-facts">{facts}</span>
      </span>{' '}
      {mark >= 0 && <ClubMark index={mark} />} <span className="club-association">{told.association}</span>
    </div>
  )
})

/** In how many seasons it played and how many it won, and whether it is here now. */
function factsOf({seasons, titles, played}: ClubOption, words: FilterWords): readonly string[] {
  return [
    ...(seasons > 0 ? [words.seasons(seasons)] : []),
    ...(titles > 0 ? [words.titles(titles)] : []),
    ...(played ? [] : [words.notThisSeason]),
  ]
}
