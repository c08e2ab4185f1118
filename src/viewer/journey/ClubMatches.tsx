import {journeyWords} from '../../i18n/journeyWords.ts'
import {useMemo, useState, type Ref} from 'react'
import type {ArchiveMatch} from '../../archive/archiveMatch.ts'
import {matchKeys, matchRecords} from '../../archive/matchRecords.ts'
import {
  asClubSees,
  everyMatch,
  grounds,
  narrow,
  resultChoices,
  sortMatches,
  type ClubMatch,
  type MatchOrder,
  type Narrowing,
} from '../../archive/narrow.ts'
import {dataFile, dataFormats} from '../../export/dataset.ts'
import {collatorOf, seasonLabel} from '../../i18n/format.ts'
import type {ClubId} from '../../season/ids.ts'
import {ClubMatchRow} from './ClubMatchRow.tsx'
import {download} from '../takeAway/download.ts'
import {NarrowingSelect} from './NarrowingSelect.tsx'
import {SortHeader} from '../SortHeader.tsx'
import {nameOf, type ArchiveScene} from './traces.ts'

interface ClubMatchesProps {
  readonly ref: Ref<HTMLElement>
  readonly scene: ArchiveScene
  readonly club: ClubId
  readonly matches: readonly ArchiveMatch[]
  /** What a number elsewhere asks for, and how that is called where the selects cannot say it. */
  readonly asked: {readonly to: Narrowing; readonly label: string | null} | null
}

interface Shown {
  readonly narrowing: Narrowing
  readonly label: string | null
}

/** All matches of a club, to be sorted, narrowed and saved. Drawn when it is opened or asked for. */
export function ClubMatches({ref, scene, club, matches, asked}: ClubMatchesProps) {
  const {messages} = scene
  const [isOpen, setOpen] = useState(false)
  const [answered, setAnswered] = useState(asked)
  const [shown, setShown] = useState<Shown>({narrowing: everyMatch, label: null})
  if (asked !== null && asked !== answered) {
    setAnswered(asked)
    setShown({narrowing: asked.to, label: asked.label})
    setOpen(true)
  }
  return (
    <section ref={ref} className="club-matches">
      <details
        className="folded"
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary>
          <h4>{messages.matches.all}</h4>
        </summary>
        {isOpen && <Opened {...{scene, club, matches, shown}} onChange={setShown} />}
      </details>
    </section>
  )
}

interface OpenedProps {
  readonly scene: ArchiveScene
  readonly club: ClubId
  readonly matches: readonly ArchiveMatch[]
  readonly shown: Shown
  readonly onChange: (shown: Shown) => void
}

function Opened({scene, club, matches, shown, onChange}: OpenedProps) {
  const {messages, language} = scene
  const words = journeyWords[language]
  const [sorting, setSorting] = useState<{order: MatchOrder; reversed: boolean}>({
    order: 'date',
    reversed: false,
  })
  const seen = useMemo(() => matches.map((match) => asClubSees(match, club)), [matches, club])
  const {compare} = collatorOf(language)
  const opponentName = (id: ClubId | null) => (id === null ? words.opponentUnknown : nameOf(scene, id).text)
  const {narrowing, label} = shown
  const rows = sortMatches(narrow(seen, narrowing), sorting, (a, b) =>
    compare(opponentName(a), opponentName(b)),
  )
  const unknown = seen.filter(({outcome}) => outcome === 'unknown').length

  const change = (to: Partial<Narrowing>) => {
    onChange({narrowing: {...narrowing, ...to}, label})
  }
  const sort = (order: MatchOrder) => ({
    sorted:
      sorting.order !== order
        ? undefined
        : (order === 'goals') === sorting.reversed
          ? ('ascending' as const)
          : ('descending' as const),
    onSort: () => {
      setSorting({order, reversed: sorting.order === order && !sorting.reversed})
    },
  })
  return (
    <>
      <p className="note">
        {messages.sentences([words.counting, ...(unknown > 0 ? [words.countingUnknown(unknown)] : [])])}
      </p>
      <div className="narrowing">
        <Narrowings {...{scene, seen, narrowing, opponentName}} onChange={change} />
        <p role="status">{words.shown(rows.length, seen.length)}</p>
        {label !== null && <p className="among">{label}</p>}
        {narrowing !== everyMatch && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onChange({narrowing: everyMatch, label: null})
            }}
          >
            {words.showAll}
          </button>
        )}
        <span className="save">
          {dataFormats.map((format) => (
            <button
              key={format}
              type="button"
              className="text-button"
              onClick={() => {
                const records = matchRecords(rows, club, opponentName)
                download(dataFile(format, {name: club, keys: matchKeys, records}))
              }}
            >
              {words.save(format)}
            </button>
          ))}
        </span>
      </div>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="scroll">
          <table className="archive-table match-table sortable">
            <caption className="unseen">
              {messages.labelled(opponentName(club), messages.matches.all)}
            </caption>
            <thead>
              <tr>
                <SortHeader label={messages.matches.date} {...sort('date')} />
                <SortHeader label={words.opponent} {...sort('opponent')} />
                <SortHeader label={words.goals} {...sort('goals')} />
                <SortHeader label={words.result} {...sort('result')} />
                <th scope="col">{words.ground}</th>
                <th scope="col">{words.season}</th>
                <th scope="col">{messages.matches.stage}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ClubMatchRow key={`${row.match.season} ${row.match.id}`} scene={scene} seen={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

interface NarrowingsProps {
  readonly scene: ArchiveScene
  readonly seen: readonly ClubMatch[]
  readonly narrowing: Narrowing
  readonly opponentName: (id: ClubId | null) => string
  readonly onChange: (change: Partial<Narrowing>) => void
}

function Narrowings({scene, seen, narrowing, opponentName, onChange}: NarrowingsProps) {
  const {messages, language} = scene
  const words = journeyWords[language]
  const {match} = messages
  const {compare} = collatorOf(language)
  const seasons = [...new Set(seen.map((row) => row.match.season))]
  const opponents = [...new Set(seen.map(({opponent}) => opponent))].sort((a, b) =>
    compare(opponentName(a), opponentName(b)),
  )
  return (
    <>
      <NarrowingSelect
        {...{label: words.season, all: words.everything, value: narrowing.season}}
        options={seasons.map((season) => [season, seasonLabel(language, season)])}
        onChange={(season) => {
          onChange({season})
        }}
      />
      <NarrowingSelect<ClubId | 'unknown'>
        {...{label: words.opponent, all: words.everything, value: narrowing.opponent}}
        options={opponents.map((opponent) => [opponent ?? 'unknown', opponentName(opponent)])}
        onChange={(opponent) => {
          onChange({opponent})
        }}
      />
      <NarrowingSelect
        {...{label: words.ground, all: words.everything, value: narrowing.ground}}
        options={grounds.map((ground) => [ground, match[ground]])}
        onChange={(ground) => {
          onChange({ground})
        }}
      />
      <NarrowingSelect
        {...{label: words.result, all: words.everything, value: narrowing.result}}
        options={resultChoices.map((result) => [
          result,
          result === 'known' || result === 'uncounted' ? words[result] : words.outcomes[result],
        ])}
        onChange={(result) => {
          onChange({result})
        }}
      />
    </>
  )
}
