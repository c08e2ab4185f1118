import {useEffect, useRef} from 'react'
import {Flag} from '../drawing/Flag.tsx'
import type {ClubId} from '../season/ids.ts'
import {ClubMark} from './ClubMark.tsx'
import type {OfferedClub} from './clubOptions.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly offered: readonly OfferedClub[]
  readonly active: number | null
  readonly chosen: readonly ClubId[]
  readonly notThisSeason: string
  readonly onChoose: (index: number) => void
}

export const optionId = (popup: string, index: number) => `${popup}-${index}`

/** The clubs that the field offers. The focus never comes here; the active option is the input's to say. */
export function ClubPopup({id, label, offered, active, chosen, notThisSeason, onChoose}: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({block: 'nearest'})
  }, [active])

  return (
    <div
      ref={list}
      id={id}
      className="club-options"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={-1}
    >
      {offered.map(({club, name, lang, alias, association, played}, i) => {
        const mark = chosen.indexOf(club)
        return (
          // Keys are the input's.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={club}
            id={optionId(id, i)}
            className={mark < 0 ? 'club-option' : `club-option mark-${mark}`}
            role="option"
            tabIndex={-1}
            aria-selected={mark >= 0}
            data-active={i === active || undefined}
            onClick={() => {
              onChoose(i)
            }}
          >
            <Flag association={association} />
            <span className="club-option-name">
              {alias !== undefined && <span className="club-alias">{alias} — </span>}
              <span lang={lang}>{name}</span>
            </span>{' '}
            {mark >= 0 && <ClubMark index={mark} />}
            {!played && <span className="club-absent">{notThisSeason}</span>}{' '}
            <span className="club-association">{association}</span>
          </div>
        )
      })}
    </div>
  )
}
