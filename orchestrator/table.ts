/**
 * A keyed table of immutable rows with secondary indexes and undo.
 *
 * State is folded in place for speed; when a commit collides with another writer, everything since
 * `begin` is taken back and decided again. Iteration order carries no meaning: whoever picks among
 * rows breaks ties by key.
 */
export class Table<K extends string, V> {
  readonly #rows = new Map<K, V>()
  readonly #indexes: Keeper<K, V>[] = []
  readonly #undo: UndoLog

  constructor(undo: UndoLog) {
    this.#undo = undo
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: K): V | undefined {
    return this.#rows.get(key)
  }

  has(key: K): boolean {
    return this.#rows.has(key)
  }

  keys(): IterableIterator<K> {
    return this.#rows.keys()
  }

  values(): IterableIterator<V> {
    return this.#rows.values()
  }

  entries(): IterableIterator<[K, V]> {
    return this.#rows.entries()
  }

  set(key: K, value: V): void {
    const before = this.#rows.get(key)
    this.#undo.record(() => this.#change(key, this.#rows.get(key), before))
    this.#change(key, before, value)
  }

  delete(key: K): void {
    const before = this.#rows.get(key)
    if (before === undefined) return
    this.#undo.record(() => this.#change(key, this.#rows.get(key), before))
    this.#change(key, before, undefined)
  }

  /** Keeps the keys of all rows that share `group(row)`; a row with `null` is in no group. */
  indexBy(group: (row: V) => string | null): Index<K, V> {
    return this.attach(new Index<K, V>(group))
  }

  /** Has `keeper` told of every row that comes and goes, those that are there already among them. */
  attach<T extends Keeper<K, V>>(keeper: T): T {
    for (const [key, row] of this.#rows) keeper.add(key, row)
    this.#indexes.push(keeper)
    return keeper
  }

  /** An absent row is `undefined`, on either side. */
  #change(key: K, before: V | undefined, after: V | undefined): void {
    for (const index of this.#indexes) {
      if (before !== undefined) index.remove(key, before)
      if (after !== undefined) index.add(key, after)
    }
    if (after === undefined) this.#rows.delete(key)
    else this.#rows.set(key, after)
  }
}

/** Follows a table: a row that changes is taken out as it was and put in as it is. */
export interface Keeper<K extends string, V> {
  add(key: K, row: V): void
  remove(key: K, row: V): void
}

export class Index<K extends string, V> implements Keeper<K, V> {
  readonly #group: (row: V) => string | null
  /** Most groups of most indexes are of one key, for which a set would cost ten times as much memory. */
  readonly #keys = new Map<string, K | Set<K>>()
  /** The answer of `lowestGroup`, null when it has to be looked for. */
  #lowest: string | null = null

  constructor(group: (row: V) => string | null) {
    this.#group = group
  }

  /** Keys of the group, in no order. */
  of(group: string): ReadonlySet<K> {
    const keys = this.#keys.get(group)
    return keys === undefined ? EMPTY : typeof keys === 'string' ? new Set([keys]) : keys
  }

  /** The name that sorts first among groups with rows, null without rows. Searched only after that group emptied. */
  lowestGroup(): string | null {
    if (this.#lowest === null) {
      for (const group of this.#keys.keys()) if (this.#lowest === null || group < this.#lowest) this.#lowest = group
    }
    return this.#lowest
  }

  /** Names of the groups that sort before `limit`, in their order. */
  groupsBefore(limit: string): string[] {
    return [...this.#keys.keys()].filter((group) => group < limit).sort()
  }

  /** Keys of all groups that sort up to that name, in no order; looks at the names of all groups. */
  upTo(last: string): K[] {
    return [...this.#keys.keys()].flatMap((group) => (group <= last ? [...this.of(group)] : []))
  }

  add(key: K, row: V): void {
    const group = this.#group(row)
    if (group === null) return
    const keys = this.#keys.get(group)
    if (keys !== undefined) {
      if (typeof keys !== 'string') keys.add(key)
      else if (keys !== key) this.#keys.set(group, new Set([keys, key]))
      return
    }
    this.#keys.set(group, key)
    if (this.#lowest !== null && group < this.#lowest) this.#lowest = group
  }

  remove(key: K, row: V): void {
    const group = this.#group(row)
    if (group === null) return
    const keys = this.#keys.get(group)
    if (keys === undefined) return
    if (typeof keys === 'string' ? keys !== key : !keys.delete(key) || keys.size > 0) return
    this.#keys.delete(group)
    if (this.#lowest === group) this.#lowest = null
  }
}

const EMPTY: ReadonlySet<never> = new Set<never>()

/** Steps that take the changes since `begin` back, newest first. */
export class UndoLog {
  #steps: (() => void)[] | null = null

  begin(): void {
    this.#steps = []
  }

  /** A point to go back to inside the running group. */
  mark(): number {
    return this.#steps?.length ?? 0
  }

  rollback(toMark = 0): void {
    const steps = this.#steps
    if (!steps) return
    this.#steps = null // taking back is not recorded
    while (steps.length > toMark) steps.pop()?.()
    this.#steps = steps
  }

  end(): void {
    this.#steps = null
  }

  record(step: () => void): void {
    this.#steps?.push(step)
  }
}
