import {memo} from 'react'
import type {SeasonId} from '../season/ids.ts'
import {Flag} from './Flag.tsx'

/** A season in the strip. All plain values, so that what stays the same is not drawn again. */
export interface ChampionMark {
  readonly season: SeasonId
  /** Where the season is. */
  readonly address: string
  /** Two figures: "62". */
  readonly year: string
  /** The season and who won it. */
  readonly name: string
  /** The associations of its champions, "?" where one is not known; empty where nobody won. */
  readonly associations: string
  /** What a filter makes of it, and the mark of the chosen club that won. */
  readonly emphasis: 'lit' | 'dim' | undefined
  readonly mark: string | undefined
}

interface ChampionMarksProps {
  /** In order; null where a year had no season. */
  readonly marks: readonly (ChampionMark | null)[]
  readonly current: SeasonId | null
  /** The one that Tab reaches. */
  readonly stop: SeasonId | undefined
}

/** A flag a season, with the year below it: who won, through all the years. */
export function ChampionMarks({marks, current, stop}: ChampionMarksProps) {
  return (
    <ul className="champion-marks">
      {marks.map((mark, index) =>
        mark === null ? (
          <li key={index} className="no-season" aria-hidden="true" />
        ) : (
          <Mark
            key={mark.season}
            {...mark}
            isCurrent={mark.season === current}
            isStop={mark.season === stop}
          />
        ),
      )}
    </ul>
  )
}

interface MarkProps extends ChampionMark {
  readonly isCurrent: boolean
  readonly isStop: boolean
}

const Mark = memo(function Mark(props: MarkProps) {
  const {season, address, year, name, emphasis, mark, isCurrent, isStop} = props
  const associations = props.associations.split(' ').filter(Boolean)
  return (
    <li>
      <a
        href={address}
        data-season={season}
        aria-current={isCurrent ? 'page' : undefined}
        tabIndex={isStop ? undefined : -1}
        data-emphasis={emphasis}
        data-mark={mark}
      >
        <span className={associations.length > 1 ? 'flags several' : 'flags'} aria-hidden="true">
          {associations.map((association, index) => (
            <Flag key={index} association={association} />
          ))}
          {associations.length === 0 && '–'}
        </span>
        <span className="year" aria-hidden="true">
          {year}
        </span>
        <span className="name">{name}</span>
      </a>
    </li>
  )
})
