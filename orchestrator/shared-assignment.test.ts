import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignShared } from './shared-assignment.ts'

const problem = fc
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
function least(costs: Float64Array, rows: number, room: readonly number[], row = 0): number {
  if (row === rows) return 0
  return Math.min(
    ...room.map((left, c) => {
      if (left === 0) return Number.POSITIVE_INFINITY
      const rest = room.map((each, n) => (n === c ? each - 1 : each))
      return (costs[row * room.length + c] ?? 0) + least(costs, rows, rest, row + 1)
    }),
  )
}

test('no other assignment costs less, and no column takes more than its capacity', () => {
  fc.assert(
    fc.property(problem, ({ rows, capacity, costs }) => {
      fc.pre(capacity.reduce((sum, each) => sum + each, 0) >= rows)
      const columns = [...assignShared(costs, rows, capacity)]
      for (const [c, room] of capacity.entries()) {
        expect(columns.filter((each) => each === c).length).toBeLessThanOrEqual(room)
      }
      const cost = columns.reduce((sum, c, row) => sum + (costs[row * capacity.length + c] ?? 0), 0)
      expect(cost).toBe(least(costs, rows, capacity))
    }),
  )
})

test('more rows than places, and costs that are no numbers, are refused', () => {
  expect(() => assignShared(Float64Array.from([1, 1]), 2, [1])).toThrow('2 rows do not fit into 1 places')
  expect(() => assignShared(Float64Array.from([Number.NaN]), 1, [1])).toThrow('not a finite number')
})
