import type {Scene} from '../drawing/scene.ts'
import type {BoxId} from '../layout/bracket.ts'
import type {CardBox, CardTree} from '../layout/cardTree.ts'
import type {ClubId} from '../season/ids.ts'
import {CardBoxDrawing} from './CardBoxDrawing.tsx'
import {afterTotal, type CardFace} from './cardFace.ts'
import type {FlagSource} from './cardLook.ts'
import {CardText, fittingSize} from './CardText.tsx'

interface CardTreeDrawingProps {
  readonly scene: Scene
  readonly face: CardFace
  readonly tree: CardTree
  readonly flagOf: FlagSource
  readonly headingY: number
  /** Where each champion's name ends, in the order of the champions that won in a box. */
  readonly champions: readonly {readonly box: BoxId; readonly x: number; readonly y: number}[]
  /** Where the line from the final goes up to the name. */
  readonly riserX: number
}

/** The last rounds: ruled rows, lines between them, and the champion's way as one unbroken line up to the name. */
export function CardTreeDrawing({
  scene,
  face,
  tree,
  flagOf,
  headingY,
  champions,
  riserX,
}: CardTreeDrawingProps) {
  const {row, columns, boxes, links} = tree
  const winners = new Set(face.champions.map(({club}) => club))
  const won = (club: ClubId | null) => club !== null && winners.has(club)
  const clubIn = (box: CardBox | undefined, index: number | null) =>
    (box && index !== null ? face.lines(box.node)[index]?.club : null) ?? null
  const boxOf = (id: BoxId) => boxes.find(({node}) => node.id === id)
  const widthOf = ({column}: CardBox) => columns[column]?.width ?? 0
  const isLit = ({from, fromRow}: {from: BoxId; fromRow: number | null}) => won(clubIn(boxOf(from), fromRow))
  return (
    <>
      {boxes.flatMap((box) =>
        face
          .lines(box.node)
          .map(
            ({club}, index) =>
              won(club) && (
                <rect
                  key={`${box.node.id} ${index}`}
                  className="band"
                  x={box.x - row / 4}
                  y={box.y + index * row}
                  width={widthOf(box) + row / 2}
                  height={row}
                  rx={4}
                />
              ),
          ),
      )}
      {links
        .toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)))
        .map((link) => (
          <path key={link.path} className={isLit(link) ? 'lit' : 'link'} d={link.path} />
        ))}
      {boxes.flatMap((box) =>
        face
          .lines(box.node)
          .map(
            ({club}, index) =>
              box.isCut &&
              won(club) &&
              cameFromBefore(box, club, face) && (
                <path
                  key={`${box.node.id} ${index}`}
                  className="lit"
                  d={`M${box.x - row / 4 - 26},${box.y + (index + 0.5) * row}h26`}
                />
              ),
          ),
      )}
      {champions.map(({box: id, x, y}) => {
        const box = boxOf(id)
        const index = box ? face.lines(box.node).findIndex(({club}) => won(club)) : -1
        if (!box || index < 0) return null
        const from = box.y + (index + 0.5) * row
        const start = box.x + widthOf(box) + row / 4
        return (
          <path
            key={id}
            className="lit"
            d={`M${start},${from}H${riserX - 9}Q${riserX},${from},${riserX},${from - 9}V${y + 9}Q${riserX},${y},${riserX - 9},${y}H${x}`}
          />
        )
      })}
      {columns.map(
        ({x, width, stage}) =>
          stage !== null && (
            <g key={x}>
              <CardText
                className="bold"
                size={fittingSize(face.heading(stage), 20, width)}
                x={x}
                y={headingY}
              >
                {face.heading(stage)}
              </CardText>
            </g>
          ),
      )}
      {boxes.map((box) => (
        <CardBoxDrawing
          key={box.node.id}
          {...{scene, face, box, row, flagOf}}
          width={widthOf(box)}
          isNamed={columns[box.column]?.stage === null}
          after={Math.max(
            ...boxes
              .filter(({column}) => column === box.column)
              .map(({node}) => afterTotal(face.lines(node))),
          )}
        />
      ))}
    </>
  )
}

/** Whether what led a club here is known and not drawn. */
function cameFromBefore({node}: CardBox, club: ClubId | null, {lines}: CardFace): boolean {
  return node.feeders.some((feeder) => lines(feeder).some((line) => line.club === club))
}
