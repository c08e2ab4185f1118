import {memo} from 'react'
import {bracketSizes, type BracketLayout, type PlacedColumn, type PlacedTie} from '../layout/bracket.ts'
import type {TieId} from '../season/ids.ts'
import {BandPatterns} from './BandPatterns.tsx'
import {BracketTie} from './BracketTie.tsx'
import type {BracketFace} from './bracketFace.ts'
import {bracketStyles} from './styles.ts'

interface BracketDrawingProps {
  readonly layout: BracketLayout
  readonly face: BracketFace
  readonly tieAddress: (tie: TieId) => string
}

/**
 * The tree: a column for each round, a link for each tie, lines between them. SVG primitives only, and its own style.
 * Which clubs are lit is not its business: `data-emphasis` is set on what stands.
 */
export const BracketDrawing = memo(function BracketDrawing({layout, face, tieAddress}: BracketDrawingProps) {
  const {width, height, columns, rounds, ties, links, champion} = layout
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
      <BandPatterns width={Math.max(0, ...columns.map((column) => column.width)) + 2 * bracketSizes.margin} />
      <g aria-hidden="true">
        <path className="rule" d={rulesPath(ties, columns)} />
        <path className="hairline" d={hairlinesPath(ties, columns)} />
        {links.map((link) => (
          <path
            key={link.from}
            className="link"
            d={link.path}
            data-link-from={link.from}
            data-link-to={link.to}
          />
        ))}
        {champion && <path className="link" d={champion.path} data-club={face.champion?.club} />}
      </g>
      {columns.map((column, index) => (
        <g key={column.x}>
          {rounds
            .filter((round) => round.column === index)
            .map((round) => (
              <g key={round.stage} transform={`translate(${column.x},${round.y})`}>
                <text className="round" y="20" role="heading" aria-level={3}>
                  {face.rounds.get(round.stage)?.name}
                </text>
                <text className="dates" x={column.width} y="20">
                  {face.rounds.get(round.stage)?.dates}
                </text>
                <path className="rule" d={`M0,34.5H${column.width}`} aria-hidden="true" />
              </g>
            ))}
          {ties
            .filter((tie) => tie.column === index)
            .map((tie) => {
              const tieFace = face.ties.get(tie.id)
              return (
                tieFace && (
                  <BracketTie
                    key={tie.id}
                    placed={tie}
                    column={column}
                    face={tieFace}
                    look={face}
                    href={tieAddress(tie.id)}
                  />
                )
              )
            })}
        </g>
      ))}
      {champion && face.champion && (
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
      )}
    </svg>
  )
})

// One path for the rules of all ties: a tie needs few elements, so that large brackets stay fast.
function rulesPath(ties: readonly PlacedTie[], columns: readonly PlacedColumn[]): string {
  const {row} = bracketSizes
  return ties
    .map(({x, y, column}) => {
      const width = columns[column]?.width ?? 0
      return `M${x},${y}h${width}M${x},${y + 2 * row}h${width}`
    })
    .join('')
}
function hairlinesPath(ties: readonly PlacedTie[], columns: readonly PlacedColumn[]): string {
  return ties
    .map(({x, y, column}) => `M${x},${y + bracketSizes.row}h${columns[column]?.width ?? 0}`)
    .join('')
}
