import type { Slot } from './events.ts'

interface Waiting<T> {
  readonly from: T
  readonly slot: Slot
}

/** A binary heap of slots and whatever they came from: by start, then by device. */
export class Soonest<T> {
  readonly #heap: Waiting<T>[] = []

  push(from: T, slot: Slot | null): void {
    if (!slot) return
    const heap = this.#heap
    heap.push({ from, slot })
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1
      if (!this.#isBefore(at, above)) return
      this.#swap(at, above)
      at = above
    }
  }

  pop(): Waiting<T> | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || !last) return top
    heap[0] = last
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const below = right < heap.length && this.#isBefore(right, left) ? right : left
      if (below >= heap.length || !this.#isBefore(below, at)) return top
      this.#swap(at, below)
      at = below
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a]?.slot, this.#heap[b]?.slot]
    if (!first || !second) return false
    return first.start < second.start || (first.start === second.start && first.device < second.device)
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]]
    if (first && second) {
      this.#heap[a] = second
      this.#heap[b] = first
    }
  }
}
