import type {TieId} from '../season/ids.ts'
import type {BoxId, BracketLayout} from './bracket.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/**
 * The tie that a key leads to: right to where the winner went, left to the upper tie that feeds this one, up and down
 * and to the ends within the round. null where there is none.
 */
export function neighbour(layout: BracketLayout, from: TieId, key: Direction): TieId | null {
  const here = layout.ties.find((tie) => tie.id === from)
  if (!here) return null
  const round = layout.ties.filter((tie) => tie.column === here.column)
  const index = round.indexOf(here)
  switch (key) {
    case 'ArrowLeft':
      return follow(layout, from, (box) => layout.links.find((link) => link.to === box)?.from)
    case 'ArrowRight':
      return follow(layout, from, (box) => layout.links.find((link) => link.from === box)?.to)
    case 'ArrowUp':
      return round[index - 1]?.id ?? null
    case 'ArrowDown':
      return round[index + 1]?.id ?? null
    case 'Home':
      return round[0]?.id ?? null
    case 'End':
      return round.at(-1)?.id ?? null
  }
}

/** The first tie on the way, past groups, which cannot be opened. */
function follow(
  {ties, links}: BracketLayout,
  from: TieId,
  step: (box: BoxId) => BoxId | undefined,
): TieId | null {
  let box = step(from)
  for (let steps = 0; box !== undefined && steps < links.length; steps++) {
    const tie = ties.find(({id}) => id === box)
    if (tie) return tie.id
    box = step(box)
  }
  return null
}
