import {Fragment, useId, useState} from 'react'
import type {ClubName} from '../../archive/clubs.ts'
import {
  honourKinds,
  sortHonours,
  type HonourKind,
  type Honours,
  type HonoursOrder,
} from '../../archive/honours.ts'
import {Flag} from '../../drawing/Flag.tsx'
import {collatorOf, formatNumber, seasonLabel} from '../../i18n/format.ts'
import type {Association, SeasonId} from '../../season/ids.ts'
import type {FormatAddress} from '../makeScene.ts'
import {SortHeader} from '../SortHeader.tsx'
import {useViewer} from '../state/StoreContext.tsx'

interface HonoursTableProps<Of extends string> {
  readonly caption: string
  readonly nameColumn: string
  readonly honours: readonly Honours<Of>[]
  readonly nameOf: (of: Of) => ClubName
  readonly flagOf: (of: Of) => Association | undefined
  readonly addressOf: FormatAddress
}

/** A table that its columns sort; each number opens the list of its seasons. */
export function HonoursTable<Of extends string>({
  caption,
  nameColumn,
  honours,
  nameOf,
  flagOf,
  addressOf,
}: HonoursTableProps<Of>) {
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  const [sorting, setSorting] = useState<{order: HonoursOrder; reversed: boolean}>({
    order: 'titles',
    reversed: false,
  })
  const [opened, setOpened] = useState<{of: Of; kind: HonourKind} | null>(null)
  const behind = useId()
  const columns: readonly (readonly [HonoursOrder, string])[] = [
    ['name', nameColumn],
    ...honourKinds.map((kind) => [kind, messages.honours[kind]] as const),
    ['lastTitle', messages.honours.lastTitle],
  ]
  const collator = collatorOf(language)
  const rows = sortHonours(honours, sorting, (a, b) => collator.compare(nameOf(a).text, nameOf(b).text))
  const links = (seasons: readonly SeasonId[]) =>
    seasons.map((season) => (
      <Fragment key={season}>
        <a href={addressOf({season, data: null})} data-season={season}>
          {seasonLabel(language, season)}
        </a>{' '}
      </Fragment>
    ))

  return (
    <div className="scroll">
      <table className="honours-table sortable">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(([order, label]) => (
              <SortHeader
                key={order}
                label={label}
                sorted={sorting.order !== order ? undefined : directionOf(order, sorting.reversed)}
                onSort={() => {
                  setSorting({order, reversed: sorting.order === order && !sorting.reversed})
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const {of} = row
            const name = nameOf(of)
            const shown = opened?.of === of ? opened.kind : null
            return (
              <Fragment key={of}>
                <tr>
                  <th scope="row">
                    <div className="named">
                      <Flag association={flagOf(of)} />
                      <span lang={name.lang === language ? undefined : name.lang}>{name.text}</span>
                    </div>
                  </th>
                  {honourKinds.map((kind) => (
                    <td key={kind}>
                      <Count
                        n={row[kind].length}
                        label={messages.series([name.text, messages.honours[kind]])}
                        behind={shown === kind ? behind : null}
                        onToggle={() => {
                          setOpened(shown === kind ? null : {of, kind})
                        }}
                      />
                    </td>
                  ))}
                  <td>{links(row.titles.slice(-1))}</td>
                </tr>
                {shown !== null && (
                  <tr id={behind} className="behind">
                    <td colSpan={columns.length}>
                      <span className="label">{messages.labelled(messages.honours[shown], '')}</span>{' '}
                      {links(row[shown])}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Names begin with A, numbers with the highest, seasons with the latest. */
const directionOf = (order: HonoursOrder, reversed: boolean) =>
  (order === 'name') === reversed ? 'descending' : 'ascending'

interface CountProps {
  readonly n: number
  /** What is counted. */
  readonly label: string
  /** The id of the seasons behind the number, where they are shown. */
  readonly behind: string | null
  readonly onToggle: () => void
}

function Count({n, label, behind, onToggle}: CountProps) {
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  const figure = formatNumber(language, n)
  if (n === 0) return <span className="none">{figure}</span>
  return (
    <button
      type="button"
      aria-label={messages.labelled(label, figure)}
      aria-expanded={behind !== null}
      aria-controls={behind ?? undefined}
      onClick={onToggle}
    >
      {figure}
    </button>
  )
}
