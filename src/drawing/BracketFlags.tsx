import {memo} from 'react'
import type {PlacedGroup, PlacedTie} from '../layout/bracket.ts'
import {bracketSizes} from '../layout/bracketSizes.ts'
import type {BracketFace} from './bracketFace.ts'
import {flagOf} from './flags.ts'
import type {Scene} from './scene.ts'

interface BracketFlagsProps {
  readonly scene: Scene
  readonly face: BracketFace
  readonly ties: readonly PlacedTie[]
  readonly groups: readonly PlacedGroup[]
}

/**
 * The flags of all rows, and over them what dims those of clubs that are not lit. Apart from the ties, since to decode a
 * flag takes a browser as long as to draw ten ties.
 */
export const BracketFlags = memo(function BracketFlags({scene, face, ties, groups}: BracketFlagsProps) {
  const boxes = [
    ...ties.map((tie) => ({...tie, clubs: face.ties.get(tie.id)?.slots.map(({club}) => club)})),
    ...groups.map((group) => ({...group, clubs: face.groups.get(group.id)?.rows.map(({club}) => club)})),
  ]
  return (
    <g aria-hidden="true">
      {boxes.flatMap(({id, x, y, clubs = []}) =>
        clubs.map((club, index) => {
          const flag = club && flagOf(scene.associationOf(club))
          const top = y + index * bracketSizes.row + 7
          return flag && <image key={`${id} ${index}`} href={flag} x={x} y={top} width="18" height="12" />
        }),
      )}
      <path className="veil" />
    </g>
  )
})
