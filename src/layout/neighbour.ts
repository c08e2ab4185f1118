import type {TieId} from '../season/ids.ts'
import type {BracketLayout} from './bracket.ts'

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
      return layout.links.find((link) => link.to === from)?.from ?? null
    case 'ArrowRight':
      return layout.links.find((link) => link.from === from)?.to ?? null
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
