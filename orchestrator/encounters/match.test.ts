import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchMost } from './match.ts'

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.integer({ min: -5, max: 20 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((gains) => ({ rows, columns, gains: Float64Array.from(gains) })),
  )

/** Every way there is. */
function most(gains: Float64Array, rows: number, columns: number, row = 0, used = 0): number {
  if (row === rows) return 0
  let best = most(gains, rows, columns, row + 1, used)
  for (let c = 0; c < columns; c += 1) {
    if (used & (1 << c)) continue
    const rest = most(gains, rows, columns, row + 1, used | (1 << c))
    best = Math.max(best, (gains[row * columns + c] ?? 0) + rest)
  }
  return best
}

test('no other pairs gain more, whichever side is the smaller', () => {
  fc.assert(
    fc.property(matrix, ({ rows, columns, gains }) => {
      const pairs = matchMost(gains, rows, columns)
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length)
      expect(pairs.every(([row, column]) => (gains[row * columns + column] ?? 0) > 0)).toBe(true)
      const sum = pairs.reduce((total, [row, column]) => total + (gains[row * columns + column] ?? 0), 0)
      expect(sum).toBe(most(gains, rows, columns))
    }),
  )
})
