import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign, assignShared } from './assignment.ts'

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

const sharedProblem = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }))
  .chain(([rows, capacity]) =>
    fc
      .array(fc.integer({ min: -20, max: 20 }), {
        minLength: rows * capacity.length,
        maxLength: rows * capacity.length,
      })
      .map((costs) => ({ rows, capacity, costs: Float64Array.from(costs) })),
  )

/** Every way there is. */
function leastShared(costs: Float64Array, rows: number, room: readonly number[], row = 0): number {
  if (row === rows) return 0
  return Math.min(
    ...room.map((left, c) => {
      if (left === 0) return Number.POSITIVE_INFINITY
      const rest = room.map((each, n) => (n === c ? each - 1 : each))
      return (costs[row * room.length + c] ?? 0) + leastShared(costs, rows, rest, row + 1)
    }),
  )
}

test('of shared columns no other assignment costs less, and no column takes more than its capacity', () => {
  fc.assert(
    fc.property(sharedProblem, ({ rows, capacity, costs }) => {
      fc.pre(capacity.reduce((sum, each) => sum + each, 0) >= rows)
      const columns = [...assignShared(costs, rows, capacity)]
      for (const [c, room] of capacity.entries()) {
        expect(columns.filter((each) => each === c).length).toBeLessThanOrEqual(room)
      }
      const cost = columns.reduce((sum, c, row) => sum + (costs[row * capacity.length + c] ?? 0), 0)
      expect(cost).toBe(leastShared(costs, rows, capacity))
    }),
  )
})

test('more rows than shared places, and costs that are no numbers, are refused', () => {
  expect(() => assignShared(Float64Array.from([1, 1]), 2, [1])).toThrow('2 rows do not fit into 1 places')
  expect(() => assignShared(Float64Array.from([Number.NaN]), 1, [1])).toThrow('not a finite number')
})
