import {memo, useDeferredValue, useEffect, useRef} from 'react'
import {Flag} from '../drawing/Flag.tsx'
import type {FilterWords} from '../i18n/filterWords.ts'
import {markOf, type Chosen} from './chosen.ts'
import {ClubMark} from './ClubMark.tsx'
import type {ClubOption, OfferedOption, OptionId} from './clubOptions.ts'

interface Props {
  readonly id: string
  readonly words: FilterWords
  readonly offered: readonly OfferedOption[]
  readonly active: number | null
  readonly chosen: Chosen
  readonly onChoose: (index: number) => void
}

export const optionId = (popup: string, option: OptionId) => `${popup}-${option}`

// As many as are in sight.
const firstOptions = 9

/** What the field offers. The focus never comes here; the active option is the input's to say. */
export function ClubPopup({id, words, offered, active, chosen, onChoose}: Props) {
  const list = useRef<HTMLDivElement>(null)
  // The answer to a letter does not wait for what has to be scrolled to.
  const later = useDeferredValue(offered)
  const drawn = later === offered ? offered : offered.slice(0, firstOptions)
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({block: 'nearest'})
  }, [active])

  return (
    // Keys are the input's.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={list}
      id={id}
      className="club-options"
      role="listbox"
      aria-label={words.suggestions}
      aria-multiselectable="true"
      tabIndex={-1}
      onClick={({target}) => {
        const option = target instanceof Element && target.closest('[role="option"]')
        if (option) onChoose([...(list.current?.children ?? [])].indexOf(option))
      }}
    >
      {drawn.map(({option, alias}, i) => (
        <Option
          key={option.id}
          id={optionId(id, option.id)}
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
  const {name, lang, association} = option
  // Pictures take a browser longer than all the rest, so they come right after the names.
  const withFlag = useDeferredValue(true, false)
  return (
    <div
      id={id}
      className={mark < 0 ? 'club-option' : `club-option mark-${mark}`}
      role="option"
      tabIndex={-1}
      aria-selected={mark >= 0}
      data-active={active || undefined}
    >
      <Flag association={withFlag ? association : undefined} />
      <span className="club-option-name">
        {alias !== undefined && <span className="club-alias">{alias} — </span>}
        <span lang={lang}>{name}</span>{' '}
        <span className="club-facts">{factsOf(option, words).join(' · ')}</span>
      </span>{' '}
      {mark >= 0 && <ClubMark index={mark} />} <span className="club-association">{association}</span>
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
