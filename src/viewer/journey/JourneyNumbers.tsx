import {journeyWords} from '../../i18n/journeyWords.ts'
import {Fragment, useId, useMemo, useRef, useState} from 'react'
import type {ArchiveMatch} from '../../archive/archiveMatch.ts'
import {asClubSees, everyMatch, type Narrowing} from '../../archive/narrow.ts'
import {recordOf} from '../../archive/record.ts'
import {Flag} from '../../drawing/Flag.tsx'
import {formatNumber, formatScore, seasonLabel} from '../../i18n/format.ts'
import type {ClubId, SeasonId} from '../../season/ids.ts'
import {ArchiveLink} from './ArchiveLink.tsx'
import {ClubMark} from '../clubs/ClubMark.tsx'
import {ClubMatches} from './ClubMatches.tsx'
import {OpponentTables} from './OpponentTables.tsx'
import {toSeason} from './toSeason.ts'
import type {ArchiveScene, Trace} from './traces.ts'

interface JourneyNumbersProps {
  readonly scene: ArchiveScene
  readonly trace: Trace
  /** Which mark it has, where there are several. */
  readonly mark: number | null
  /** Those of a club; of an association only seasons are counted. */
  readonly matches: readonly ArchiveMatch[]
}

/** What a journey comes to in numbers, each of which leads to the seasons or the matches behind it. */
export function JourneyNumbers({scene, trace, mark, matches}: JourneyNumbersProps) {
  const {messages, language} = scene
  const {name, lang, club, association, honours, appearances} = trace
  const words = journeyWords[language]
  const seasons = [
    ['titles', messages.honours.titles, honours.titles],
    ['finals', messages.honours.finals, honours.finals],
    ['appearances', words.appearances, appearances],
  ] as const
  const [opened, setOpened] = useState<(typeof seasons)[number][0] | null>(null)
  const behind = useId()
  const shown = seasons.find(([kind]) => kind === opened)

  // One object, so that the same number asked for twice leads there twice.
  const [asked, setAsked] = useState<{readonly to: Narrowing; readonly label: string | null} | null>(null)
  const list = useRef<HTMLElement>(null)
  const lead = (change: Partial<Narrowing>, label: string | null = null) => {
    setAsked({to: {...everyMatch, ...change}, label})
    // Once it is open; it stands further down.
    requestAnimationFrame(() => {
      list.current?.scrollIntoView({block: 'start'})
      list.current?.querySelector('summary')?.focus({preventScroll: true})
    })
  }
  const figure = (n: number) => formatNumber(language, n)
  return (
    <section className={`journey-numbers mark-${mark ?? 0}`} aria-labelledby={`${behind}-name`}>
      <h3 id={`${behind}-name`}>
        {mark !== null && <ClubMark index={mark} />}
        <Flag association={association} />
        <span lang={lang}>{name}</span>
      </h3>
      <ul className="figures">
        {seasons.map(([kind, label, found]) => (
          <Figure
            key={kind}
            label={label}
            value={figure(found.length)}
            none={found.length === 0}
            {...{'aria-expanded': opened === kind, 'aria-controls': opened === kind ? behind : undefined}}
            onClick={() => {
              setOpened(opened === kind ? null : kind)
            }}
          />
        ))}
        {club !== null && <MatchFigures scene={scene} club={club} matches={matches} onLead={lead} />}
      </ul>
      {shown && (
        <p id={behind} className="behind">
          <span className="soft">{messages.labelled(shown[1], '')}</span>{' '}
          {shown[2].map((season: SeasonId) => (
            <Fragment key={season}>
              <ArchiveLink to={toSeason(season, scene.chosen)} addressOf={scene.addressOf}>
                {seasonLabel(language, season)}
              </ArchiveLink>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {club !== null && (
        <>
          <OpponentTables scene={scene} club={club} matches={matches} onLead={lead} />
          <ClubMatches ref={list} scene={scene} club={club} matches={matches} asked={asked} />
        </>
      )}
    </section>
  )
}

interface MatchFiguresProps {
  readonly scene: ArchiveScene
  readonly club: ClubId
  readonly matches: readonly ArchiveMatch[]
  readonly onLead: (change: Partial<Narrowing>, label?: string) => void
}

function MatchFigures({scene, club, matches, onLead}: MatchFiguresProps) {
  const {messages, language} = scene
  const {table} = messages
  const words = journeyWords[language]
  const record = useMemo(() => recordOf(matches, club), [matches, club])
  const figure = (n: number) => formatNumber(language, n)
  const {goalsFor, goalsAgainst, biggestWins, longestUnbeaten, unknown} = record
  const [biggest] = biggestWins
  const widest = biggest && asClubSees(biggest, club).goals
  const outcomes = (['won', 'drawn', 'lost', 'unknown'] as const).filter(
    (outcome) => outcome !== 'unknown' || unknown.length > 0,
  )
  return (
    <>
      {outcomes.map((outcome) => (
        <Figure
          key={outcome}
          label={outcome === 'unknown' ? words.unknown : table.columns[outcome].full}
          value={figure(record[outcome].length)}
          none={record[outcome].length === 0}
          onClick={() => {
            onLead({result: outcome})
          }}
        />
      ))}
      <Figure
        label={words.goals}
        value={`${figure(goalsFor)}–${figure(goalsAgainst)}`}
        none={record.played.length === 0}
        onClick={() => {
          onLead({result: 'known'})
        }}
      />
      <Figure
        label={words.biggestWin}
        value={widest ? formatScore(widest) : '–'}
        none={!widest}
        onClick={() => {
          onLead({among: new Set(biggestWins)}, words.biggestWin)
        }}
      />
      <Figure
        label={words.unbeaten}
        value={figure(longestUnbeaten.length)}
        none={longestUnbeaten.length === 0}
        onClick={() => {
          onLead({among: new Set(longestUnbeaten)}, words.unbeaten)
        }}
      />
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly none: boolean
  readonly onClick: () => void
}

/** A number with what it counts; one that stands for something is a button that leads there. */
function Figure({label, value, none, onClick, ...expanded}: FigureProps) {
  const content = (
    <>
      <span className="value">{value}</span> <span className="label">{label}</span>
    </>
  )
  return (
    <li>
      {none ? (
        <span className="figure none">{content}</span>
      ) : (
        <button type="button" className="figure" onClick={onClick} {...expanded}>
          {content}
        </button>
      )}
    </li>
  )
}
