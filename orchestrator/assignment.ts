/**
 * Minimum-cost assignment of every row to a column of its own, by shortest augmenting paths with prices
 * (Jonker and Volgenant, Computing 1987;38:325-340): at most rows² · columns steps.
 *
 * @param costs row by row, finite; there must be at least as many columns as rows
 * @returns the column of each row
 */
export function assign(costs: Float64Array, rows: number, columns: number): Int32Array {
  if (columns < rows) throw new RangeError(`${rows} rows do not fit ${columns} columns`)
  for (let n = 0; n < rows * columns; n += 1) {
    if (!Number.isFinite(costs[n])) throw new RangeError('a cost is not a finite number')
  }
  const assignment = new Assignment(costs, rows, columns)
  for (let row = 0; row < rows; row += 1) assignment.add(row)
  return assignment.columnOf
}

class Assignment {
  readonly columnOf: Int32Array
  readonly #costs: Float64Array
  readonly #columns: number
  readonly #rowOf: Int32Array
  readonly #rowPrice: Float64Array
  readonly #columnPrice: Float64Array
  // The shortest path tree from the row being added: by column its distance, the column before, and whether final.
  readonly #distance: Float64Array
  readonly #before: Int32Array
  readonly #final: Uint8Array

  constructor(costs: Float64Array, rows: number, columns: number) {
    this.columnOf = new Int32Array(rows).fill(-1)
    this.#costs = costs
    this.#columns = columns
    this.#rowOf = new Int32Array(columns).fill(-1)
    this.#rowPrice = new Float64Array(rows)
    this.#columnPrice = new Float64Array(columns)
    this.#distance = new Float64Array(columns)
    this.#before = new Int32Array(columns)
    this.#final = new Uint8Array(columns)
  }

  /** Gives the row a column, moving earlier rows along the cheapest chain of changes. */
  add(start: number): void {
    this.#distance.fill(Number.POSITIVE_INFINITY)
    this.#before.fill(-1)
    this.#final.fill(0)
    let column = -1
    let reached = 0
    for (let row = start; row >= 0; row = this.#rowOf[column] ?? -1) {
      this.#relax(row, column, reached)
      column = this.#nearest()
      reached = this.#distance[column] ?? 0
      this.#final[column] = 1
    }
    this.#reprice(start, reached)
    this.#augment(start, column)
  }

  /** Sees how near the columns are through this row, which holds `held`. */
  #relax(row: number, held: number, reached: number): void {
    const offset = row * this.#columns
    const base = reached - (this.#rowPrice[row] ?? 0)
    for (let c = 0; c < this.#columns; c += 1) {
      if (this.#final[c] === 1) continue
      const through = base + (this.#costs[offset + c] ?? 0) - (this.#columnPrice[c] ?? 0)
      if (through < (this.#distance[c] ?? 0)) {
        this.#distance[c] = through
        this.#before[c] = held
      }
    }
  }

  /** Of equally near ones a free one, where the path ends: many beds are as good as each other. */
  #nearest(): number {
    let nearest = -1
    let least = Number.POSITIVE_INFINITY
    let free = false
    for (let c = 0; c < this.#columns; c += 1) {
      const distance = this.#distance[c] ?? 0
      if (this.#final[c] === 1 || distance > least) continue
      const isFree = this.#rowOf[c] === -1
      if (distance === least && (free || !isFree)) continue
      least = distance
      nearest = c
      free = isFree
    }
    return nearest
  }

  /** Keeps every held column the cheapest of its row at these prices. */
  #reprice(start: number, reached: number): void {
    this.#rowPrice[start] = (this.#rowPrice[start] ?? 0) + reached
    for (let c = 0; c < this.#columns; c += 1) {
      if (this.#final[c] === 0) continue
      const spare = reached - (this.#distance[c] ?? 0)
      this.#columnPrice[c] = (this.#columnPrice[c] ?? 0) - spare
      const owner = this.#rowOf[c] ?? -1
      if (owner >= 0) this.#rowPrice[owner] = (this.#rowPrice[owner] ?? 0) + spare
    }
  }

  /** Hands each column on the path from `end` back to the row that wanted it. */
  #augment(start: number, end: number): void {
    for (let column = end; column >= 0; ) {
      const before = this.#before[column] ?? -1
      const row = before < 0 ? start : (this.#rowOf[before] ?? start)
      this.#rowOf[column] = row
      this.columnOf[row] = column
      column = before
    }
  }
}
