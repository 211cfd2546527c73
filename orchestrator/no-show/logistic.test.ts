import { describe, expect, it } from 'vitest'
import { seeded } from './generated.fixture.ts'
import { fitLogistic, SparseRows, sigmoid } from './logistic.ts'

function problem(rows: readonly (readonly number[])[], outcomes: readonly number[], ridge = 1e-6) {
  const sparse = new SparseRows()
  for (const row of rows) {
    for (const [column, value] of row.entries()) sparse.put(column, value)
    sparse.endRow()
  }
  return { rows: sparse, width: rows[0]?.length ?? 0, outcomes, offsets: rows.map(() => 0), ridge }
}

describe('a logistic regression', () => {
  it('finds the odds ratio of a two by two table', () => {
    // 30 of 40 with the mark, 10 of 60 without it: log odds ln 3 and ln 0.2.
    const rows = Array.from({ length: 100 }, (_, n) => [n < 40 ? 1 : 0])
    const outcomes = rows.map((_, n) => (n < 30 || (n >= 40 && n < 50) ? 1 : 0))
    const { intercept, weights } = fitLogistic(problem(rows, outcomes))
    expect(intercept).toBeCloseTo(Math.log(0.2), 4)
    expect(weights[0]).toBeCloseTo(Math.log(3) - Math.log(0.2), 4)
  })

  it('finds the weights that rows were made with', () => {
    const random = seeded(11)
    const rows = Array.from({ length: 20_000 }, () => [random() * 2 - 1, random() * 2 - 1, random() < 0.2 ? 1 : 0])
    const outcomes = rows.map(([a = 0, b = 0, c = 0]) => (random() < sigmoid(-0.5 + 1.5 * a - b + 0.8 * c) ? 1 : 0))
    const { intercept, weights } = fitLogistic(problem(rows, outcomes))
    for (const [n, made] of [-0.5, 1.5, -1, 0.8].entries()) {
      expect(Math.abs(([intercept, ...weights][n] ?? 0) - made)).toBeLessThan(0.12) // three standard errors
    }
  })

  it('is drawn to nothing by a heavy ridge, and stays finite where the rows are parted cleanly', () => {
    const rows = [[-2], [-1], [1], [2]]
    const outcomes = [0, 0, 1, 1]
    const light = fitLogistic(problem(rows, outcomes, 0.1)).weights[0] ?? Number.NaN
    const heavy = fitLogistic(problem(rows, outcomes, 100)).weights[0] ?? Number.NaN
    expect(light).toBeGreaterThan(1)
    expect(light).toBeLessThan(20)
    expect(heavy).toBeGreaterThan(0)
    expect(heavy).toBeLessThan(0.05)
  })

  it('only corrects what was believed before', () => {
    const rows = Array.from({ length: 200 }, () => [1])
    const outcomes = rows.map((_, n) => (n % 2 === 0 ? 1 : 0)) // one half
    const believed = { ...problem(rows, outcomes, 1), offsets: rows.map(() => 2) }
    expect(fitLogistic(believed).intercept).toBeCloseTo(-2, 2)
  })

  it('gives the same bits twice, and the same optimum from another start', () => {
    const random = seeded(3)
    const rows = Array.from({ length: 500 }, () => [random(), random()])
    const outcomes = rows.map(([a = 0]) => (random() < a ? 1 : 0))
    const first = fitLogistic(problem(rows, outcomes, 1))
    expect(fitLogistic(problem(rows, outcomes, 1))).toEqual(first)
    const elsewhere = fitLogistic({ ...problem(rows, outcomes, 1), start: { intercept: 3, weights: [-2, 2] } })
    expect(elsewhere.weights[0]).toBeCloseTo(first.weights[0] ?? Number.NaN, 3)
  })
})
