import {journeyWords} from '../../i18n/journeyWords.ts'
import {useState, type ReactNode} from 'react'
import type {ArchiveMatch} from '../../archive/archiveMatch.ts'
import type {Narrowing} from '../../archive/narrow.ts'
import {recordsAgainst, type ClubRecord, type RecordAgainst} from '../../archive/record.ts'
import {Flag} from '../../drawing/Flag.tsx'
import {associationName} from '../../i18n/associations.ts'
import {collatorOf, formatNumber} from '../../i18n/format.ts'
import type {Association, ClubId} from '../../season/ids.ts'
import {SortHeader} from '../SortHeader.tsx'
import {nameOf, type ArchiveScene} from './traces.ts'

interface OpponentTablesProps {
  readonly scene: ArchiveScene
  readonly club: ClubId
  readonly matches: readonly ArchiveMatch[]
  readonly onLead: (change: Partial<Narrowing>, label?: string) => void
}

/** The record of a club by its opponents, and by their associations. */
export function OpponentTables({scene, club, matches, onLead}: OpponentTablesProps) {
  const {messages, clubs, language} = scene
  const {clubs: columns} = messages
  const words = journeyWords[language]
  const associationOf = (id: ClubId) => clubs.get(id)?.association
  return (
    <>
      <Folded title={words.byOpponent}>
        {() => (
          <RecordTable<ClubId>
            scene={scene}
            caption={words.byOpponent}
            nameColumn={words.opponent}
            records={recordsAgainst(matches, club, (opponent) => opponent)}
            nameOf={(opponent) => nameOf(scene, opponent)}
            flagOf={associationOf}
            onLead={(opponent, result) => {
              onLead({opponent: opponent ?? 'unknown', result})
            }}
          />
        )}
      </Folded>
      <Folded title={words.byAssociation}>
        {() => (
          <RecordTable<Association>
            scene={scene}
            caption={words.byAssociation}
            nameColumn={columns.association}
            records={recordsAgainst(matches, club, associationOf)}
            nameOf={(code) => ({text: associationName(language, code), lang: undefined})}
            flagOf={(code) => code}
            onLead={(code, result, played, name) => {
              onLead({result, among: new Set(played)}, code === null ? words.opponentUnknown : name)
            }}
          />
        )}
      </Folded>
    </>
  )
}

/** What is drawn only when it is opened. */
function Folded({title, children}: {readonly title: string; readonly children: () => ReactNode}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="folded"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h4>{title}</h4>
      </summary>
      {isOpen && children()}
    </details>
  )
}

const outcomes = ['won', 'drawn', 'lost', 'unknown'] as const
const orders = ['name', 'all', ...outcomes, 'goals'] as const
type Order = (typeof orders)[number]

interface RecordTableProps<Of extends string> {
  readonly scene: ArchiveScene
  readonly caption: string
  readonly nameColumn: string
  readonly records: readonly RecordAgainst<Of>[]
  readonly nameOf: (of: Of) => {readonly text: string; readonly lang: string | undefined}
  readonly flagOf: (of: Of) => Association | undefined
  readonly onLead: (
    of: Of | null,
    result: Narrowing['result'],
    matches: readonly ArchiveMatch[],
    name: string,
  ) => void
}

/** A row for each opponent, most matches first; each number leads to its matches. */
function RecordTable<Of extends string>({
  scene: {messages, language},
  caption,
  nameColumn,
  records,
  nameOf,
  flagOf,
  onLead,
}: RecordTableProps<Of>) {
  const {views} = messages
  const words = journeyWords[language]
  const [sorting, setSorting] = useState<{order: Order; reversed: boolean}>({order: 'all', reversed: false})
  const {compare} = collatorOf(language)
  const titles: Record<Order, string> = {
    name: nameColumn,
    all: views.matches,
    won: words.outcomes.won,
    drawn: words.outcomes.drawn,
    lost: words.outcomes.lost,
    unknown: words.outcomes.unknown,
    goals: words.goals,
  }
  const rows = records.map(({of, record}) => ({
    ...{of, record},
    name: of === null ? {text: words.opponentUnknown, lang: undefined} : nameOf(of),
    all: [...record.played, ...record.unknown],
  }))
  type Row = (typeof rows)[number]
  const amount = {
    all: (row: Row) => row.all.length,
    won: (row: Row) => row.record.won.length,
    drawn: (row: Row) => row.record.drawn.length,
    lost: (row: Row) => row.record.lost.length,
    unknown: (row: Row) => row.record.unknown.length,
    goals: (row: Row) => row.record.goalsFor - row.record.goalsAgainst,
  }
  const by = (order: Order) => (a: Row, b: Row) =>
    order === 'name' ? compare(a.name.text, b.name.text) : amount[order](b) - amount[order](a)
  const sorted = rows.toSorted(
    (a, b) => (sorting.reversed ? -1 : 1) * by(sorting.order)(a, b) || by('all')(a, b) || by('name')(a, b),
  )
  const columns = orders.filter((order) => order !== 'unknown' || rows.some((row) => amount.unknown(row) > 0))
  const cellOf = (order: Exclude<Order, 'name'>, record: ClubRecord, all: readonly ArchiveMatch[]) => {
    if (order === 'goals') {
      const {played, goalsFor, goalsAgainst} = record
      const text = `${formatNumber(language, goalsFor)}–${formatNumber(language, goalsAgainst)}`
      return {text, matches: played, result: 'known'} as const
    }
    const matches = order === 'all' ? all : record[order]
    return {text: formatNumber(language, matches.length), matches, result: order === 'all' ? null : order}
  }
  const direction = (order: Order) =>
    order !== sorting.order ? undefined : (order === 'name') === sorting.reversed ? 'descending' : 'ascending'
  return (
    <div className="scroll">
      <table className="archive-table sortable">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((order) => (
              <SortHeader
                key={order}
                label={titles[order]}
                sorted={direction(order)}
                onSort={() => {
                  setSorting({order, reversed: sorting.order === order && !sorting.reversed})
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({of, record, name, all}) => (
            <tr key={of}>
              <th scope="row">
                <div className="named">
                  <Flag association={of === null ? undefined : flagOf(of)} />
                  <span lang={name.lang}>{name.text}</span>
                </div>
              </th>
              {columns.map((order) => {
                if (order === 'name') return null
                const cell = cellOf(order, record, all)
                return (
                  <td key={order}>
                    {cell.matches.length === 0 ? (
                      <span className="none">{cell.text}</span>
                    ) : (
                      <button
                        type="button"
                        aria-label={messages.labelled(messages.series([name.text, titles[order]]), cell.text)}
                        onClick={() => {
                          onLead(of, cell.result, all, name.text)
                        }}
                      >
                        {cell.text}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
