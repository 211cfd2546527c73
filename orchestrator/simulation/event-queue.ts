interface Timed<T> {
  readonly at: number
  readonly order: number
  readonly item: T
}

/** What happens next on the virtual clock: a binary heap, first in first out among equal times. */
export class EventQueue<T> {
  readonly #heap: Timed<T>[] = []
  #order = 0

  push(at: number, item: T): void {
    const heap = this.#heap
    const entry = { at, order: this.#order, item }
    this.#order += 1
    let hole = heap.length
    heap.push(entry)
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      const above = heap[parent]
      if (!above || !before(entry, above)) break
      heap[hole] = above
      hole = parent
    }
    heap[hole] = entry
  }

  /** When the next one happens; infinity when nothing does. */
  get nextAt(): number {
    return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY
  }

  pop(): { readonly at: number; readonly item: T } | null {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last) return null
    if (heap.length > 0) this.#sink(last)
    return first
  }

  #sink(entry: Timed<T>): void {
    const heap = this.#heap
    let hole = 0
    for (;;) {
      let child = 2 * hole + 1
      const left = heap[child]
      if (!left) break
      const right = heap[child + 1]
      if (right && before(right, left)) child += 1
      const lower = heap[child]
      if (!lower || !before(lower, entry)) break
      heap[hole] = lower
      hole = child
    }
    heap[hole] = entry
  }
}

const before = <T>(a: Timed<T>, b: Timed<T>): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)
