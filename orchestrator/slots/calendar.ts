import type { DeviceId, ResourceId } from '../ids.ts'
import type { Keeper } from '../table.ts'
import { DAY_MS, type Instant, instant } from '../time.ts'
import type { Slot } from './events.ts'
import { FullDays } from './full-days.ts'
import { type Interval, overlaps } from './overlap.ts'

/** Whatever keeps a device busy, and the room and people it needs beside it. */
export interface Occupying {
  readonly id: string
  readonly slot: Slot
  readonly uses: readonly ResourceId[]
}

type Busy = DeviceId | ResourceId

/**
 * What keeps each device, room and team busy, by UTC day: a row stands under every day that it touches. Searching two
 * months of two hundred devices must not look at every booking, so a day remembers when it is full, until it changes.
 */
export class Calendar<K extends string, V extends Occupying> implements Keeper<K, V> {
  readonly #days = new Map<Busy, Map<number, Day<V>>>()
  /** Rows that went, by UTC day. */
  readonly #gone = new Map<number, number>()
  readonly fullDays = new FullDays()

  /** Rows that overlap with `span`, by start. */
  on(what: Busy, span: Interval): V[] {
    const days = this.#days.get(what)
    if (!days) return []
    const found: V[] = []
    const first = dayOf(span.start)
    for (let day = first; day * DAY_MS < span.end; day += 1) {
      for (const row of days.get(day)?.rows ?? []) {
        // What began on a day before was met there, but on the first.
        if (overlaps(row.slot, span) && (day === first || dayOf(row.slot.start) === day)) found.push(row)
      }
    }
    return found
  }

  /** Stretches of the UTC day in which `count` or more have it, as `[start, end, start, end, …]`, ascending. */
  full(what: Busy, utcDay: number, count: number): readonly number[] {
    const day = this.#days.get(what)?.get(utcDay)
    if (!day) return []
    if (day.full?.count !== count) day.full = { count, stretches: stretchesOf(day.rows, utcDay, count) }
    return day.full.stretches
  }

  /** How many rows have gone from the UTC days that `span` touches; grows, and never falls. */
  removals(span: Interval): number {
    let sum = 0
    for (let day = dayOf(span.start); day * DAY_MS < span.end; day += 1) sum += this.#gone.get(day) ?? 0
    return sum
  }

  add(_: K, row: V): void {
    for (const what of [row.slot.device, ...row.uses]) {
      const days = entryOf(this.#days, what, () => new Map<number, Day<V>>())
      for (let day = dayOf(row.slot.start); day * DAY_MS < row.slot.end; day += 1) {
        const known = entryOf(days, day, (): Day<V> => ({ rows: [], full: null }))
        known.rows.splice(placeOf(known.rows, row), 0, row)
        known.full = null
      }
    }
  }

  remove(_: K, row: V): void {
    for (let day = dayOf(row.slot.start); day * DAY_MS < row.slot.end; day += 1) {
      this.#gone.set(day, (this.#gone.get(day) ?? 0) + 1)
    }
    for (const what of [row.slot.device, ...row.uses]) {
      const days = this.#days.get(what)
      for (let day = dayOf(row.slot.start); day * DAY_MS < row.slot.end; day += 1) {
        const known = days?.get(day)
        if (!known) continue
        const at = placeOf(known.rows, row)
        if (known.rows[at]?.id === row.id) known.rows.splice(at, 1)
        known.full = null
        if (known.rows.length === 0) days?.delete(day)
      }
    }
  }
}

interface Day<V> {
  /** By start, then by id. */
  readonly rows: V[]
  /** Computed when asked for. */
  full: { readonly count: number; readonly stretches: readonly number[] } | null
}

function entryOf<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = fresh()
  map.set(key, made)
  return made
}

export const dayOf = (at: Instant): number => Math.floor(at / DAY_MS)

/** Where the row is, or would go. */
function placeOf<V extends Occupying>(rows: readonly V[], { id, slot }: V): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = rows[middle]
    const before = other && (other.slot.start - slot.start || (other.id < id ? -1 : other.id > id ? 1 : 0)) < 0
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

function stretchesOf(rows: readonly Occupying[], utcDay: number, count: number): number[] {
  const [from, to] = [utcDay * DAY_MS, (utcDay + 1) * DAY_MS]
  const found: number[] = []
  for (const [start, end] of count === 1 ? rows.map(({ slot }) => [slot.start, slot.end]) : crowded(rows, count)) {
    const [begin = from, finish = to] = [Math.max(start ?? from, from), Math.min(end ?? to, to)]
    const last = found.length - 1
    if (last > 0 && begin <= (found[last] ?? from)) found[last] = Math.max(found[last] ?? from, finish)
    else found.push(begin, finish)
  }
  return found
}

/** When `count` or more of the rows go on at once, ascending. */
export function crowded(rows: readonly Pick<Occupying, 'slot'>[], count: number): [Instant, Instant][] {
  const steps = rows.flatMap(({ slot }) => [
    { at: slot.start, by: 1 },
    { at: slot.end, by: -1 },
  ])
  steps.sort((a, b) => a.at - b.at || a.by - b.by) // one may begin where another ends
  const found: [Instant, Instant][] = []
  let [running, since] = [0, instant(0)]
  for (const { at, by } of steps) {
    if (by === 1 && running === count - 1) since = at
    if (by === -1 && running === count && at > since) found.push([since, at])
    running += by
  }
  return found
}
