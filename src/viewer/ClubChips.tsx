import type {ClubId} from '../season/ids.ts'
import {ClubMark} from './ClubMark.tsx'
import type {ClubOption} from './clubOptions.ts'

interface Props {
  readonly clubs: readonly Pick<ClubOption, 'club' | 'name' | 'lang'>[]
  readonly label: string
  readonly removeLabel: (club: string) => string
  /** `byKey`: the button had the focus, which would be lost with it. */
  readonly onRemove: (club: ClubId, byKey: boolean) => void
}

/** The chosen clubs, each with its mark and a button that lets it go. */
export function ClubChips({clubs, label, removeLabel, onRemove}: Props) {
  return (
    <ul className="club-chips" aria-label={label}>
      {clubs.map(({club, name, lang}, i) => (
        <li key={club} className={`club-chip mark-${i}`}>
          <ClubMark index={i} />
          <span lang={lang}>{name}</span>
          <button
            type="button"
            aria-label={removeLabel(name)}
            onClick={(event) => {
              onRemove(club, event.detail === 0)
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
