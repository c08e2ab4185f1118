import {memo, useLayoutEffect, useRef, useState} from 'react'
import type {SyntheticEvent} from 'react'
import {timelineOf} from '../../archive/timeline.ts'
import {yearOf} from '../../archive/years.ts'
import {ChampionMarks, type ChampionMark} from '../../drawing/ChampionMarks.tsx'
import {associationName} from '../../i18n/associations.ts'
import {seasonLabel} from '../../i18n/format.ts'
import type {SeasonId} from '../../season/ids.ts'
import type {SeasonEntry} from '../../season/seasonList.ts'
import {allChosen, seasonsOfChosen, type Choosable} from '../state/chosen.ts'
import type {FormatAddress} from '../makeScene.ts'
import type {ViewerState} from '../state/store.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {useIdleValue} from '../useIdleValue.ts'
import {walkLinks} from '../walkLinks.ts'
import {wonBy} from './wonBy.ts'
import '../../drawing/marks.css'
import './champions.css'

/** One mark a season, with the flag of its champion: a way to every season, and who won through the years. */
export function ChampionsStrip({addressOf}: {readonly addressOf: FormatAddress}) {
  // A season that is loading or being drawn does not wait for its mark.
  const now = useViewer((state) => state)
  const later = useIdleValue(now, now.load.status === 'loading')
  // Its words and marks change with those of the page.
  const isSame = later.messages === now.messages && later.choices.clubs === now.choices.clubs
  const state = isSame && later.choices.associations === now.choices.associations ? later : now
  return <Strip state={state} addressOf={addressOf} />
}

interface StripProps {
  readonly state: ViewerState
  readonly addressOf: FormatAddress
}

const Strip = memo(function Strip({state, addressOf}: StripProps) {
  const {seasons, clubs, messages, wanted} = state
  const {data, language, clubs: chosen, associations} = state.choices
  const current = data === null ? wanted : null
  const [focused, setFocused] = useState<SeasonId | null>(null)
  const box = useRef<HTMLDivElement>(null)

  // In the frame, which has to lay out the page anyway: asked here, it would do so twice.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (box.current) showCurrent(box.current)
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [current, seasons])

  const followed = allChosen(state.choices)
  // What is neither won by them nor without them stays as it is.
  const theirs = seasonsOfChosen(state.choices, clubs)
  const hasWon =
    ({champions}: SeasonEntry) =>
    ({kind, id}: Choosable) =>
      champions.some((club) => (kind === 'club' ? club : clubs.get(club)?.association) === id)

  const marks = timelineOf(seasons).map((season): ChampionMark | null => {
    if (season === null) return null
    const label = seasonLabel(language, season)
    const who = wonBy(season, {seasons, clubs, language, messages}, (name, association) =>
      association === undefined ? name : messages.bracketed(name, associationName(language, association)),
    )
    const won = followed.findIndex(hasWon(season))
    return {
      season: season.id,
      address: addressOf({season: season.id, data: null, clubs: chosen, associations}),
      year: String(yearOf(season.id) ?? label).slice(-2),
      name: who === null ? label : messages.labelled(label, who),
      associations: season.champions.map((club) => clubs.get(club)?.association ?? '?').join(' '),
      emphasis: won >= 0 ? 'lit' : followed.length > 0 && !theirs.has(season.id) ? 'dim' : undefined,
      mark: won < 0 ? undefined : followed.length > 1 ? String(won) : 'only',
    }
  })

  return (
    // The keys move the focus between the links inside; the list itself does nothing.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      className="champions"
      aria-label={messages.honours.champions}
      onKeyDown={walkLinks}
      onPointerOver={placeName}
      onFocus={(event) => {
        setFocused((event.target.dataset.season ?? null) as SeasonId | null)
        placeName(event)
      }}
      onBlur={() => {
        setFocused(null)
      }}
    >
      <div className="champions-box" ref={box}>
        <ChampionMarks marks={marks} current={current} stop={focused ?? current ?? seasons.at(-1)?.id} />
      </div>
    </nav>
  )
})

/** Scrolls the strip, and only the strip, to the current mark if that is out of sight. */
function showCurrent(box: HTMLElement): void {
  const mark = box.querySelector<HTMLElement>('[aria-current]')
  if (!mark) return
  const start = mark.offsetLeft - box.offsetLeft
  const inSight = start >= box.scrollLeft && start + mark.offsetWidth <= box.scrollLeft + box.clientWidth
  if (!inSight) box.scrollLeft = start - (box.clientWidth - mark.offsetWidth) / 2
}

/** Says where along the strip the mark is that is pointed at or focused, so that its name can stand beside it. */
function placeName({target, currentTarget}: SyntheticEvent<HTMLElement>): void {
  const mark = target instanceof Element && target.closest('a')
  if (!mark) return
  const strip = currentTarget.getBoundingClientRect()
  const {left, width} = mark.getBoundingClientRect()
  currentTarget.style.setProperty('--at', String((left + width / 2 - strip.left) / strip.width))
}
