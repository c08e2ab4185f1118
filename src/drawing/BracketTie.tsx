import {describeTie} from '../i18n/describeTie.ts'
import {type PlacedColumn, type PlacedLink, type PlacedTie} from '../layout/bracket.ts'
import {bracketSizes} from '../layout/bracketSizes.ts'
import type {FacedTie} from './bracketFace.ts'
import type {Scene} from './scene.ts'
import {tieHooks, type SlotFace} from './tieFace.ts'

const {row, margin} = bracketSizes
const baseline = 18

interface BracketTieProps {
  readonly scene: Scene
  readonly placed: PlacedTie
  readonly column: PlacedColumn
  readonly faced: FacedTie
  readonly link: PlacedLink | undefined
}

/**
 * Two ruled rows: name, seed, then the legs, the aggregate and the shoot-out in columns. Large brackets have a thousand
 * of them, so each is as few elements as its hooks allow: a line of text a row.
 */
export function BracketTie({scene, placed, column, faced, link}: BracketTieProps) {
  const {tie, caption, slots} = faced
  return (
    <>
      {link && (
        <path
          className="link"
          d={link.path}
          data-link-from={link.from}
          data-link-to={link.to}
          aria-hidden="true"
        />
      )}
      <a className="tie" href={scene.tieAddress(tie.id)} {...tieHooks(tie)}>
        {/* The link is named by what is in it: its box says the sentence, its letters and figures are for the eye. */}
        <rect
          className="hit"
          role="img"
          aria-label={describeTie({...scene, spoken: true}, tie)}
          x={placed.x - margin}
          y={placed.y}
          width={column.width + 2 * margin}
          height={2 * row}
        />
        <Line scene={scene} slot={slots[0]} x={placed.x} y={placed.y} column={column} />
        <Line scene={scene} slot={slots[1]} x={placed.x} y={placed.y + row} column={column} />
        {caption && (
          <text
            className="caption"
            aria-hidden="true"
            x={placed.x + column.width}
            y={placed.y + 2 * row + 16}
          >
            {caption}
          </text>
        )}
      </a>
    </>
  )
}

interface LineProps {
  readonly scene: Scene
  readonly slot: SlotFace
  readonly x: number
  readonly y: number
  readonly column: PlacedColumn
}

function Line({scene, slot, x, y, column}: LineProps) {
  const {figures} = column
  const {club} = slot
  const base = y + baseline
  const legX = (leg: number) => x + (figures.legs[leg] ?? 0)
  return (
    <text
      className={slot.winner ? 'row winner' : club ? 'row' : 'row open'}
      x={x + 26}
      y={base}
      lang={club ? scene.nameLanguage(club) : undefined}
      aria-hidden="true"
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
            <tspan key={`mark-${index}`} className="sign" x={legX(index) + 6} y={base - 5}>
              {leg.mark}
            </tspan>
          ),
      )}
      {slot.aggregateMark && (
        <tspan className="sign" x={x + figures.aggregate + 6} y={base - 5}>
          {slot.aggregateMark}
        </tspan>
      )}
    </text>
  )
}
