/**
 * Minimum-cost assignment of every row to a column, of which each takes as many rows as its capacity: shortest
 * augmenting paths with prices (Jonker and Volgenant, Computing 1987;38:325-340) over full columns.
 *
 * @param costs row by row, finite
 * @param capacity of each column; together at least as many as there are rows
 * @returns the column of each row
 */
export function assignShared(costs: Float64Array, rows: number, capacity: readonly number[]): Int32Array {
  const room = capacity.reduce((sum, each) => sum + each, 0)
  if (room < rows) throw new RangeError(`${rows} rows do not fit into ${room} places`)
  const assignment = new SharedAssignment(costs, rows, capacity)
  for (let row = 0; row < rows; row += 1) assignment.add(row)
  return assignment.columnOf
}

class SharedAssignment {
  readonly columnOf: Int32Array
  readonly #costs: Float64Array
  readonly #columns: number
  readonly #capacity: readonly number[]
  readonly #rowsOf: number[][]
  readonly #rowPrice: Float64Array
  readonly #columnPrice: Float64Array
  // The shortest path tree from the row being added: by column its distance, the row before, and whether final.
  readonly #distance: Float64Array
  readonly #through: Int32Array
  readonly #final: Uint8Array

  constructor(costs: Float64Array, rows: number, capacity: readonly number[]) {
    this.columnOf = new Int32Array(rows).fill(-1)
    this.#costs = costs
    this.#columns = capacity.length
    this.#capacity = capacity
    this.#rowsOf = capacity.map(() => [])
    this.#rowPrice = new Float64Array(rows)
    this.#columnPrice = new Float64Array(this.#columns)
    this.#distance = new Float64Array(this.#columns)
    this.#through = new Int32Array(this.#columns)
    this.#final = new Uint8Array(this.#columns)
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
      const owners = this.#rowsOf[column] ?? []
      if (owners.length < (this.#capacity[column] ?? 0)) {
        this.#reprice(start, reached)
        this.#augment(start, column)
        return
      }
      for (const row of owners) this.#relax(row, reached)
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

  #nearest(): number {
    let nearest = -1
    let least = Number.POSITIVE_INFINITY
    for (let c = 0; c < this.#columns; c += 1) {
      const distance = this.#distance[c] ?? 0
      if (this.#final[c] === 0 && distance < least) {
        least = distance
        nearest = c
      }
    }
    if (nearest < 0) throw new RangeError('a cost is not a finite number')
    return nearest
  }

  /** Keeps every row's column the cheapest it has at these prices. */
  #reprice(start: number, reached: number): void {
    this.#rowPrice[start] = (this.#rowPrice[start] ?? 0) + reached
    for (let c = 0; c < this.#columns; c += 1) {
      if (this.#final[c] === 0) continue
      const spare = reached - (this.#distance[c] ?? 0)
      this.#columnPrice[c] = (this.#columnPrice[c] ?? 0) - spare
      for (const row of this.#rowsOf[c] ?? []) this.#rowPrice[row] = (this.#rowPrice[row] ?? 0) + spare
    }
  }

  /** Each row on the path from `end` back to the start moves into the column that it led to. */
  #augment(start: number, end: number): void {
    for (let column = end; ; ) {
      const row = this.#through[column] ?? start
      const left = this.columnOf[row] ?? -1
      this.columnOf[row] = column
      this.#rowsOf[column]?.push(row)
      if (row === start) return
      const rows = this.#rowsOf[left] ?? []
      rows.splice(rows.indexOf(row), 1)
      column = left
    }
  }
}
