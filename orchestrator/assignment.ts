/**
 * Minimum-cost assignment of every row to a column of its own, by shortest augmenting paths with prices
 * (Jonker and Volgenant, Computing 1987;38:325-340): at most rows² · columns steps.
 *
 * @param costs row by row, finite; there must be at least as many columns as rows
 * @returns the column of each row
 */
export const assign = (costs: Float64Array, rows: number, columns: number): Int32Array =>
  assignShared(costs, rows, new Int32Array(columns).fill(1))

/**
 * The same where each column takes as many rows as its capacity.
 *
 * @param costs row by row, finite
 * @param capacity of each column; together at least as many as there are rows
 * @returns the column of each row
 */
export function assignShared(costs: Float64Array, rows: number, capacity: ArrayLike<number>): Int32Array {
  const columns = capacity.length
  let room = 0
  for (let column = 0; column < columns; column += 1) room += capacity[column] ?? 0
  if (room < rows) throw new RangeError(`${rows} rows do not fit into ${room} places`)
  for (let n = 0; n < rows * columns; n += 1) {
    if (!Number.isFinite(costs[n])) throw new RangeError('a cost is not a finite number')
  }
  const assignment = new Assignment(costs, rows, capacity)
  for (let row = 0; row < rows; row += 1) assignment.add(row)
  return assignment.columnOf
}

const NONE = -1

class Assignment {
  readonly columnOf: Int32Array
  readonly #costs: Float64Array
  readonly #columns: number
  /** How many more rows each column takes. */
  readonly #room: Int32Array
  // The rows of a column are a list: its newest, and by row the one before. Arrays would cost more than the search.
  readonly #newest: Int32Array
  readonly #older: Int32Array
  readonly #rowPrice: Float64Array
  readonly #columnPrice: Float64Array
  // The shortest path tree from the row being added: by column its distance, the row before, and whether final.
  readonly #distance: Float64Array
  readonly #through: Int32Array
  readonly #final: Uint8Array

  constructor(costs: Float64Array, rows: number, capacity: ArrayLike<number>) {
    const columns = capacity.length
    this.columnOf = new Int32Array(rows).fill(NONE)
    this.#costs = costs
    this.#columns = columns
    this.#room = Int32Array.from(capacity)
    this.#newest = new Int32Array(columns).fill(NONE)
    this.#older = new Int32Array(rows).fill(NONE)
    this.#rowPrice = new Float64Array(rows)
    this.#columnPrice = new Float64Array(columns)
    this.#distance = new Float64Array(columns)
    this.#through = new Int32Array(columns)
    this.#final = new Uint8Array(columns)
  }

  /** Gives the row a place, moving earlier rows along the cheapest chain of changes. */
  add(start: number): void {
    this.#distance.fill(Number.POSITIVE_INFINITY)
    this.#final.fill(0)
    this.#relax(start, 0)
    for (;;) {
      const column = this.#nearest()
      const reached = this.#distance[column] ?? 0
      this.#final[column] = 1
      if ((this.#room[column] ?? 0) > 0) {
        this.#reprice(start, reached)
        this.#augment(start, column)
        return
      }
      for (let row = this.#newest[column] ?? NONE; row >= 0; row = this.#older[row] ?? NONE) this.#relax(row, reached)
    }
  }

  /** Sees how near the columns are through this row. */
  #relax(row: number, reached: number): void {
    const offset = row * this.#columns
    const base = reached - (this.#rowPrice[row] ?? 0)
    for (let c = 0; c < this.#columns; c += 1) {
      if (this.#final[c] === 1) continue
      const through = base + (this.#costs[offset + c] ?? 0) - (this.#columnPrice[c] ?? 0)
      if (through < (this.#distance[c] ?? 0)) {
        this.#distance[c] = through
        this.#through[c] = row
      }
    }
  }

  /** Of equally near ones a free one, where the path ends: many beds are as good as each other. */
  #nearest(): number {
    let nearest = NONE
    let least = Number.POSITIVE_INFINITY
    let free = false
    for (let c = 0; c < this.#columns; c += 1) {
      const distance = this.#distance[c] ?? 0
      if (this.#final[c] === 1 || distance > least) continue
      const isFree = (this.#room[c] ?? 0) > 0
      if (distance === least && (free || !isFree)) continue
      least = distance
      nearest = c
      free = isFree
    }
    return nearest
  }

  /** Keeps every row's column the cheapest it has at these prices. */
  #reprice(start: number, reached: number): void {
    this.#rowPrice[start] = (this.#rowPrice[start] ?? 0) + reached
    for (let c = 0; c < this.#columns; c += 1) {
      if (this.#final[c] === 0) continue
      const spare = reached - (this.#distance[c] ?? 0)
      this.#columnPrice[c] = (this.#columnPrice[c] ?? 0) - spare
      for (let row = this.#newest[c] ?? NONE; row >= 0; row = this.#older[row] ?? NONE) {
        this.#rowPrice[row] = (this.#rowPrice[row] ?? 0) + spare
      }
    }
  }

  /** Each row on the path from `end` back to the start moves into the column that it led to. */
  #augment(start: number, end: number): void {
    this.#room[end] = (this.#room[end] ?? 0) - 1
    for (let column = end; ; ) {
      const row = this.#through[column] ?? start
      const left = this.columnOf[row] ?? NONE
      if (left >= 0) this.#takeOut(row, left)
      this.#older[row] = this.#newest[column] ?? NONE
      this.#newest[column] = row
      this.columnOf[row] = column
      if (row === start) return
      column = left
    }
  }

  #takeOut(row: number, column: number): void {
    const older = this.#older[row] ?? NONE
    let newer = this.#newest[column] ?? NONE
    if (newer === row) {
      this.#newest[column] = older
      return
    }
    while (newer >= 0 && this.#older[newer] !== row) newer = this.#older[newer] ?? NONE
    if (newer >= 0) this.#older[newer] = older
  }
}
