/**
 * Logistic regression with a ridge, by Newton's method on sparse rows (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). Deterministic: the same rows give the same bits.
 */

/** Rows that are mostly zero: the columns that are not, and their values. */
export class SparseRows {
  readonly columns: number[] = []
  readonly values: number[] = []
  /** Where each row ends in `columns`. */
  readonly ends: number[] = []

  get count(): number {
    return this.ends.length
  }

  /** Columns of a row in ascending order, each once. */
  put(column: number, value: number): void {
    if (value === 0) return
    this.columns.push(column)
    this.values.push(value)
  }

  endRow(): void {
    this.ends.push(this.columns.length)
  }
}

export interface LogisticFit {
  readonly intercept: number
  readonly weights: readonly number[]
}

interface Problem {
  readonly rows: SparseRows
  /** How many columns there are. */
  readonly width: number
  /** 0 or 1 for each row. */
  readonly outcomes: ArrayLike<number>
  /** Known beforehand, in logits, for each row. */
  readonly offsets: ArrayLike<number>
  /** Of the squared weights. */
  readonly ridge: number
  /** Of the squared intercept, which is free where it is left out. */
  readonly interceptRidge?: number
  /** A fit of much the same rows to begin at. */
  readonly start?: LogisticFit
}

const STEPS_MAX = 30
const HALVINGS_MAX = 12
const GAIN_MIN = 1e-9

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** The logit of a chance, kept finite. */
export function logit(chance: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, chance))
  return Math.log(inside / (1 - inside))
}

export function fitLogistic(problem: Problem): LogisticFit {
  let at = new Float64Array(problem.width + 1) // the intercept last
  if (problem.start) at.set([...problem.start.weights, problem.start.intercept])
  let loss = penalisedLoss(problem, at)
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const direction = newtonDirection(problem, at)
    let size = 1
    let next = moved(at, direction, size)
    let nextLoss = penalisedLoss(problem, next)
    for (let n = 0; n < HALVINGS_MAX && !(nextLoss <= loss); n += 1) {
      size /= 2
      next = moved(at, direction, size)
      nextLoss = penalisedLoss(problem, next)
    }
    if (!(nextLoss <= loss)) break
    const gain = loss - nextLoss
    at = next
    loss = nextLoss
    if (gain <= GAIN_MIN * (1 + Math.abs(loss))) break
  }
  return { intercept: at[problem.width] ?? 0, weights: [...at.subarray(0, problem.width)] }
}

const moved = (at: Float64Array, direction: Float64Array, size: number): Float64Array<ArrayBuffer> =>
  Float64Array.from(at, (value, n) => value + size * (direction[n] ?? 0))

/** Minus the log-likelihood, and the ridge. */
function penalisedLoss(problem: Problem, at: Float64Array): number {
  const { rows, width, outcomes, offsets, ridge, interceptRidge = 0 } = problem
  let loss = (interceptRidge / 2) * (at[width] ?? 0) ** 2
  let begin = 0
  for (let row = 0; row < rows.count; row += 1) {
    const end = rows.ends[row] ?? begin
    const score = scoreOf(rows, begin, end, at, width) + (offsets[row] ?? 0)
    // log(1 + e^s) - y s, without overflow
    loss += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - (outcomes[row] ?? 0) * score
    begin = end
  }
  for (let n = 0; n < width; n += 1) loss += (ridge / 2) * (at[n] ?? 0) ** 2
  return loss
}

function scoreOf(rows: SparseRows, begin: number, end: number, at: Float64Array, width: number): number {
  let score = at[width] ?? 0
  for (let n = begin; n < end; n += 1) score += (rows.values[n] ?? 0) * (at[rows.columns[n] ?? 0] ?? 0)
  return score
}

function newtonDirection(problem: Problem, at: Float64Array): Float64Array {
  const { rows, width, outcomes, offsets, ridge, interceptRidge = 0 } = problem
  const size = width + 1
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size) // its lower triangle
  let begin = 0
  for (let row = 0; row < rows.count; row += 1) {
    const end = rows.ends[row] ?? begin
    const chance = sigmoid(scoreOf(rows, begin, end, at, width) + (offsets[row] ?? 0))
    const miss = (outcomes[row] ?? 0) - chance
    const weight = chance * (1 - chance)
    for (let n = begin; n < end; n += 1) add(gradient, rows.columns[n] ?? 0, miss * (rows.values[n] ?? 0))
    add(gradient, width, miss)
    addProducts(hessian, rows, begin, end, weight, size)
    begin = end
  }
  for (let n = 0; n < size; n += 1) {
    const pull = n === width ? interceptRidge : ridge
    add(gradient, n, -pull * (at[n] ?? 0))
    add(hessian, n * size + n, pull + 1e-9) // a column nobody has must not stop it
  }
  return solved(hessian, gradient, size)
}

/** The weighted product of a row, with a one at its end, and itself. */
function addProducts(
  to: Float64Array,
  rows: SparseRows,
  begin: number,
  end: number,
  weight: number,
  size: number,
): void {
  const last = size - 1
  for (let a = begin; a < end; a += 1) {
    const column = rows.columns[a] ?? 0
    const weighted = weight * (rows.values[a] ?? 0)
    add(to, last * size + column, weighted)
    // Columns of a row ascend, so this stays below the diagonal.
    for (let b = begin; b <= a; b += 1)
      add(to, column * size + (rows.columns[b] ?? 0), weighted * (rows.values[b] ?? 0))
  }
  add(to, last * size + last, weight)
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value
}

/** Of a positive definite matrix, given by its lower triangle, by Cholesky's method; both are overwritten. */
function solved(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const cell = (row: number, column: number): number => matrix[row * size + column] ?? 0
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = cell(row, column)
      for (let n = 0; n < column; n += 1) sum -= cell(row, n) * cell(column, n)
      matrix[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column)
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0
    for (let n = 0; n < row; n += 1) sum -= cell(row, n) * (right[n] ?? 0)
    right[row] = sum / cell(row, row)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0
    for (let n = row + 1; n < size; n += 1) sum -= cell(n, row) * (right[n] ?? 0)
    right[row] = sum / cell(row, row)
  }
  return right
}
