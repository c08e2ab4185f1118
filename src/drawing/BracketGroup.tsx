import {bracketSizes} from '../layout/bracketSizes.ts'
import type {PlacedColumn, PlacedGroup, PlacedLink} from '../layout/bracket.ts'
import type {GroupFace} from './bracketFace.ts'
import type {Scene} from './scene.ts'

const {row, margin} = bracketSizes

interface BracketGroupProps {
  readonly scene: Scene
  readonly placed: PlacedGroup
  readonly column: PlacedColumn
  readonly face: GroupFace
  readonly links: readonly PlacedLink[]
}

/** A group among the ties: its clubs in their final order, with their points. The whole table stands elsewhere. */
export function BracketGroup({scene, placed, column, face, links}: BracketGroupProps) {
  const {x, y, stage, group} = placed
  return (
    <g className="unit" role="group" aria-label={face.label} data-stage={stage} data-group={group}>
      {links.map((link) => (
        <path
          key={link.path}
          className="link"
          d={link.path}
          data-link-from={link.from}
          data-link-to={link.to}
          aria-hidden="true"
        />
      ))}
      {face.rows.map(({club, place, name, points, advances}, index) => (
        <g key={club} className="group-row" data-club={club} data-place={place}>
          <rect
            className="hit"
            x={x - margin}
            y={y + index * row}
            width={column.width + 2 * margin}
            height={row}
          />
          <text
            className={advances ? 'row winner' : 'row'}
            x={x + 26}
            y={y + index * row + 18}
            lang={scene.nameLanguage(club)}
          >
            {name}
            <tspan className="figure total" x={x + column.figures.total}>
              {points}
            </tspan>
          </text>
        </g>
      ))}
      {face.caption && (
        <text className="caption" aria-hidden="true" x={x + column.width} y={y + face.rows.length * row + 16}>
          {face.caption}
        </text>
      )}
    </g>
  )
}
