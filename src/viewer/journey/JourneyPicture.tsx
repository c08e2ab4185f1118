import {journeyWords} from '../../i18n/journeyWords.ts'
import {useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode} from 'react'
import {Flag} from '../../drawing/Flag.tsx'
import {JourneyAxis, JourneyYears} from '../../drawing/JourneyAxis.tsx'
import {JourneyPlot} from '../../drawing/JourneyPlot.tsx'
import {levelName} from '../../i18n/describeStop.ts'
import {layoutJourneys} from '../../layout/journey.ts'
import {textWidth} from '../../layout/textWidth.ts'
import type {SeasonId} from '../../season/ids.ts'
import {useFollow} from './ArchiveLink.tsx'
import {ClubMark} from '../clubs/ClubMark.tsx'
import {toSeason} from './toSeason.ts'
import type {ArchiveScene, Trace} from './traces.ts'
import {useWidth} from '../views/useWidth.ts'
import {walkLinks} from '../walkLinks.ts'

interface JourneyPictureProps {
  readonly scene: ArchiveScene
  readonly traces: readonly Trace[]
}

// From season to season: a finger needs more room than a pointer.
const leastPitch = () => (matchMedia('(pointer: coarse)').matches ? 24 : 16)
const axisPadding = 24

/** The journeys of the chosen clubs one below the other, in one box that scrolls natively. */
export function JourneyPicture({scene, traces}: JourneyPictureProps) {
  const {archive, messages, language} = scene
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, () => document.documentElement.clientWidth - 80)
  const hint = useId()
  const length = width < 700 ? 'short' : 'name'
  // How deep they go only the layout knows, so the axis has room for any level.
  const names = useMemo(
    () => (fromEnd: number | null) => levelName({messages, language}, fromEnd, length),
    [messages, language, length],
  )
  const axis = axisPadding + Math.max(...[0, 1, 2, 3, 4, null].map((level) => textWidth(names(level), 12)))
  const layout = useMemo(
    () =>
      layoutJourneys(
        archive.seasons,
        traces.map(({points}) => points),
        {width: width - axis, pitch: leastPitch(), row: [32, 26][traces.length - 1] ?? 22},
      ),
    [archive, traces, width, axis],
  )
  // The latest seasons first, where there is no room for all.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (box.current) box.current.scrollLeft = box.current.scrollWidth
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [layout])
  return (
    <div data-drawing="journey">
      <div className="journey-box" ref={box} style={{'--axis': `${axis}px`} as CSSProperties}>
        {traces.map((trace, index) => (
          <Strip key={trace.name} {...{scene, trace, traces, index, layout, hint}}>
            <JourneyAxis
              layout={layout}
              width={axis}
              names={layout.levels.map(({fromEnd}) => names(fromEnd))}
            />
          </Strip>
        ))}
        <JourneyYears layout={layout} />
      </div>
      <p className="journey-note">{journeyWords[language].note}</p>
      <p className="unseen" id={hint}>
        {journeyWords[language].keyboard}
      </p>
    </div>
  )
}

interface StripProps extends JourneyPictureProps {
  readonly trace: Trace
  readonly index: number
  readonly layout: ReturnType<typeof layoutJourneys>
  readonly hint: string
  readonly children: ReactNode
}

function Strip({scene, trace, traces, index, layout, hint, children}: StripProps) {
  const {messages, language, chosen} = scene
  const follow = useFollow()
  const [focused, setFocused] = useState<SeasonId | null>(null)
  const [pointed, setPointed] = useState<SeasonId | null>(null)
  const {stops, name, lang, association, honours, appearances} = trace
  const said = stops.find(({season}) => season === (pointed ?? focused))
  const seasonAt = ({target}: {target: EventTarget}) =>
    (target instanceof Element ? target.closest<SVGElement>('a')?.dataset.season : undefined) as
      SeasonId | undefined
  const counted = [
    ...(honours.titles.length > 0 ? [messages.journey.titles(honours.titles.length)] : []),
    messages.journey.seasons(appearances.length),
  ]
  return (
    <div className={`journey-strip mark-${index}`}>
      <p className="heading">
        {traces.length > 1 && <ClubMark index={index} />}
        <Flag association={association} />
        <strong lang={lang}>{name}</strong>
        <span className="soft">{messages.series(counted)}</span>
        {/* The marks say it themselves to those who listen. */}
        <span className="said" aria-hidden="true">
          {said?.name}
        </span>
      </p>
      {/* The keys move the focus between the links inside, a click is one on a link; the row itself does nothing. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="journey-row"
        onKeyDown={walkLinks}
        onFocus={(event) => {
          setFocused(seasonAt(event) ?? null)
        }}
        onBlur={() => {
          setFocused(null)
        }}
        onPointerOver={(event) => {
          setPointed(seasonAt(event) ?? null)
        }}
        onPointerLeave={() => {
          setPointed(null)
        }}
        onClick={(event) => {
          const season = seasonAt(event)
          if (season !== undefined) follow(event, toSeason(season, chosen))
        }}
      >
        {children}
        <JourneyPlot
          layout={layout}
          index={index}
          stops={stops}
          name={journeyWords[language].of(name)}
          hint={hint}
          tabStop={focused ?? stops.at(-1)?.season}
        />
      </div>
    </div>
  )
}
