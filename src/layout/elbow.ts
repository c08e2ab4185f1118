import {path} from 'd3-path'

/**
 * A line that leaves to the right, turns once at half way and arrives from the left, its corners rounded:
 *
 *     from ──╮
 *            ╰── to
 */
export function elbow(
  from: readonly [number, number],
  to: readonly [number, number],
  radius: number,
  turn: number = (from[0] + to[0]) / 2,
): string {
  const line = path()
  line.moveTo(from[0], from[1])
  if (from[1] !== to[1]) {
    const round = Math.min(
      radius,
      Math.abs(to[1] - from[1]) / 2,
      Math.abs(to[0] - turn),
      Math.abs(turn - from[0]),
    )
    line.arcTo(turn, from[1], turn, to[1], round)
    line.arcTo(turn, to[1], to[0], to[1], round)
  }
  line.lineTo(to[0], to[1])
  return line.toString()
}
