import {bracketSizes, type PlacedColumn, type PlacedTie} from '../layout/bracket.ts'
import type {BracketFace} from './bracketFace.ts'
import {flagOf} from './flags.ts'
import type {SlotFace, TieFace} from './tieFace.ts'

const {row, margin} = bracketSizes
const baseline = 18

interface BracketTieProps {
  readonly placed: PlacedTie
  readonly column: PlacedColumn
  readonly face: TieFace
  readonly look: BracketFace
  readonly href: string
}

/**
 * Two ruled rows: flag, name, seed, then the legs, the aggregate and the shoot-out in columns. Large brackets have a
 * thousand of them, so each is as few elements as its hooks allow: a band, a line of text and a flag a row.
 */
export function BracketTie({placed, column, face, look, href}: BracketTieProps) {
  const {tie} = face
  return (
    <a
      className="tie"
      href={href}
      aria-label={face.sentence}
      data-tie={tie.id}
      data-stage={tie.stage}
      data-winner={(tie.winner !== null && face.slots[tie.winner].club) || ''}
      data-decided-by={tie.decision.by === 'open' ? '' : tie.decision.by}
    >
      {face.slots.map((slot) => (
        <Line key={slot.slot} slot={slot} x={placed.x} y={placed.y + slot.slot * row} column={column} look={look} />
      ))}
      {face.caption && (
        <text className="caption" x={placed.x + column.width} y={placed.y + 2 * row + 16}>
          {face.caption}
        </text>
      )}
    </a>
  )
}

interface LineProps {
  readonly slot: SlotFace
  readonly x: number
  readonly y: number
  readonly column: PlacedColumn
  readonly look: BracketFace
}

function Line({slot, x, y, column, look}: LineProps) {
  const {figures, width} = column
  const {club} = slot
  const base = y + baseline
  const flag = club ? flagOf(look.associationOf(club)) : null
  const legX = (leg: number) => x + (figures.legs[leg] ?? 0)
  return (
    <>
      <rect className="band" x={x - margin} y={y} width={width + 2 * margin} height={row} rx="3" />
      <text
        className={slot.winner ? 'slot winner' : club ? 'slot' : 'slot open'}
        x={x + 26}
        y={base}
        lang={club ? look.nameLanguage(club) : undefined}
        data-slot={slot.slot}
        data-club={club ?? ''}
      >
        {slot.name}
        {slot.seed !== null && (
          <tspan className="seed" dx="7">
            {slot.seed}
          </tspan>
        )}
        {slot.legs.map((leg, index) => (
          <tspan key={index} className="figure" x={legX(index)} data-leg={index + 1}>
            {leg.text}
          </tspan>
        ))}
        {slot.aggregate !== null && (
          <tspan className="figure total" x={x + figures.aggregate} data-aggregate="">
            {slot.aggregate}
          </tspan>
        )}
        {slot.penalties !== null && (
          <tspan className="figure penalties" x={x + figures.penalties} data-penalties="">
            {slot.penalties}
          </tspan>
        )}
        {slot.legs.map(
          (leg, index) =>
            leg.mark && (
              <tspan key={`mark-${index}`} className="mark" x={legX(index) + 6} y={base - 5}>
                {leg.mark}
              </tspan>
            ),
        )}
        {slot.aggregateMark && (
          <tspan className="mark" x={x + figures.aggregate + 6} y={base - 5}>
            {slot.aggregateMark}
          </tspan>
        )}
      </text>
      {flag !== null && <image className="flag" href={flag} x={x} y={y + 7} width="18" height="12" />}
    </>
  )
}
