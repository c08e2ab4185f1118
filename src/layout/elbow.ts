type Point = readonly [x: number, y: number]

/**
 * A line that leaves to the right, turns once at half way, or `aside` of it, and arrives from the left, its corners
 * rounded:
 *
 *     from ──╮
 *            ╰── to
 */
export function elbow(from: Point, to: Point, radius: number, aside = 0): string {
  const [[x0, y0], [x1, y1]] = [from, to]
  if (y0 === y1) return `M${x0},${y0}H${x1}`
  const turn = (x0 + x1) / 2 + aside
  const round = Math.min(radius, Math.abs(y1 - y0) / 2, Math.abs(x1 - x0) / 2 - Math.abs(aside))
  const down = y1 > y0 ? round : -round
  const right = x1 > x0 ? round : -round
  return (
    `M${x0},${y0}H${turn - right}Q${turn},${y0},${turn},${y0 + down}` +
    `V${y1 - down}Q${turn},${y1},${turn + right},${y1}H${x1}`
  )
}
