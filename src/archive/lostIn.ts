import type {Archive} from '../season/archive.ts'
import type {Stop} from './journey.ts'

/**
 * Whether a way ended with a lost tie. It may also have ended in a group, in a tie for third place, or after a tie that
 * was won, as where the zones never met.
 */
export function lostIn({clubs}: Archive, {club, stage}: Stop): boolean {
  if (stage?.kind !== 'knockout' || stage.round === 'third-place') return false
  const index = clubs.indexOf(club)
  const last = stage.ties.findLast((tie) => tie.clubs.includes(index))
  return last !== undefined && last.winner !== null && last.clubs[last.winner] !== index
}
