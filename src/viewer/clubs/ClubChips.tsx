import {Flag} from '../../drawing/Flag.tsx'
import type {Choosable} from '../state/chosen.ts'
import {ClubMark} from './ClubMark.tsx'
import type {Language} from '../../season/languages.ts'

/** What is chosen, as a chip names it. */
export type Chip = Choosable & {readonly name: string; readonly lang?: Language | undefined}

interface Props {
  readonly chips: readonly Chip[]
  readonly label: string
  readonly removeLabel: (name: string) => string
  /** `byKey`: the button had the focus, which would be lost with it. */
  readonly onRemove: (one: Choosable, byKey: boolean) => void
}

/** The chosen clubs and associations, each with its mark and a button that lets it go. */
export function ClubChips({chips, label, removeLabel, onRemove}: Props) {
  return (
    <ul className="club-chips" aria-label={label}>
      {chips.map((chip, i) => (
        <li key={chip.id} className={`club-chip mark-${i}`}>
          <ClubMark index={i} />
          {chip.kind === 'association' && <Flag association={chip.id} />}
          <span lang={chip.lang}>{chip.name}</span>
          <button
            type="button"
            aria-label={removeLabel(chip.name)}
            onClick={(event) => {
              onRemove(chip, event.detail === 0)
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
