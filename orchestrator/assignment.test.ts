import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from './assignment.ts'

const total = (costs: Float64Array, columns: number, columnOf: ArrayLike<number>): number =>
  Array.from(columnOf).reduce((sum, column, row) => sum + (costs[row * columns + column] ?? Number.NaN), 0)

/** Tries everything. */
function cheapest(costs: Float64Array, rows: number, columns: number, row = 0, taken = new Set<number>()): number {
  if (row === rows) return 0
  let least = Number.POSITIVE_INFINITY
  for (let column = 0; column < columns; column += 1) {
    if (taken.has(column)) continue
    taken.add(column)
    const rest = cheapest(costs, rows, columns, row + 1, taken)
    taken.delete(column)
    least = Math.min(least, (costs[row * columns + column] ?? 0) + rest)
  }
  return least
}

test('no assignment is cheaper, and no column serves two rows', () => {
  const sizes = fc
    .integer({ min: 0, max: 5 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: rows, max: 6 })))
  const problem = sizes.chain(([rows, columns]) =>
    fc.tuple(
      fc.constant(rows),
      fc.constant(columns),
      fc.array(fc.integer({ min: -50, max: 1_000_000 }), { minLength: rows * columns, maxLength: rows * columns }),
    ),
  )
  fc.assert(
    fc.property(problem, ([rows, columns, values]) => {
      const costs = Float64Array.from(values)
      const columnOf = assign(costs, rows, columns)
      expect(new Set(columnOf).size).toBe(rows)
      expect(total(costs, columns, columnOf)).toBe(cheapest(costs, rows, columns))
    }),
  )
})

test('the nearest for each is not the nearest for all', () => {
  // The first call would take unit 0; then the second, which only unit 0 is near, waits for unit 1.
  expect([...assign(Float64Array.from([1, 2, 3, 100]), 2, 2)]).toEqual([1, 0])
})

test('what is not a number is refused instead of searched forever', () => {
  expect(() => assign(Float64Array.from([Number.NaN]), 1, 1)).toThrow('not a finite number')
  expect(() => assign(new Float64Array(2), 2, 1)).toThrow('do not fit')
})
