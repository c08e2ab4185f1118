import {memo} from 'react'
import {bracketSizes, type PlacedTie} from '../layout/bracket.ts'
import type {BracketFace} from './bracketFace.ts'
import {flagOf} from './flags.ts'
import type {Scene} from './scene.ts'

interface BracketFlagsProps {
  readonly scene: Scene
  readonly face: BracketFace
  readonly ties: readonly PlacedTie[]
}

/** The flags of all lines. Apart from the ties, since to decode a flag takes a browser as long as to draw ten ties. */
export const BracketFlags = memo(function BracketFlags({scene, face, ties}: BracketFlagsProps) {
  return (
    <g aria-hidden="true">
      {ties.flatMap(({id, x, y}) =>
        (face.ties.get(id)?.slots ?? []).map(({slot, club}) => {
          const flag = club && flagOf(scene.associationOf(club))
          const top = y + slot * bracketSizes.row + 7
          return flag && <image key={`${id} ${slot}`} href={flag} x={x} y={top} width="18" height="12" />
        }),
      )}
    </g>
  )
})
