import {Fragment, memo, type ReactNode} from 'react'
import type {BracketLayout, PlacedGroup, PlacedLink, PlacedTie} from '../layout/bracket.ts'
import {bracketSizes} from '../layout/bracketSizes.ts'
import type {BracketFace} from './bracketFace.ts'
import {BracketChampion} from './BracketChampion.tsx'
import {BracketFlags} from './BracketFlags.tsx'
import {BracketGroup} from './BracketGroup.tsx'
import {BracketRun} from './BracketRun.tsx'
import type {Scene} from './scene.ts'
import {bracketStyles} from './styles.ts'

interface BracketDrawingProps {
  readonly scene: Scene
  readonly layout: BracketLayout
  readonly face: BracketFace
  /** Draw what begins above this height in px; a very large tree is drawn from the top in several steps. */
  readonly until: number
  readonly flags: boolean
  /** What lies behind all of it. */
  readonly bands?: ReactNode
  /** Without its style, which stands around it already. */
  readonly bare?: boolean
}

/** Ties of a round are drawn, and lit, in runs of so many: what is out of sight can wait. */
const runLength = 8

/**
 * The tree: a column for each round, a link for each tie, lines between them. SVG primitives only, and its own style.
 * Which clubs are lit is not its business: that is set on what stands.
 */
export const BracketDrawing = memo(function BracketDrawing({
  scene,
  layout,
  face,
  until,
  flags,
  bands,
  bare,
}: BracketDrawingProps) {
  const {width, height, columns, rounds, ties, groups, links, champions} = layout
  const boxes = boxesOf(layout, face)
  const linkOf = new Map<string, PlacedLink>(links.map((link) => [link.from, link]))
  return (
    <svg
      className="cuadro-bracket"
      data-drawing="bracket"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={face.title}
    >
      {!bare && <style>{bracketStyles}</style>}
      {bands}
      <path className="rule" d={rulesPath(layout, boxes)} aria-hidden="true" />
      <path className="hairline" d={hairlinesPath(boxes)} aria-hidden="true" />
      {flags && <BracketFlags scene={scene} face={face} ties={ties} groups={groups} />}
      {columns.map((column, index) => (
        <Fragment key={column.x}>
          {rounds
            .filter((round) => round.column === index)
            .map(({stage, y}) => {
              const {where, name, dates} = face.rounds.get(stage) ?? {}
              return (
                <Fragment key={y}>
                  {where && (
                    <text className="zone" x={column.x} y={y + 1}>
                      {where}
                    </text>
                  )}
                  <text className="round" x={column.x} y={y + 20} role="heading" aria-level={3}>
                    {name}
                  </text>
                  <text className="dates" x={column.x + column.width} y={y + 20}>
                    {dates}
                  </text>
                </Fragment>
              )
            })}
          {inRuns(ties.filter((tie) => tie.column === index && tie.y < until)).map((run) => (
            <BracketRun
              key={run[0]?.id}
              scene={scene}
              face={face}
              column={column}
              ties={run}
              linkOf={linkOf}
            />
          ))}
        </Fragment>
      ))}
      {groups.map((placed) => {
        const faced = face.groups.get(placed.id)
        const column = columns[placed.column]
        return (
          faced &&
          column && (
            <BracketGroup
              key={placed.id}
              scene={scene}
              placed={placed}
              column={column}
              face={faced}
              links={links.filter(({from}) => from === placed.id)}
            />
          )
        )
      })}
      {face.champions.map((champion, index) => {
        const placed = champions[index]
        return placed && <BracketChampion key={champion.club} champion={champion} placed={placed} />
      })}
    </svg>
  )
})

function inRuns(ties: readonly PlacedTie[]): readonly (readonly PlacedTie[])[] {
  return ties.flatMap((_, index) => (index % runLength === 0 ? [ties.slice(index, index + runLength)] : []))
}

// One path for the rules of all boxes and rounds: a tie needs few elements, so that large brackets stay fast.
function rulesPath({rounds, columns}: BracketLayout, boxes: readonly Box[]): string {
  const under = rounds.map(({column, y}) => {
    const {x = 0, width = 0} = columns[column] ?? {}
    return `M${x},${y + 34.5}h${width}`
  })
  const around = boxes.map(
    ({x, y, width, rows}) => `M${x},${y}h${width}m0,${rows * bracketSizes.row}h${-width}`,
  )
  return [...under, ...around].join('')
}
function hairlinesPath(boxes: readonly Box[]): string {
  return boxes
    .flatMap(({x, y, width, rows}) =>
      Array.from({length: rows - 1}, (_, index) => `M${x},${y + (index + 1) * bracketSizes.row}h${width}`),
    )
    .join('')
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rows: number
}
function boxesOf({ties, groups, columns}: BracketLayout, face: BracketFace): readonly Box[] {
  const boxOf = ({x, y, column}: PlacedTie | PlacedGroup, rows: number): Box => {
    return {x, y, width: columns[column]?.width ?? 0, rows}
  }
  return [
    ...ties.map((tie) => boxOf(tie, 2)),
    ...groups.map((group) => boxOf(group, face.groups.get(group.id)?.rows.length ?? 0)),
  ]
}
