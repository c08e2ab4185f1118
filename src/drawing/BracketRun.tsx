import {memo} from 'react'
import type {PlacedColumn, PlacedLink, PlacedTie} from '../layout/bracket.ts'
import type {BracketFace} from './bracketFace.ts'
import {BracketTie} from './BracketTie.tsx'
import type {Scene} from './scene.ts'

interface BracketRunProps {
  readonly scene: Scene
  readonly face: BracketFace
  readonly column: PlacedColumn
  readonly ties: readonly PlacedTie[]
  readonly linkOf: ReadonlyMap<string, PlacedLink>
}

/** Some ties of a round, one under another, with the lines that leave them. */
export const BracketRun = memo(
  function BracketRun({scene, face, column, ties, linkOf}: BracketRunProps) {
    return (
      <g className="unit">
        {ties.map((placed) => {
          const faced = face.ties.get(placed.id)
          const link = linkOf.get(placed.id)
          return (
            faced && (
              <BracketTie
                key={placed.id}
                scene={scene}
                placed={placed}
                column={column}
                faced={faced}
                link={link}
              />
            )
          )
        })}
      </g>
    )
  },
  // The runs are cut anew whenever the tree is drawn further; those that have grown no more stay as they are. Another scene
  // has another face.
  (before, now) =>
    before.face === now.face && before.column === now.column && before.ties.length === now.ties.length,
)
