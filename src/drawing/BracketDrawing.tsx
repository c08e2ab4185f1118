import {Fragment, memo} from 'react'
import {bracketSizes, type BracketLayout, type PlacedColumn, type PlacedTie} from '../layout/bracket.ts'
import {Bands} from './Bands.tsx'
import type {BracketFace} from './bracketFace.ts'
import {BracketFlags} from './BracketFlags.tsx'
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
}

/** Ties of a round are drawn, and lit, in runs of so many: what is out of sight can wait. */
const runLength = 16

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
}: BracketDrawingProps) {
  const {width, height, columns, rounds, ties, champion} = layout
  const linkOf = new Map(layout.links.map((link) => [link.from, link]))
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
      <style>{bracketStyles}</style>
      <Bands />
      <path className="rule" d={rulesPath(layout)} aria-hidden="true" />
      <path className="hairline" d={hairlinesPath(ties, columns)} aria-hidden="true" />
      {flags && <BracketFlags scene={scene} face={face} ties={ties} />}
      {columns.map((column, index) => (
        <g key={column.x}>
          {rounds
            .filter((round) => round.column === index)
            .map((round) => (
              <Fragment key={round.stage}>
                <text className="round" x={column.x} y={round.y + 20} role="heading" aria-level={3}>
                  {face.rounds.get(round.stage)?.name}
                </text>
                <text className="dates" x={column.x + column.width} y={round.y + 20}>
                  {face.rounds.get(round.stage)?.dates}
                </text>
              </Fragment>
            ))}
          {inRuns(ties.filter((tie) => tie.column === index)).map(
            (run) =>
              run[0].y < until && (
                <BracketRun
                  key={run[0].id}
                  scene={scene}
                  face={face}
                  column={column}
                  ties={run}
                  linkOf={linkOf}
                />
              ),
          )}
        </g>
      ))}
      {champion && face.champion && (
        <g className="unit">
          <path className="link" d={champion.path} data-club={face.champion.club} aria-hidden="true" />
          <g
            className="champion"
            transform={`translate(${champion.x},${champion.y})`}
            data-club={face.champion.club}
          >
            <text className="champion-label" y="-22">
              {face.champion.label}
            </text>
            <text className="champion-name" y="9" lang={face.champion.lang}>
              {face.champion.name}
            </text>
            <text className="champion-label" y="32">
              {face.champion.title}
            </text>
          </g>
        </g>
      )}
    </svg>
  )
})

type Run = readonly [PlacedTie, ...PlacedTie[]]

function inRuns(ties: readonly PlacedTie[]): readonly Run[] {
  const runs: Run[] = []
  for (let start = 0; start < ties.length; start += runLength) {
    const [first, ...more] = ties.slice(start, start + runLength)
    if (first) runs.push([first, ...more])
  }
  return runs
}

// One path for the rules of all ties and rounds: a tie needs few elements, so that large brackets stay fast.
function rulesPath({ties, columns, rounds}: BracketLayout): string {
  const {row} = bracketSizes
  const widthOf = (column: number) => columns[column]?.width ?? 0
  const under = rounds.map(({column, y}) => `M${columns[column]?.x ?? 0},${y + 34.5}h${widthOf(column)}`)
  const around = ties.map(
    ({x, y, column}) => `M${x},${y}h${widthOf(column)}m0,${2 * row}h${-widthOf(column)}`,
  )
  return [...under, ...around].join('')
}
function hairlinesPath(ties: readonly PlacedTie[], columns: readonly PlacedColumn[]): string {
  return ties.map(({x, y, column}) => `M${x},${y + bracketSizes.row}h${columns[column]?.width ?? 0}`).join('')
}
