import {asideOf} from './bracket.ts'
import type {BracketNode} from './bracketTree.ts'
import type {CardBox, CardColumn, CardLink, CardOptions} from './cardTree.ts'
import {elbow} from './elbow.ts'

/** The lines of a card's tree: from each winner's row to that club's row in its next box. */
export function linksOf(
  boxes: readonly CardBox[],
  columns: readonly CardColumn[],
  row: number,
  {measure}: CardOptions,
): readonly CardLink[] {
  const byId = new Map(boxes.map((box) => [box.node.id, box]))
  const middle = ({y}: CardBox, index: number | null) => y + row * (index === null ? 1 : index + 0.5)
  return boxes.flatMap((to) => {
    const ways = to.node.feeders.flatMap((feeder) => {
      const from = byId.get(feeder.id)
      if (!from) return []
      const right = from.x + (columns[from.column]?.width ?? 0)
      return waysOf(feeder, to.node, measure).map(([start, end]) => ({
        ...{id: feeder.id, row: start},
        from: [right + row / 4, middle(from, start)] as const,
        to: [to.x - row / 4, middle(to, end)] as const,
      }))
    })
    return ways.map((way): CardLink => ({
      ...{from: way.id, fromRow: way.row, to: to.node.id},
      path: elbow(way.from, way.to, row / 4, asideOf(way, ways)),
    }))
  })
}

/** From which row of a box a line leads to which of the next; null for the middle of a tie that is open. */
function waysOf(
  from: BracketNode,
  to: BracketNode,
  measure: CardOptions['measure'],
): readonly (readonly [number | null, number | null])[] {
  if ('group' in from) return from.leads
  if (from.deadEnd === true) return []
  const {winner, nextSlot} = measure(from)
  return [[winner, 'group' in to ? (from.nextRow ?? null) : nextSlot]]
}
