import { assign } from '../assignment.ts'

/** A gain lower than this is never taken: the pair does not suit. */
const NOTHING = 0

/**
 * The pairs of rows and columns with the most gain in all, each in one pair at most; pairs without gain are left.
 * Solved from the smaller side, so that two beds among hundreds who wait cost next to nothing.
 *
 * @param gains row by row
 * @returns by row
 */
export function matchMost(gains: Float64Array, rows: number, columns: number): (readonly [number, number])[] {
  const flipped = rows > columns
  const [few, many] = flipped ? [columns, rows] : [rows, columns]
  // One more column each: to stay alone.
  const width = many + few
  const costs = new Float64Array(few * width).fill(NOTHING)
  for (let a = 0; a < few; a += 1) {
    for (let b = 0; b < many; b += 1) {
      const gain = gains[flipped ? b * columns + a : a * columns + b] ?? NOTHING
      costs[a * width + b] = -Math.max(NOTHING, gain)
    }
  }
  const pairs: [number, number][] = []
  for (const [a, b] of assign(costs, few, width).entries()) {
    const pair: [number, number] = flipped ? [b, a] : [a, b]
    if (b < many && (gains[pair[0] * columns + pair[1]] ?? NOTHING) > NOTHING) pairs.push(pair)
  }
  return pairs.sort((one, other) => one[0] - other[0])
}
